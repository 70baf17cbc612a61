import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/formats/html.ts';
import { expectFixture, expectLawful, misplaced, readSource, summarize } from './read-draft.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const FIXTURES = readdirSync(new URL('../../fixtures/formats/html/', import.meta.url)).filter(
  (name) => !name.endsWith('.json'),
);

describe('which inputs are HTML', () => {
  test.each([
    ['page.html', 'x'],
    ['page.HTM', 'x'],
    ['chapter.xhtml', 'x'],
    ['saved', '<!DOCTYPE html><p>x'],
    ['saved', '\n<html><p>x'],
    ['https://review.example/article', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><p>x'],
    ['saved', '\ufeff<!-- saved from somewhere --><!-- and again --><html>'],
    ['https://review.example/article.md', '<title>A</title><p>x'],
  ])('%s that begins %j is', (path, text) => {
    expect(html.accepts(bytesOf(text), path)).toBe(true);
  });

  test.each([
    ['draft.txt', 'The <html> tag opens a page.'],
    ['draft.md', '# A\n\n<div>x</div>'],
    ['draft', '<p align="center">x</p>\n\n# A'],
    ['https://review.example/feed', '<?xml version="1.0"?>\n<rss version="2.0"></rss>'],
    ['-', ''],
  ])('%s that begins %j is not', (path, text) => {
    expect(html.accepts(bytesOf(text), path)).toBe(false);
  });

  test('a page in UTF-16 is', () => {
    expect(html.accepts(new Uint8Array(Buffer.from('\ufeff<html><p>x', 'utf16le')), 'saved')).toBe(true);
  });
});

describe('pages of many systems', () => {
  test.each(FIXTURES)('%s is read as the JSON beside it says', async (name) => {
    await expectFixture(html, `html/${name}`);
  });
});

describe('notes', () => {
  test('a link to a note without a way back is believed where labels, order and a heading agree', async () => {
    const document = await readSource(
      html,
      '<p>a<a href="#x1">1</a> b<a href="#x2">2</a><h2>Notes</h2><p id=x1>1. One.<p id=x2>2. Two.',
    );
    expect(summarize(document).notes.map(({ label, body }) => [label, body.replace(/^\S+ /, '')])).toEqual([
      ['1', 'One.'],
      ['2', 'Two.'],
    ]);
  });

  test.each([
    [
      'a table of contents',
      '<ol><li><a href="#a">1</a><li><a href="#b">2</a></ol><h2 id=a>One</h2><p>x<h2 id=b>Two</h2><p>y',
    ],
    [
      'a section',
      '<ul><li><a class="reference internal" href="#a" id="i1">1.1. One</a></ul><section id=a><h2><a href="#i1">1.1. One</a></h2><p>x</section>',
    ],
    [
      'a step to the next change',
      '<table><tr><td><a id=c1 href="#c2">n</a><td>x<tr><td><a id=c2 href="#c1">p</a><td>y</table>',
    ],
    ['a figure', '<p>Fig. <a href="#f">1</a></p><figure id=f><figcaption>1. A bridge</figcaption></figure>'],
    ['the top of the page', '<p id=top>x</p><p>y <a href="#top">↑</a></p>'],
    ['a link to nowhere', '<p>x<a href="#fn1">1</a></p>'],
  ])('%s is no note', async (_, source) => {
    expect((await readSource(html, source)).notes).toEqual([]);
  });

  test('paragraphs between two notes belong to the first', async () => {
    const source =
      '<p>a<a href="#n1" id=r1>1</a> b<a href="#n2" id=r2>2</a></p><hr>' +
      '<p><a id=n1 href="#r1">1</a> One.</p><p>More.</p><p><a id=n2 href="#r2">2</a> Two.</p><p>The end.</p>';
    const { notes, text } = summarize(await readSource(html, source));
    expect(notes.map(({ body }) => body.replace(/^\S+ /, ''))).toEqual(['One.\n\nMore.', 'Two.']);
    expect(text.at(-1)).toBe('The end.');
  });

  test('a reference in brackets and a group of references take their brackets along', async () => {
    const source =
      '<p>a [<a href="#n1" id=r1>1</a>, <a href="#n2" id=r2>2</a>]</p><ol><li id=n1>One <a href="#r1">^</a><li id=n2>Two <a href="#r2">^</a></ol>';
    const { notes } = summarize(await readSource(html, source));
    expect(notes.map(({ markers }) => markers.map((marker) => marker.replace(/^\S+ /, '')))).toEqual([['[1'], ['2]']]);
  });

  test('an id is found by its decoded fragment', async () => {
    const source = '<p>a<a href="#%D1%811" id=r>1</a></p><p id="с1">1. One <a href="#r">^</a></p>';
    expect((await readSource(html, source)).notes).toHaveLength(1);
  });
});

describe('what is read of a page', () => {
  test.each([
    ['scripts and styles', '<p>a</p><script>var b = "<p>b</p>"</script><style>p{}</style>'],
    ['what is hidden', '<p>a</p><p hidden>b</p><p style="color:red; display: none">b</p>'],
    ['comments and templates', '<!-- b --><p>a</p><template><p>b</p></template>'],
    ['code blocks', '<p>a</p><pre><code>b[1]</code></pre>'],
  ])('%s are not', async (_, source) => {
    expect((await readSource(html, source)).text).toBe('a');
  });

  test('superscript numbers stay raised, other superscripts do not', async () => {
    expect((await readSource(html, '<p>war.<sup>12</sup> the 19<sup>th</sup></p>')).text).toBe('war.¹² the 19th');
  });

  test('lists, rows and line breaks stand on lines of their own', async () => {
    const source = '<p>a<br>b</p><ol start=3><li>c<li><p>d</p></ol><table><tr><td>e<td>f<tr><td>g</table>';
    expect((await readSource(html, source)).text).toBe('a\nb\n\n3. c\n\n4. d\n\ne f\n\ng');
  });

  test('a link without a scheme is an address only where the page has one', async () => {
    const source = '<p><a href="/b">b</a> <a href="#c">c</a> <a href="//d.example/">d</a></p>';
    expect((await readSource(html, source)).hyperlinks.map(({ url }) => url)).toEqual(['https://d.example/']);
    const published = await readSource(html, source, 'http://a.example/x/y');
    expect(published.hyperlinks.map(({ url }) => url)).toEqual(['http://a.example/b', 'http://d.example/']);
  });

  test('who wrote a post, when, and under which headings, is no part of it', async () => {
    const source =
      '<article><header><h1>Mud</h1><div class="entry-meta">By <a href="https://a.example/ray">Ray</a></div></header>' +
      '<p>It <a href="https://a.example/mud">stays</a>, as the tide goes out and comes in again, year after year.</p>' +
      '<footer class="entry-meta"><a href="https://a.example/essays">Essays</a></footer></article>';
    expect((await readSource(html, source)).hyperlinks.map(({ url }) => url)).toEqual(['https://a.example/mud']);
  });

  test('nor a shelf of its own site', async () => {
    const source =
      '<link rel="canonical" href="https://a.example/2011/mud"><p><a href="https://www.a.example/tag/long-reads/">b</a> <a href="https://a.example/en/authors/ray">c</a> <a href="https://b.example/tag/mud">d</a> <a href="https://a.example/2010/tides">e</a></p>';
    expect((await readSource(html, source)).hyperlinks.map(({ url }) => url)).toEqual([
      'https://b.example/tag/mud',
      'https://a.example/2010/tides',
    ]);
  });

  test('a page does not cite itself', async () => {
    const source =
      '<link rel="canonical" href="https://a.example/x"><p><a href="https://a.example/x?share=1">b</a> <a href="https://a.example/x/comments">c</a> <a href="https://a.example/x/y">d</a></p>';
    expect((await readSource(html, source)).hyperlinks.map(({ url }) => url)).toEqual(['https://a.example/x/y']);
    const byNumber = source.replace('https://a.example/x"', 'https://a.example/x?id=1"');
    expect((await readSource(html, byNumber)).hyperlinks).toHaveLength(3);
  });

  test('the notes of Distill stand where their elements do', async () => {
    const { text, notes } = summarize(await readSource(html, '<p>a<d-footnote>b <i>c</i>.</d-footnote> d</p>'));
    expect([text, notes]).toEqual([
      ['a[1] d'],
      [{ label: '1', kind: 'note', body: '1:17 b c.', markers: ['1:5 [1]'] }],
    ]);
  });

  test('a declared character set is used, and its lie about UTF-8 is not', async () => {
    const declaration = '<meta charset="windows-1251"><p>';
    const legacy = new Uint8Array([...bytesOf(declaration), 0xcc, 0xee, 0xf1, 0xf2]);
    expect((await html.read(legacy, 'a.html')).text).toBe('Мост');
    expect((await readSource(html, `${declaration}Мост`)).text).toBe('Мост');
  });
});

test('a side note without a number is referred to where it stands', async () => {
  const source = '<p>A wall. <span class="marginnote">Ada Finch, <i>Boats</i>, 2011.</span> End.</p>';
  const { notes } = await readSource(html, source);
  expect(notes.map(({ label, markers, position }) => [label, markers.length, position?.column])).toEqual([
    ['1', 1, 12],
  ]);
});

describe('hostile and broken pages', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<a href="#n1" id="r1">',
    '<a href="#r1" id="n1">',
    '</a>',
    '<sup>',
    '</sup>',
    '<i>',
    '</i> ',
    '1',
    '[2]',
    '<ol><li id="n2">',
    '<a href="#n2" title="a note that is long enough" class="footnote">',
    '<li>',
    '</ol>',
    '<table><tr><td>',
    '<br>',
    '&amp;',
    '&#x1F600;',
    '<!--',
    '-->',
    '<span class="sidenote">',
    '</span>',
    '<aside class="footnote">',
    'text ',
    '\r\n',
    '<h2>Notes</h2>',
    '<',
    '"',
    '<dt id="n1">',
    '<dd>',
    '<article>',
    '<pre>',
  );

  test('whatever the tags, the document is lawful', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const source = pieces.join('');
        expectLawful(await readSource(html, source), source);
      }),
      { numRuns: 300 },
    );
  });

  test('words stand where their positions say', async () => {
    const words = fc.array(
      fc.constantFrom('one', 'two', '<p>', '<br>', '<b>', '</b>', '\n', '\r\n', '  ', '<li>', '<!-- c -->'),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(words, async (pieces) => {
        const source = pieces.join('');
        expect(misplaced(await readSource(html, source), source)).toEqual([]);
      }),
    );
  });

  test.each([
    ['nested elements', '<div>'.repeat(100_000)],
    ['stray end tags', '<div>'.repeat(300) + '</b>'.repeat(200_000)],
    ['angle brackets', '<'.repeat(300_000)],
    ['unclosed attributes', '<a href="'.repeat(100_000)],
    ['references to one note', `${'<a href="#n">1</a>'.repeat(20_000)}<p id=n>1. x`],
  ])('a page of %s is read to its end', async (_, source) => {
    expectLawful(await readSource(html, source), source);
  });
});
