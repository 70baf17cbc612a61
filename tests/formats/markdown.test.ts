import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/formats/markdown.ts';
import { positionAt } from '../../src/text/position.ts';
import { expectFixture, expectLawful, misplaced, readSource, summarize } from './read-draft.ts';

const FIXTURES = readdirSync(new URL('../../fixtures/formats/markdown/', import.meta.url)).filter(
  (name) => !name.endsWith('.json'),
);
const read = (source: string) => readSource(markdown, source, 'draft.md');
const bodies = async (source: string) =>
  summarize(await read(source)).notes.map(({ label, body }) => [label, body.replace(/^\S+ /, '')]);

describe('which inputs are Markdown', () => {
  test.each([
    ['draft.md', 'x'],
    ['DRAFT.MARKDOWN', ''],
    ['paper.qmd', 'x'],
    ['-', 'Text.[^1]\n\n[^1]: A note.'],
    ['draft.txt', 'Text.[^1]\n\n[^1]: A note.'],
  ])('%s that holds %j is', (path, text) => {
    expect(markdown.accepts(new TextEncoder().encode(text), path)).toBe(true);
  });

  test.each([
    ['draft.txt', 'Text.[1]\n\n[1] A note.'],
    ['draft.rst', 'Text\n\n[^1]: A note.'],
    ['-', '# A heading and [a link](http://x.example)'],
  ])('%s that holds %j is not', (path, text) => {
    expect(markdown.accepts(new TextEncoder().encode(text), path)).toBe(false);
  });
});

describe('drafts of many kinds', () => {
  test.each(FIXTURES)('%s is read as the JSON beside it says', async (name) => {
    await expectFixture(markdown, `markdown/${name}`);
  });
});

describe('footnotes', () => {
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    ['the first definition counts', 'a[^x]\n\n[^x]: one\n\n[^X]: two', [['x', 'one']]],
    [
      'a definition inside another is its own note',
      'a[^1][^2]\n\n[^1]: [^2]: x',
      [
        ['1', ''],
        ['2', 'x'],
      ],
    ],
    ['a definition may begin on the next line', 'a[^1]\n\n[^1]:\n    x', [['1', 'x']]],
    ['labels that are names of object members are labels', 'a[^__proto__]\n\n[^__proto__]: x', [['__proto__', 'x']]],
    ['code that a note holds is a part of it', 'a[^1]\n\n[^1]: x\n\n        y', [['1', 'x\n\ny']]],
    ['an inline note within a link is none', 'a^[x](http://y.example)', []],
    ['an escaped inline note is none', 'a\\^[x]', []],
    ['an inline note in code is none', '`a^[x]`', []],
    ['brackets balance in an inline note', 'a^[x [y] z] b', [['1', 'x [y] z']]],
    ['a blank line ends the hope for its bracket', 'a^[x\n\ny]', []],
    [
      'a side note in tags (Tufte CSS)',
      'a<label for="s" class="margin-toggle sidenote-number"></label><input type="checkbox" id="s" class="margin-toggle"/><span class="sidenote">x *y* <span>z</span></span> b',
      [['1', 'x y z']],
    ],
    ['a note in the margin', 'a <span class="marginnote">x</span> b', [['1', 'x']]],
    ['a side note in a block of tags', '<p>a<span class="sidenote">x</span> b</p>', [['1', 'x']]],
    ['a side note of paragraphs', 'a\n\n<aside class="sidenote">\n\nx\n\n</aside>\n\nb', [['1', 'x']]],
    ['a tag that nothing closes opens no note', 'a <span class="sidenote">x\n\nb', []],
    [
      'an inline note is numbered past the labels of others',
      'a^[x][^1]\n\n[^1]: y',
      [
        ['2', 'x'],
        ['1', 'y'],
      ],
    ],
  ])('%s', async (_, source, expected) => {
    expect(await bodies(source)).toEqual(expected);
  });

  test('every reference is a marker at its own place', async () => {
    const document = await read('> a[^1] *b[^1]*\n\n[^1]: x');
    expect(document.notes[0]?.markers.map(({ start }) => positionAt(document.anchors, start)?.column)).toEqual([4, 11]);
  });
});

describe('addresses', () => {
  test.each([
    ['a bare address', 'see http://a.example/b_c_d.', ['http://a.example/b_c_d']],
    ['an escaped one', 'see http://a.example/b\\_c', ['http://a.example/b_c']],
    ['a bare address before a foreign quote', '“http://a.example/b”', ['http://a.example/b']],
    ['a host without scheme', 'www.a.example/b', ['http://www.a.example/b']],
    ['an autolink', '<https://a.example/?b=1&c=2>', ['https://a.example/?b=1&c=2']],
    ['a link of its own address', '[http://a.example](http://b.example)', ['http://b.example']],
    ['a reference link', '[a][b] and [b]\n\n[b]: http://b.example', ['http://b.example', 'http://b.example']],
    ['a numbered reference link', '[a][1]\n\n[1]: http://b.example', ['http://b.example']],
    ['a place in the page and a file beside it', '[a](#b) [c](d.md)', []],
    ['code', '`http://a.example`\n\n```\nhttp://b.example\n```', []],
  ])('%s', async (_, source, expected) => {
    expect((await read(source)).hyperlinks.map(({ url }) => url)).toEqual(expected);
  });
});

describe('text', () => {
  test.each([
    ['escapes and character references are read as printed', '\\[1\\] \\* &lt;a&gt; &#8220;', '[1] * <a> “'],
    ['lines stay lines', '[1] One\n[2] Two', '[1] One\n[2] Two'],
    ['items are numbered by their place', '1. a\n1. b\n1. c', '1. a\n\n2. b\n\n3. c'],
    ['formulas are left out, prices are not', 'from $5 to $6, $x^2$', 'from $5 to $6,'],
    ['the head is no text', '---\ntitle: x\n---\n\ny', 'y'],
    ['a quotation has no signs', '> a\n> b', 'a\nb'],
    ['a head of TOML is no text', '+++\nurl = "http://x.example"\n+++\n\ny', 'y'],
    ['shortcodes and tags of site generators are left out', 'a {{< fig src="http://x.example" >}}{% y %}b', 'a      b'],
    ['attributes are left out', '# A {#a .b}\n\n[c](d.md){:target="_blank"} e{.f}', 'A  \n\nc e'],
    ['comments are left out', 'a %%http://x.example%% b\n\nc {/* d */}', 'a  b\n\nc'],
    ['a name of a block is left out', 'a ^block-1\n\nb ^c d', 'a \n\nb ^c d'],
    ['braces and signs of percent are text', 'a {b} 5%% c', 'a {b} 5%% c'],
    [
      'markers that touch are two markers',
      'a [1][2]\n\n[1]: http://x.example\n[2]: y',
      'a [1][2]\n\n[1]: http://x.example\n\n[2]: y',
    ],
    ['a raised number stays raised', 'a.<sup>12</sup>', 'a.¹²'],
  ])('%s', async (_, source, expected) => {
    expect((await read(source)).text).toBe(expected);
  });

  test('a long draft reads as its parts do', async () => {
    const paragraph = (index: number) =>
      `Some *words* of a [link](http://l.example/${index}) and a note.[^${index}]\n\n`;
    const definition = (index: number) => `[^${index}]: Note ${index}, [there][r].\n`;
    const indices = Array.from({ length: 400 }, (_, index) => index);
    const source = `${indices.map(paragraph).join('')}${indices.map(definition).join('')}\n[r]: http://r.example\n`;
    const document = await read(source);
    expect(document.notes.map(({ label, markers }) => [label, markers.length])).toEqual(
      indices.map((index) => [String(index), 1]),
    );
    expect(document.hyperlinks).toHaveLength(800);
    expect(document.warnings).toEqual([]);
  });

  test('a long list is numbered to its end', async () => {
    const items = Array.from(
      { length: 300 },
      (_, index) => `1. Author ${index}, A title that is long enough to fill a line.\n`,
    );
    expect((await read(items.join('\n'))).text.split('\n\n').at(-1)).toMatch(/^300\. Author 299,/);
  });
});

describe('hostile and broken drafts', () => {
  const piece = fc.constantFrom(
    '[^1]',
    '[^1]: ',
    '^[',
    ']',
    '[',
    '(',
    ')',
    '*',
    '_',
    '`',
    '```\n',
    '> ',
    '- ',
    '1. ',
    '\n',
    '\n\n',
    '    ',
    'a',
    'word ',
    '\\',
    '&amp;',
    '&',
    '$x_',
    '$',
    '<sup>',
    '</sup>',
    '<i>',
    '</i>',
    '1',
    '<a href="http://a.example">',
    '</a>',
    '<!--',
    '-->',
    'http://a.example/x',
    'www.a.example',
    '[r]',
    '[r]: http://r.example\n',
    '<div>',
    '\r\n',
    '\t',
    '@k',
    '---\n',
    '“',
    '#',
  );

  test('whatever the signs, the document is lawful', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async (pieces) => {
        const source = pieces.join('');
        expectLawful(await read(source), source);
      }),
      { numRuns: 400 },
    );
  });

  test('words stand where their positions say', async () => {
    const words = fc.array(
      fc.constantFrom(
        'one',
        'two ',
        '*',
        '**',
        '\n',
        '\r\n',
        '\n\n',
        '> ',
        '- ',
        '[^1]',
        '\n\n[^1]: ',
        '\\*',
        '[x](http://x.example)',
        '`',
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(words, async (pieces) => {
        const source = `${pieces.join('')}\n\n[^1]: x`;
        expect(misplaced(await read(source), source)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nested quotations', `${'>'.repeat(5000)} a`],
    ['emphasis', '*a '.repeat(20_000)],
    ['brackets', '['.repeat(1_000_000)],
    ['inline notes that nobody closes', '^['.repeat(300_000)],
    ['backticks', Array.from({ length: 700 }, (_, index) => '`'.repeat(index + 1)).join(' ')],
    ['deep lists', Array.from({ length: 300 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')],
    ['one long line', 'word '.repeat(1_000_000)],
  ])('a draft of %s is read to its end', async (_, source) => {
    expectLawful(await read(source), source);
  });

  test('what the parser cannot read in good time is read as plain text, its footnotes too', async () => {
    const document = await read(`${'*a '.repeat(20_000)}[^1]\n\n[^1]: A note.`);
    expect(document.warnings).toEqual(['1 part is too long or too intricate for Markdown: read as plain text']);
    expect(document.notes.map(({ label, markers }) => [label, markers.length])).toEqual([['1', 1]]);
  });

  test('what there is no time for is read as plain text, its footnotes too', async () => {
    const page = (label: number) =>
      `It *rained*.[^${label}]\n\n[^${label}]: A *note*.\n\n${'Rain again. '.repeat(200)}\n\n`;
    let looks = 0;
    const document = await markdown.read(Buffer.from(page(1) + page(2)), 'draft.md', () => ++looks === 1);
    expect(document.warnings).toEqual(['1 part is too long or too intricate for Markdown: read as plain text']);
    expect(
      document.notes.map(({ label, markers, body }) => [
        label,
        markers.length,
        document.text.slice(body.start, body.end).trim(),
      ]),
    ).toEqual([
      ['1', 1, 'A note.'],
      ['2', 1, 'A *note*.'],
    ]);
  });
});
