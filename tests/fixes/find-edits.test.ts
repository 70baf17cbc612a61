import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, findEdits, textFile } from '../../src/fixes/index.ts';
import type { FormatName } from '../../src/model/document.ts';
import { sourceLines } from '../../src/text/source-lines.ts';

const snapshot = 'https://web.archive.org/web/20110805120000/';

interface Row {
  readonly what: string;
  readonly format: FormatName;
  readonly source: string;
  readonly url: string;
  /** Where the citation is said to stand; the place of this text. */
  readonly at?: string;
  readonly by?: string;
  readonly fixed: string;
}

const rows: readonly Row[] = [
  {
    what: 'a bare address, its full stop kept',
    format: 'text',
    source: '[1] A piece, http://one.test/a?b=1.',
    url: 'http://one.test/a?b=1',
    at: 'http:',
    fixed: `[1] A piece, ${snapshot}http://one.test/a?b=1.`,
  },
  {
    what: 'an address without a scheme',
    format: 'text',
    source: 'See www.one.test/page, 2011.',
    url: 'http://www.one.test/page',
    at: 'www',
    fixed: `See ${snapshot}http://www.one.test/page, 2011.`,
  },
  {
    what: 'an address broken over lines',
    format: 'text',
    source: 'See http://one.test/long-\r\n    name.html for it.',
    url: 'http://one.test/long-name.html',
    at: 'http',
    fixed: `See ${snapshot}http://one.test/long-name.html for it.`,
  },
  {
    what: 'an address in letters beyond ASCII',
    format: 'text',
    source: 'Див. http://one.test/новини/1',
    url: 'http://one.test/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/1',
    at: 'http',
    fixed: `Див. ${snapshot}http://one.test/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/1`,
  },
  {
    what: 'the target of a Markdown link, and its title kept',
    format: 'markdown',
    source: 'A [piece](http://one.test/a "Title") and `http://one.test/a`.',
    url: 'http://one.test/a',
    at: 'piece',
    fixed: `A [piece](${snapshot}http://one.test/a "Title") and \`http://one.test/a\`.`,
  },
  {
    what: 'a Markdown definition that several links share',
    format: 'markdown',
    source: 'A [piece][p], again [here][p].\n\n[p]: <http://one.test/a>',
    url: 'http://one.test/a',
    at: 'piece',
    fixed: `A [piece][p], again [here][p].\n\n[p]: <${snapshot}http://one.test/a>`,
  },
  {
    what: 'brackets in the target of a Markdown link',
    format: 'markdown',
    source: '[x](http://one.test/a)',
    url: 'http://one.test/a',
    by: 'https://one.test/a_(b',
    fixed: '[x](https://one.test/a_%28b)',
  },
  {
    what: 'an attribute and the text that shows it',
    format: 'html',
    source: '<a href="http://one.test/a?b=1&amp;c=2">http://one.test/a?b=1&amp;c=2</a>',
    url: 'http://one.test/a?b=1&c=2',
    at: 'http://one.test/a?b=1&amp;c=2<',
    fixed: `<a href="${snapshot}http://one.test/a?b=1&amp;c=2">${snapshot}http://one.test/a?b=1&amp;c=2</a>`,
  },
  {
    what: 'an attribute without quotes',
    format: 'html',
    source: '<a href=http://one.test/a>x</a>',
    url: 'http://one.test/a',
    fixed: `<a href="${snapshot}http://one.test/a">x</a>`,
  },
  {
    what: 'an attribute whose new address holds quotes',
    format: 'html',
    source: "<a href='http://one.test/a'>x</a>",
    url: 'http://one.test/a',
    by: "https://one.test/it's",
    fixed: "<a href='https://one.test/it%27s'>x</a>",
  },
  {
    what: 'the argument of a LaTeX command, with its escapes',
    format: 'latex',
    source: String.raw`\href{http://one.test/a\_b\%20c}{text}`,
    url: 'http://one.test/a_b%20c',
    fixed: String.raw`\href{https://web.archive.org/web/20110805120000/http://one.test/a_b\%20c}{text}`,
  },
  {
    what: 'an address in the running text of LaTeX',
    format: 'latex',
    source: String.raw`Bare http://one.test/x\_y.`,
    url: 'http://one.test/x_y',
    at: 'http',
    fixed: String.raw`Bare https://web.archive.org/web/20110805120000/http://one.test/x\_y.`,
  },
  {
    what: 'a raw percent sign in LaTeX',
    format: 'latex',
    source: String.raw`\url{http://one.test/a%20b}`,
    url: 'http://one.test/a%20b',
    fixed: String.raw`\url{https://web.archive.org/web/20110805120000/http://one.test/a%20b}`,
  },
  {
    what: 'a field of BibTeX',
    format: 'bibtex',
    source: '@misc{a, url = {http://one.test/a_b}, year = 2011}',
    url: 'http://one.test/a_b',
    at: 'http',
    fixed: `@misc{a, url = {${snapshot}http://one.test/a_b}, year = 2011}`,
  },
  {
    what: 'slashes escaped in JSON',
    format: 'csl-json',
    source: String.raw`[{"URL": "http:\/\/one.test\/a"}]`,
    url: 'http://one.test/a',
    at: 'http',
    fixed: `[{"URL": "${snapshot}http://one.test/a"}]`,
  },
];

function edit({ format, source, url, at, by }: Omit<Row, 'what' | 'fixed'>) {
  const position = at === undefined ? null : sourceLines(source).positionOf(source.indexOf(at));
  return findEdits(source, format, [{ url, position }], [{ url, by: by ?? `${snapshot}${url}`, kind: 'snapshot' }]);
}

describe('an address gives way', () => {
  test.each(rows)('$what', ({ fixed, ...row }) => {
    const { edits, missed } = edit(row);
    expect(applyEdits(row.source, edits)).toBe(fixed);
    expect(missed).toEqual([]);
  });
});

test.each([
  ['a longer address that begins alike', 'html', '<a href="http://one.test/abc">x</a>', 'http://one.test/a'],
  [
    'an archived copy of it',
    'html',
    '<a href="https://archive.test/2011/http://one.test/a">x</a>',
    'http://one.test/a',
  ],
  ['another draft than the one that was read', 'text', 'Nothing is here.', 'http://one.test/a'],
  ['an address that goes on', 'text', 'See http://one.test/abc', 'http://one.test/a'],
] as const)('%s is left alone, and said', (_, format, source, url) => {
  expect(edit({ format, source, url, at: source.slice(4, 8) })).toEqual({ edits: [], missed: [url] });
});

test('what is not an address of the report never changes', () => {
  const formats = ['text', 'markdown', 'html', 'latex', 'bibtex', 'csl-json'] as const;
  const piece = fc.constantFrom(
    'http://one.test/a',
    'http://one.test/b',
    '](',
    ')',
    '<',
    '"',
    'href=',
    '\\url{',
    '}',
    ' ',
    '\n',
    '\\',
    '&amp;',
    'x',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom(...formats),
      fc.nat(200),
      (pieces, format, offset) => {
        const source = pieces.join('');
        const position = sourceLines(source).positionOf(Math.min(offset, source.length));
        const url = 'http://one.test/a';
        const { edits } = findEdits(
          source,
          format,
          [{ url, position }],
          [{ url, by: 'https://two.test/z', kind: 'moved' }],
        );
        const fixed = applyEdits(source, edits);
        expect(fixed.replaceAll(/"?https:\/\/two\.test\/z"?/g, '').length).toBeLessThanOrEqual(source.length);
        expect(fixed.split('http://one.test/b').length).toBe(source.split('http://one.test/b').length);
      },
    ),
  );
});

test.each([
  ['UTF-8', Buffer.from('é http://one.test/a')],
  ['UTF-8 with a mark', Buffer.from('\ufeffé http://one.test/a')],
  ['UTF-16, little endian', Buffer.from('\ufeffé http://one.test/a', 'utf16le')],
  ['UTF-16, big endian', Buffer.from('\ufeffé http://one.test/a', 'utf16le').swap16()],
  ['an encoding of single bytes', Buffer.from('é http://one.test/a', 'latin1')],
])('a file in %s is written back in it', (_, bytes) => {
  const file = textFile(bytes);
  const { edits } = edit({
    format: 'text',
    source: file.text,
    url: 'http://one.test/a',
    at: 'http',
    by: 'https://one.test/a',
  });
  expect(Buffer.from(file.encode(file.text)).equals(bytes)).toBe(true);
  expect(Buffer.from(file.encode(applyEdits(file.text, edits))).length).toBe(
    bytes.length + (bytes.includes(0) ? 2 : 1),
  );
});
