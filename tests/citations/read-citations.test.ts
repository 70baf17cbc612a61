import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCitations } from '../../src/citations/index.ts';
import type { GivenCitation } from '../../src/model/document.ts';
import { printedNotes } from './printed-notes.ts';

function read(texts: readonly string[], links: readonly { text: string; url: string }[] = []) {
  const whole = texts.join('\n\n');
  const hyperlinks = links.map(({ text, url }) => ({
    start: whole.indexOf(text),
    end: whole.indexOf(text) + text.length,
    url,
  }));
  const { document, notes } = printedNotes(texts, hyperlinks);
  return readCitations(document, notes);
}

const NOTHING_GIVEN: GivenCitation = {
  authors: [],
  title: null,
  container: null,
  publisher: null,
  issued: null,
  accessed: null,
  language: null,
  identifiers: {},
  urls: [],
};

test('a link knows its line and column', () => {
  const [, second] = read(['Nothing here.', 'Vane, “Two,” http://a.example/2.']);
  expect(second?.citations[0]?.links[0]).toEqual({
    url: 'http://a.example/2',
    position: { line: 3, column: 14 },
    variants: [],
    truncated: false,
    archiveOf: null,
  });
});

test('a visible address without the place in the page is the hyperlink over it', () => {
  const [note] = read(
    ['Vane, “Two,” mud.example/two.pdf'],
    [{ text: 'mud.example/two.pdf', url: 'https://www.mud.example/two.pdf#page=22' }],
  );
  expect(note?.citations[0]?.links.map(({ url }) => url)).toEqual(['https://www.mud.example/two.pdf#page=22']);
});

test('an archive’s address that was broken before the one it holds is whole', () => {
  const [note] = read(['Vane, “Two,” http://web.archive.org/web/20040611082214/\nhttp://mud.example/two.html.']);
  expect(note?.citations[0]?.links).toMatchObject([
    {
      url: 'http://web.archive.org/web/20040611082214/http://mud.example/two.html',
      archiveOf: { url: 'http://mud.example/two.html' },
    },
  ]);
});

test('a DOI whose slash a wiki encodes is the printed one', () => {
  const [note] = read(
    ['Vane, Ida (2004). "Two". Mud Review. doi:10.5555/mud.2004.'],
    [{ text: '10.5555/mud.2004', url: 'https://doi.org/10.5555%2Fmud.2004' }],
  );
  expect(note?.citations[0]?.identifiers).toEqual({ doi: '10.5555/mud.2004' });
  expect(note?.citations[0]?.links.map(({ url }) => url)).toEqual(['https://doi.org/10.5555/mud.2004']);
});

test.each([
  ['“泥潮”，http://a.example/1，2023年12月20日访问。', 'http://a.example/1，2023年12月20日访问。'],
  ['Vane, “Two,” http://a.example/1.', 'http://a.example/1.'],
  ['Vane, “Two” (http://a.example/1).', 'http://a.example/1).'],
])('a hyperlink that took in what stands behind the address is that address: %s', (text, url) => {
  const [note] = read([text], [{ text: text.slice(text.indexOf('http')), url }]);
  expect(note?.citations.flatMap(({ links }) => links.map((link) => link.url))).toEqual(['http://a.example/1']);
});

test('a hyperlink is a link though only the title is visible, and wins over a shortened visible address', () => {
  const [first] = read(
    ['Vane, “Two Rivers,” Lenta, 2011, http://www.lenta.example/news/20…'],
    [
      { text: 'Two Rivers', url: 'https://doi.org/10.5555/rivers' },
      { text: 'http://www.lenta.example/news/20…', url: 'http://www.lenta.example/news/2011/two.html' },
    ],
  );
  expect(first?.citations).toHaveLength(1);
  expect(first?.citations[0]?.identifiers).toEqual({ doi: '10.5555/rivers' });
  expect(first?.citations[0]?.links.map((link) => [link.url, link.truncated])).toEqual([
    ['https://doi.org/10.5555/rivers', false],
    ['http://www.lenta.example/news/2011/two.html', false],
  ]);
});

test.each([
  ['http://a.example/se%C3%B1a?b=c', 'http://a.example/seña?b=c'],
  ['http://a.example/seña?b=c', 'http://a.example/se%C3%B1a?b=c'],
  ['http://a.example/seña?b=c', 'http://www.a.example/se%c3%b1a?b=c'],
])('%s and the target %s are one link, told as it will be asked', (text, url) => {
  const [first] = read([`Vane, “Two,” ${text}`], [{ text, url }]);
  const links = first?.citations[0]?.links.map((link) => link.url) ?? [];
  expect(links).toHaveLength(1);
  expect(links[0]).toMatch(/%C3%B1/i);
});

test.each([
  ['http://a.example/again-%28b%29', 'http://a.example/again-(b)', 'http://a.example/again-%28b%29'],
  ['http://a.example/again-(b)', 'http://a.example/again-%28b%29', 'http://a.example/again-%28b%29'],
])('%s over the target %s is one link', (text, url, told) => {
  const [first] = read([`Vane, “Two,” ${text}`], [{ text, url }]);
  expect(first?.citations[0]?.links.map((link) => link.url)).toEqual([told]);
});

test('where the visible text is another address, both are links', () => {
  const [first] = read(
    ['Vane, “Two,” http://a.example/two'],
    [{ text: 'http://a.example/two', url: 'http://b.example/other' }],
  );
  expect(first?.citations[0]?.links.map((link) => link.url)).toEqual([
    'http://a.example/two',
    'http://b.example/other',
  ]);
});

test("a word processor's redirector is taken off, and mail addresses are no links", () => {
  const [first] = read(
    ['Vane, “Two,” here or by mail'],
    [
      { text: 'here', url: 'https://www.google.com/url?q=https://a.example/x&sa=D' },
      { text: 'mail', url: 'mailto:vane@a.example' },
    ],
  );
  expect(first?.citations[0]?.links.map((link) => link.url)).toEqual(['https://a.example/x']);
});

test('an archive beside its original is a link of its own that tells the original', () => {
  const [first] = read(['Vane, “Two,” http://a.example/2 [https://web.archive.org/web/20110803/http://a.example/2].']);
  expect(first?.citations[0]?.links.map((link) => link.archiveOf)).toEqual([
    null,
    { url: 'http://a.example/2', capturedAt: '2011-08-03T00:00:00Z' },
  ]);
});

test('what a reference manager gives wins over what is printed', () => {
  const { document, notes } = printedNotes(['Vane 2011; see also “Other,” Lenta, May 3, 2012, http://a.example/o.']);
  const given = {
    ...NOTHING_GIVEN,
    title: 'Two Rivers',
    authors: ['Peter Vane'],
    issued: '2011-04',
    urls: ['http://a.example/2'],
  };
  const marked = notes.map((note) => ({ ...note, given: [given] }));
  const citations = readCitations(document, marked)[0]?.citations ?? [];
  expect(citations.find((citation) => citation.title === 'Two Rivers')).toMatchObject({
    authors: ['Peter Vane'],
    issued: '2011-04',
    links: [{ url: 'http://a.example/2', position: { line: 1, column: 1 } }],
  });
  expect(citations.find((citation) => citation.title === 'Other')).toMatchObject({ issued: '2012-05-03' });
});

test('an identifier that a reference manager gives leads to its resolver, unless an address bears it', () => {
  const { document, notes } = printedNotes(['Vane 2011.', 'Vane 2011.']);
  const [first = [], second = []] = [[], ['http://dx.doi.org/10.5555/AB']].map((urls) => [
    { ...NOTHING_GIVEN, identifiers: { doi: '10.5555/ab', isbn: '9783161484100' }, urls },
  ]);
  const marked = notes.map((note, index) => ({ ...note, given: index === 0 ? first : second }));
  const links = readCitations(document, marked).map((note) => note.citations[0]?.links.map((link) => link.url));
  expect(links).toEqual([['https://doi.org/10.5555/ab'], ['http://dx.doi.org/10.5555/AB']]);
});

test('a bibliography entry is one source, whatever its title holds', () => {
  const { document, notes } = printedNotes([
    'Vane, P. Rivers; 2010; Other, “Title,” 2011. http://a.example/1. Third, “X,” http://a.example/2',
  ]);
  const marked = notes.map((note) => ({
    ...note,
    kind: 'reference' as const,
    given: [{ ...NOTHING_GIVEN, title: 'Rivers' }],
  }));
  expect(readCitations(document, marked)[0]?.citations).toMatchObject([{ title: 'Rivers' }]);
});

test('a day that could be two is told by the address, else left at its year', () => {
  const [first, second] = read([
    '“A,” Post, 03/08/2011, http://a.example/2011/08/03/a.html',
    '“A,” Post, 03/08/2011, http://a.example/a.html',
  ]);
  expect(first?.citations[0]?.issued).toBe('2011-08-03');
  expect(second?.citations[0]?.issued).toBe('2011');
});

test('a link in the running text has a title only where one stands in quotation marks', () => {
  const { document, notes } = printedNotes([
    'Officials in Reuters reports http://a.example/1',
    '“Border Trade Doubles,” http://a.example/2',
  ]);
  const inline = notes.map((note) => ({ ...note, kind: 'inline' as const }));
  const titles = readCitations(document, inline).map((note) => note.citations.map((citation) => citation.title));
  expect(titles).toEqual([[null], ['Border Trade Doubles']]);
});

test.each([
  'Further information: http://a.example/1',
  'For the full data see http://a.example/1',
  'The figure is from the ministry; see http://a.example/1 for details.',
  'More is available at http://a.example/1',
])('%s has no title', (text) => {
  expect(read([text])[0]?.citations.map((citation) => citation.title)).toEqual([null]);
});

test.each([
  ['commentary', 'I thank the editors for their patience.', 0],
  ['commentary behind a source', 'Ann Roe, Slow Boats (London: Quay, 2011). The rest is told by nobody.', 1],
  ['a shelf mark that is not understood', 'РГАДА. Ф. 248. Оп. 113. Д. 1566.', 1],
  ['a short form of nothing', 'Ibid., with the same doubts.', 1],
])('%s: %s cites %i', (_, note, count) => {
  expect(read([note])[0]?.citations).toHaveLength(count);
});

test('whatever the notes hold, reading never throws and every link can be parsed', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '“',
      '”',
      '‘',
      '’',
      '(',
      ')',
      '; ',
      '. ',
      ', ',
      '\n',
      ' // ',
      '[J]',
      '《',
      '》',
      'http://a.ru/',
      'Ibid',
      'op. cit.',
      '2011',
      'May 3, ',
      'А. Б. Орлов',
      'accessed ',
      'doi:10.1000/x',
      '\ue000',
      'n.d.',
    ),
    fc.string({ maxLength: 10 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 25 }), { minLength: 1, maxLength: 4 }), (parts) => {
      for (const note of read(parts.map((one) => one.join('')))) {
        if (/\d/.test(note.text)) expect(note.citations.length).toBeGreaterThan(0);
        for (const link of note.citations.flatMap((citation) => citation.links))
          expect(URL.canParse(link.url)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
