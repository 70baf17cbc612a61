import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUrls } from '../../src/citations/find-urls.ts';

function urls(text: string): readonly string[] {
  return findUrls(text).map((address) => address.url);
}

describe('an address ends where its sentence goes on', () => {
  test.each([
    ['see http://a.example/1.html.', 'http://a.example/1.html'],
    ['(http://a.example/x), and', 'http://a.example/x'],
    ['http://a.example/wiki/Seal_(emblem).', 'http://a.example/wiki/Seal_(emblem)'],
    ['(see http://a.example/wiki/Seal_(emblem))', 'http://a.example/wiki/Seal_(emblem)'],
    ['http://a.example/index(accessed May 2011)', 'http://a.example/index'],
    ['“http://a.example/q,” he wrote', 'http://a.example/q'],
    ['«http://a.example/q»', 'http://a.example/q'],
    ["'http://a.example/q'", 'http://a.example/q'],
    ['http://a.example/q?a=1&ogl=all (in Russian).', 'http://a.example/q?a=1&ogl=all'],
    ['http://a.example/q?a=1;b=2; next', 'http://a.example/q?a=1;b=2'],
    ['http://a.example/a，2023年', 'http://a.example/a'],
    ['见http://a.example/a。后文', 'http://a.example/a'],
    ['http://a.example/abc的说明', 'http://a.example/abc'],
    ['http://zh.example.org/wiki/中国', 'http://zh.example.org/wiki/中国'],
    ['http://a.example/a；http', 'http://a.example/a'],
    ['http://a.example/ص، ثم', 'http://a.example/ص'],
    ['http://a.example/abc।', 'http://a.example/abc'],
    ['**http://a.example/a**', 'http://a.example/a'],
    ['http://a.example/a&quot; b', 'http://a.example/a'],
    ['http://a.example/a—and then', 'http://a.example/a'],
    ['http://a.example/a.pdf,NASA 1955', 'http://a.example/a.pdf'],
    ['http://dx.doi.org/10.5555/j.p.2017.05.070,in press', 'http://dx.doi.org/10.5555/j.p.2017.05.070'],
    ['http://президент.рф/новости/1.', 'http://президент.рф/новости/1'],
    ['http://[2001:db8::1]:8080/x.', 'http://[2001:db8::1]:8080/x'],
    ['ftp://ftp.example.org/pub/a.txt.', 'ftp://ftp.example.org/pub/a.txt'],
    ['HTTP://Example.ORG/A', 'HTTP://Example.ORG/A'],
    ['http://a.example/%D0%9C%D0%B0?x=%20', 'http://a.example/%D0%9C%D0%B0?x=%20'],
    [
      'http://dx.doi.org/10.1002/(SICI)1099-1085(19980630)12:8<1371::AID-HYP620>3.0.CO;2-C.',
      'http://dx.doi.org/10.1002/(SICI)1099-1085(19980630)12:8<1371::AID-HYP620>3.0.CO;2-C',
    ],
    ['https://www.google.com/url?q=http://a.example/x&sa=D&ust=1', 'http://a.example/x'],
    ['http://a.example/zivotni\u00ad\u2011prostredi', 'http://a.example/zivotni-prostredi'],
    ['http://a.example/\u02dcjason/x', 'http://a.example/~jason/x'],
  ])('%s', (text, expected) => {
    expect(urls(text)).toEqual([expected]);
  });
});

describe('a broken address is put together', () => {
  test.each([
    ['http://a.example/data-use-and -educational-details', 'http://a.example/data-use-and-educational-details'],
    ['http://www. example.com/a/b_c', 'http://www.example.com/a/b_c'],
    ['http://www.harbourgui\nld.example/log?p=2', 'http://www.harbourguild.example/log?p=2'],
    ['http://harbourgui ld.org/log', 'http://harbourguild.org/log'],
    [
      'https://www.example.gov/ library/publications/index.html',
      'https://www.example.gov/library/publications/index.html',
    ],
    ['http://www.example.org/a/\n  b/c_d.html', 'http://www.example.org/a/b/c_d.html'],
    ['<http://lib.example.edu /subjects/afam.html>', 'http://lib.example.edu/subjects/afam.html'],
    ['<URL:http://lib.example.edu/a b>', 'http://lib.example.edu/ab'],
    ['< http:// www.example.org/ index.php/ assessment >', 'http://www.example.org/index.php/assessment'],
    ['http: //a.example.org/x', 'http://a.example.org/x'],
    ['http :/ /a.example.org/x', 'http://a.example.org/x'],
    ['https ://a.example.org/x', 'https://a.example.org/x'],
    ['ttp://a.example.org/x', 'http://a.example.org/x'],
    ['htpp://a.example.org/x', 'http://a.example.org/x'],
    ['http:/www.example.org/x', 'http://www.example.org/x'],
    ['http//www.example.org/x', 'http://www.example.org/x'],
    ['http:\\\\www.example.org/x', 'http://www.example.org/x'],
    ['http：//www.example.org/x', 'http://www.example.org/x'],
    ['hxxp://bad.example[.]org/x', 'http://bad.example.org/x'],
    ['hxxps://bad[.]example[.]org/x', 'https://bad.example.org/x'],
    ['http://a.example/index. cfm?page=1', 'http://a.example/index.cfm?page=1'],
    ['http://a.example/x?id= 13342', 'http://a.example/x?id=13342'],
    ['www.example.org/x.', 'http://www.example.org/x'],
    ['at example.org/science/a-b.html, 1999', 'http://example.org/science/a-b.html'],
    ['www.edf- en.ca/uploads/a_b.pdf', 'http://www.edf-en.ca/uploads/a_b.pdf'],
  ])('%s', (text, expected) => {
    expect(urls(text)).toEqual([expected]);
  });

  test.each([
    [
      'http://a.example/white-\nsupremacist.html',
      ['http://a.example/whitesupremacist.html', 'http://a.example/white-'],
    ],
    ['http://a.example/Final Report.pdf', ['http://a.example/Final%20Report.pdf']],
    ['http://a.example/report.pdf1', ['http://a.example/report.pdf']],
    ['http://a.example/a%2Ob', ['http://a.example/a%20b']],
    ['http://a.example/x?a=1&amp;b=2', ['http://a.example/x?a=1&b=2']],
    ['http://a.example/mapsб', []],
    ["http://a.example/wiki/Smith's", []],
    ['http://a.example/index(accessed', []],
    ['http://a.example/wiki/C语言', []],
    ['http://a.example/abc的说明', ['http://a.example/abc的说明']],
    [
      'http://a.example/Annual Report of the Board 2015.pdf',
      ['http://a.example/Annual%20Report%20of%20the%20Board%202015.pdf'],
    ],
    ['http://a.example/whole.html', []],
  ])('%s keeps its other readings', (text, expected) => {
    const [address] = findUrls(text);
    expect(address?.variants).toEqual(expect.arrayContaining([...expected]));
    expect(address?.variants.length === 0).toBe(expected.length === 0);
  });
});

describe('prose after an address is not part of it', () => {
  test.each([
    ['http://a.example/ and then', 'http://a.example/'],
    ['http://a.example/news. The next', 'http://a.example/news'],
    ['http://a.example/news 2011-05-03', 'http://a.example/news'],
    ['http://a.example/a/ 12-15', 'http://a.example/a/'],
    ['http://a.example/a/ Accessed 2 May', 'http://a.example/a/'],
    ['http://a.example/a/ pp.12', 'http://a.example/a/'],
    ['http://a.example/a/ Easttime.ru, 2011', 'http://a.example/a/'],
    ['http://a.example/a - and', 'http://a.example/a'],
    ['http://a.example/a & b', 'http://a.example/a'],
    ['http://a.example/a\n\nb/c.html', 'http://a.example/a'],
    ['http://a.example/a.html see b/c.html', 'http://a.example/a.html'],
    ['http://www.example.com. the next', 'http://www.example.com'],
    ['http://a.example/a/ i.e. this', 'http://a.example/a/'],
  ])('%s', (text, expected) => {
    expect(urls(text)).toEqual([expected]);
  });
});

describe('what only looks like an address is none', () => {
  test.each([
    'Easttime.ru, November 11, 2011',
    'INQUIRER.net and TED.Com',
    'a.person@example.org wrote',
    'mailto:a@example.org',
    'report.pdf and node.js',
    'V.Paramonov, A.Strokov',
    'e.g. this, i.e. that, p.m. and U.S.',
    'version 1.2.3',
    'arXiv:1234.56789',
    'http:// foo',
    'http://.',
    'and/or he.she/it 1.2/3',
    'http://1080::8:800:200c:417a/x',
    'U.S./Russia relations',
  ])('%s', (text) => {
    expect(urls(text)).toEqual([]);
  });
});

test.each([
  'http://a.example/School-S...',
  'http://a.example/School-S…',
  'http://a.example/School-S[...]',
  'http://a.example/a/.../b.pdf',
  'http://a.example/viewer?a=...',
])('%s is cut short by its author', (text) => {
  expect(findUrls(text)[0]?.truncated).toBe(true);
});

test.each(['http://a.example/maps?0..2.0...3.x=1', 'http://a.example/a. ...', 'http://a.example/a..'])(
  '%s is whole',
  (text) => {
    expect(findUrls(text)[0]?.truncated).toBe(false);
  },
);

test('two addresses that stand against each other are two', () => {
  expect(urls('http://a.example/1,http://b.example/2')).toEqual(['http://a.example/1', 'http://b.example/2']);
  expect(urls('http://a.example/1http://b.example/2')).toEqual(['http://a.example/1', 'http://b.example/2']);
});

test('an address inside another is its own', () => {
  const archived = 'https://web.archive.org/web/2011/http://a.example/x';
  expect(urls(`${archived}.`)).toEqual([archived]);
});

test('spans are those of the printed text, invisible characters counted', () => {
  const text = 'x\u200b http://a.exam\u00adple/b.';
  const [address] = findUrls(text);
  expect(text.slice(address?.start, address?.end)).toBe('http://a.exam\u00adple/b');
});

const piece = fc.oneof(
  fc.constantFrom(
    'http://',
    'https ://',
    'www.',
    'a.ru/',
    '(',
    ')',
    '[',
    ']',
    "'",
    '“',
    '”',
    '<',
    '>',
    ' ',
    '\n',
    '.',
    ',',
    ';',
    '-',
    '/',
    '?',
    '…',
    '中',
    '，',
    'doi:10.1000/',
  ),
  fc.string({ maxLength: 8 }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

test('whatever the text, every address can be parsed and its span lies inside', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const address of findUrls(text)) {
        expect(URL.canParse(address.url)).toBe(true);
        expect(address.variants.every((variant) => URL.canParse(variant))).toBe(true);
        expect(address.start).toBeGreaterThanOrEqual(end);
        expect(address.end).toBeGreaterThan(address.start);
        expect(address.end).toBeLessThanOrEqual(text.length);
        end = address.end;
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a hundred thousand schemes', 'http://'.repeat(100_000)],
  ['a megabyte of brackets', `http://a.example/${'('.repeat(500_000)}${')'.repeat(500_000)}`],
  ['an address of a megabyte', `http://a.example/${'a'.repeat(1_000_000)}`],
  ['a line of five megabytes', 'x'.repeat(5_000_000)],
])('%s is read to its end', (_name, text) => {
  expect(urls(`${text} http://last.example/1`).at(-1)).toBe('http://last.example/1');
});
