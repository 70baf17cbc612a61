import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAccessDate } from '../../src/citations/find-access-date.ts';
import { findAuthors } from '../../src/citations/find-authors.ts';
import { findDates } from '../../src/citations/find-dates.ts';
import { findIdentifiers, identifiersOf, resolverUrl } from '../../src/citations/find-identifiers.ts';
import { findLanguages } from '../../src/citations/find-language.ts';
import { findPairs } from '../../src/citations/pairs.ts';
import { splitNote } from '../../src/citations/split-note.ts';
import { tagText } from '../../src/citations/tagging/tagged.ts';
import { unwrapArchive } from '../../src/citations/unwrap-archive.ts';
import { isValidIsbn } from '../../src/text/is-valid-isbn.ts';

describe('dates are read as precise as printed', () => {
  test.each([
    ['August 6, 2011', '2011-08-06'],
    ['August16, 2016', '2016-08-16'],
    ['3 May 2012', '2012-05-03'],
    ['19-Oct-2017', '2017-10-19'],
    ['22nd June 2020', '2020-06-22'],
    ['December 30th, 2021', '2021-12-30'],
    ['Nov. 13, 2014', '2014-11-13'],
    ['6 August, 2011', '2011-08-06'],
    ['2011-08-03', '2011-08-03'],
    ['20110803', '2011-08-03'],
    ['03.08.2011', '2011-08-03'],
    ['1.2.2017', '2017-02-01'],
    ['23.05.2005', '2005-05-23'],
    ['29 08 2016', '2016-08-29'],
    ['July 2004', '2004-07'],
    ['May2003', '2003-05'],
    ['Summer 2003', '2003'],
    ['(2016, Spring)', '2016'],
    ['Q3 2018', '2018'],
    ['(2019, August 8–11)', '2019-08'],
    ['(2012, May/June)', '2012'],
    ['30 April–2 May 2019', '2019-05'],
    ['民國89年3月', '2000-03'],
    ['2021. 3. 4.', '2021-03-04'],
    ['1997', '1997'],
    ['1996c', '1996'],
    ['2014 Nov 30', '2014-11-30'],
    ['(2010, January 28)', '2010-01-28'],
    ['10 août 2017', '2017-08-10'],
    ['1er mars 2015', '2015-03-01'],
    ['17. März 2005', '2005-03-17'],
    ['Jänner 2012', '2012-01'],
    ['3 de mayo de 2012', '2012-05-03'],
    ['9 jan. 2015', '2015-01-09'],
    ['28 maggio 2014', '2014-05-28'],
    ['7. února 2017', '2017-02-07'],
    ['12 października 2015 r.', '2015-10-12'],
    ['2010 m. lapkričio 15 d.', '2010-11-15'],
    ['3 августа 2011 г.', '2011-08-03'],
    ['4 Ιουνίου 2013', '2013-06-04'],
    ['hämtad 3/4 2012', '2012-04-03'],
    ['Ord, nr 3/4 2012', '2012'],
    ['авг. 2011', '2011-08'],
    ['3 серпня 2011 р.', '2011-08-03'],
    ['2011年8月3日', '2011-08-03'],
    ['2011年8月', '2011-08'],
    ['二〇一一年八月', '2011'],
    ['平成23年8月3日', '2011-08-03'],
    ['2011년 8월 3일', '2011-08-03'],
    ['２０１１年８月３日', '2011-08-03'],
    ['3 avgusta 2011', '2011-08-03'],
    ['28 ijulja 2011', '2011-07-28'],
    ['Febrary 3, 2016', '2016-02-03'],
    ['2 Feburary 2015', '2015-02-02'],
    ['5-6 March 2021', '2021-03'],
    ['31 April 2011', '2011-04'],
    ['31/12/2011', '2011-12-31'],
    ['12/31/2011', '2011-12-31'],
    ['3 أغسطس 2011', '2011-08-03'],
    ['3 Ağustos 2011', '2011-08-03'],
    ['2011. augusztus 3.', '2011-08-03'],
  ])('%s', (text, date) => {
    expect(findDates(text)[0]?.date).toBe(date);
  });

  test('day and month of 03/08/2011 stay open, both readings kept', () => {
    expect(findDates('03/08/2011')).toMatchObject([{ date: '2011', readings: ['2011-08-03', '2011-03-08'] }]);
  });

  test.each(['$2000', 'R 1501/12345', '12,011 men', 'ISSN 1540-8140', '120110', 'n.d.', 'room 101', '1,997'])(
    '%s holds none',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  test('whatever the text, every date stands inside it and is a day, a month or a year', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('2011', 'May ', '3 ', '.', '/', '年')), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts.join('');
          for (const date of findDates(text)) {
            expect(date.end).toBeLessThanOrEqual(text.length);
            expect(date.date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
          }
        },
      ),
    );
  });
});

const ADDRESS = '\ue000'.repeat(12);

describe('the day of access is told by its cue or its place', () => {
  test.each([
    [`${ADDRESS} (accessed June 7, 2015).`, '2015-06-07'],
    [`Retrieved March 27, 2016, from ${ADDRESS}`, '2016-03-27'],
    [`${ADDRESS} Last Accessed 2 Feburary 2015.`, '2015-02-02'],
    [`[accessed 29 08 2016] ${ADDRESS}`, '2016-08-29'],
    [`(consulté le 2 novembre 2013) ${ADDRESS}`, '2013-11-02'],
    [`${ADDRESS}. Acesso em: 9 jan. 2015.`, '2015-01-09'],
    [`${ADDRESS} [accesso: 1.2.2017]`, '2017-02-01'],
    [`${ADDRESS} Abruf am: 17.03.2005`, '2005-03-17'],
    [`2015, [cit. 7. února 2017]. ${ADDRESS}`, '2017-02-07'],
    [`${ADDRESS}, (žiūrėta 2010 m. lapkričio 15 d.).`, '2010-11-15'],
    [`[en ligne (12 janvier 2016) : ${ADDRESS}]`, '2016-01-12'],
    [`${ADDRESS}, [23.05.2005]`, '2005-05-23'],
    [`(2021-04-21)[2023-05-02]. ${ADDRESS}`, '2023-05-02'],
    [`2013年1月2日，${ADDRESS}，2014年5月6日。`, '2014-05-06'],
    [`${ADDRESS}（访问时间：2025年1月2日）`, '2025-01-02'],
    [`${ADDRESS}（2015年4月1日閲覧）`, '2015-04-01'],
    [`${ADDRESS} (дата обращения: 03.08.2011).`, '2011-08-03'],
    [`${ADDRESS} (дата звернення: 03.08.2011).`, '2011-08-03'],
    [`2 Aug. 2001. 23 Jan. 2002 <${ADDRESS}>`, '2002-01-23'],
    [`${ADDRESS} (Erişim Tarihi: 10.09.2013)`, '2013-09-10'],
    [`${ADDRESS} (10.09.2013 tarihinde erişildi)`, '2013-09-10'],
    [`2011, ${ADDRESS} (sidan besökt den 3 april 2012)`, '2012-04-03'],
    [`2011, ${ADDRESS} (åtkomstdatum 3 april 2012)`, '2012-04-03'],
    [`2011, ${ADDRESS} (tilgået den 3. april 2012)`, '2012-04-03'],
    [`2011, ${ADDRESS} (lastet ned 3. april 2012)`, '2012-04-03'],
    [`2011, ${ADDRESS} (katsottu 3. huhtikuuta 2012)`, '2012-04-03'],
    [`2011, ${ADDRESS} (bekeken op 3 april 2012)`, '2012-04-03'],
    [`2011, ${ADDRESS} (pobrano 3 kwietnia 2012 r.)`, '2012-04-03'],
    [`2011, ${ADDRESS} (staženo 3. dubna 2012)`, '2012-04-03'],
    [`2011, ${ADDRESS} (hozzáférés: 2012. április 3.)`, '2012-04-03'],
    [`2011, ${ADDRESS} (ultima accesare: 3 aprilie 2012)`, '2012-04-03'],
    [`2011, ${ADDRESS} (τελευταία επίσκεψη 3 Απριλίου 2012)`, '2012-04-03'],
  ])('%s', (text, date) => {
    expect(findAccessDate(text, findDates(text))?.date?.date).toBe(date);
  });

  test.each([
    `Last modified May 9, 2013. ${ADDRESS}`,
    `RIAN, August 3, 2011, ${ADDRESS}`,
    `${ADDRESS}, 23 April 1999.`,
    `Veröffentlicht am 16.02.2011. ${ADDRESS}`,
  ])('%s tells none', (text) => {
    expect(findAccessDate(text, findDates(text))).toBeNull();
  });
});

describe('identifiers are found in their bare form', () => {
  test.each([
    ['doi:10.5555/abc.12.', 'doi', '10.5555/abc.12'],
    ['DOI 10.5555/ABC(2012)7:3(58).', 'doi', '10.5555/ABC(2012)7:3(58)'],
    ['doi: 10.5555/ es0519278', 'doi', '10.5555/es0519278'],
    [
      '10.1002/(SICI)1099-1085(19980630)12:8<1371::AID-HYP620>3.0.CO;2-C.',
      'doi',
      '10.1002/(SICI)1099-1085(19980630)12:8<1371::AID-HYP620>3.0.CO;2-C',
    ],
    ['arXiv:0704.0001v2', 'arxiv', '0704.0001v2'],
    ['arXiv: math.GT/0309136', 'arxiv', 'math.GT/0309136'],
    ['PMID: 17957183', 'pmid', '17957183'],
    ['ISBN-13: 978-3-16-148410-0', 'isbn', '9783161484100'],
    ['ISBN 0-8044-2957-x', 'isbn', '080442957X'],
    ['978-3-16-148410-0', 'isbn', '9783161484100'],
    ['hdl:2027/mdp.39015', 'handle', '2027/mdp.39015'],
    ['urn:nbn:de:0114-fqs0203257.', 'urn', 'urn:nbn:de:0114-fqs0203257'],
  ])('%s', (text, kind, value) => {
    expect(findIdentifiers(text)).toMatchObject([{ kind, value }]);
  });

  test('an ISBN with a wrong check digit is kept as printed, a bare number that is none is not', () => {
    expect(findIdentifiers('ISBN 978-3-16-148410-1')).toMatchObject([{ value: '9783161484101' }]);
    expect(isValidIsbn('9783161484101')).toBe(false);
    expect(findIdentifiers('978-3-16-148410-1')).toEqual([]);
  });

  test.each([
    ['https://doi.org/10.5555/a%28b%29', { doi: '10.5555/a(b)' }],
    ['http://dx.doi.org/10.5555/ab', { doi: '10.5555/ab' }],
    ['https://arxiv.org/pdf/1306.6329v2', { arxiv: '1306.6329v2' }],
    ['https://pubmed.ncbi.nlm.nih.gov/17957183/', { pmid: '17957183' }],
    ['https://hdl.handle.net/2027/mdp.39015', { handle: '2027/mdp.39015' }],
    ['http://a.example/10.5555/', {}],
  ])('%s bears its identifier', (url, identifiers) => {
    expect(identifiersOf(url)).toEqual(identifiers);
  });

  test.each([
    ['doi', '10.5555/a<b>#c', 'https://doi.org/10.5555/a%3Cb%3E%23c'],
    ['arxiv', '1306.6329', 'https://arxiv.org/abs/1306.6329'],
    ['pmid', '123', 'https://pubmed.ncbi.nlm.nih.gov/123/'],
    ['handle', '2027/x', 'https://hdl.handle.net/2027/x'],
    ['urn', 'urn:nbn:de:1', 'https://nbn-resolving.org/urn:nbn:de:1'],
    ['urn', 'urn:isbn:1', null],
    ['isbn', '9783161484100', null],
  ] as const)('%s %s leads to its resolver', (kind, value, url) => {
    expect(resolverUrl(kind, value)).toBe(url);
  });
});

describe("an archive's address tells the original and the day", () => {
  test.each([
    ['https://web.archive.org/web/20110805120000/http://a.example/x', 'http://a.example/x', '2011-08-05T12:00:00Z'],
    [
      'http://web.archive.org/web/20110805120000id_/http://a.example/x?y=1',
      'http://a.example/x?y=1',
      '2011-08-05T12:00:00Z',
    ],
    ['https://web.archive.org/web/2011/a.example/x', 'http://a.example/x', '2011-01-01T00:00:00Z'],
    ['https://web.archive.org/web/201108/http:/a.example/x', 'http://a.example/x', '2011-08-01T00:00:00Z'],
    ['https://archive.is/20160815133924/http:/paste.example/N', 'http://paste.example/N', '2016-08-15T13:39:24Z'],
    ['https://archive.ph/AbC12', '', null],
    ['https://perma.cc/AB12-CD34', '', null],
    ['http://www.webcitation.org/query?url=http%3A%2F%2Fa.example%2Fx&date=2011-08-03', 'http://a.example/x', null],
    ['https://arquivo.pt/wayback/20091218120000/http://a.example/', 'http://a.example/', '2009-12-18T12:00:00Z'],
    ['https://web.archive.org/web/*/http://a.example/x', 'http://a.example/x', null],
  ])('%s', (url, original, capturedAt) => {
    expect(unwrapArchive(url)).toEqual({ url: original, capturedAt });
  });

  test.each(['http://a.example/web/2011/http://b.example', 'https://archive.org/details/x', 'not an address'])(
    "%s is no archive's",
    (url) => {
      expect(unwrapArchive(url)).toBeNull();
    },
  );
});

test.each([
  ['V.Paramonov, A.Strokov, O.Stolpovskij,', ['V.Paramonov', 'A.Strokov', 'O.Stolpovskij']],
  ['Birch, H. & Lowe, K. M.', ['Birch, H.', 'Lowe, K. M.']],
  ['Johnson, Kirk, and Ann Lee.', ['Johnson, Kirk', 'Ann Lee']],
  ['Zhang L, Gu FX, et al.', ['Zhang L', 'Gu FX']],
  ['Ministry of Land, Infrastructure, and Transport', ['Ministry of Land, Infrastructure, and Transport']],
  ['Иванов И. И., Петров П. П.', ['Иванов И. И.', 'Петров П. П.']],
  ['张三、李四：', ['张三', '李四']],
  ['[俄]伊万诺夫著', ['伊万诺夫']],
  ['Martin Luther King, Jr.', ['Martin Luther King, Jr.']],
  ['', []],
])('the authors of %s', (printed, names) => {
  expect(findAuthors(printed)).toEqual(names);
});

test.each([
  ['(in Russian)', 'ru'],
  ['[in Chinese]', 'zh'],
  ['(на рус. яз.)', 'ru'],
  ['(auf Deutsch)', 'de'],
  ['(Russian)', 'ru'],
  ['（俄文）', 'ru'],
  ['(in Ukrainian)', 'uk'],
])('%s names the language', (text, language) => {
  expect(findLanguages(text)[0]?.language).toBe(language);
});

test.each(['(in Moscow)', '(in press)', '(Russian Federation)'])('%s names none', (text) => {
  expect(findLanguages(text)).toEqual([]);
});

test.each([
  ['“a ‘b’, c”', ['“', '‘']],
  ['„Titel“ und «titre»', ['„', '«']],
  ['‘States’ Rights’ (2001)', ['‘', '(']],
  ['the ‘Shanghai Five” treaty', []],
  ['"one" and "two"', ['"', '"']],
  ["it's John's 'own', not", ["'"]],
  ['(unclosed [pair]', ['[']],
  ['Ek, »Vind», Ord', ['>>']],
  ['Ek, »Vind«, Ord', ['>>']],
  ['Ek, ”Vind”, Ord', ['”']],
  ['Ek, ’Vind’, Ord', ['’']],
  ['’Abd al-Rahman, The Workers’ Quay', []],
  ['Jan ’t Hooft, ’s-Gravenhage', []],
])('the pairs of %s', (text, openers) => {
  expect(findPairs(text).map((pair) => pair.opener)).toEqual(openers);
});

test('splitting loses nothing but separators', () => {
  const part = fc.constantFrom(
    'A. Lee, ',
    '“One; two,” ',
    'May 2, 2010',
    '; ',
    '. ',
    ' & ',
    '\n',
    'see also ',
    '(x; y)',
    ADDRESS,
    'Ibid',
    '; “Next,” Lenta, 2011, ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const span of splitNote(text, tagText(text))) {
        expect(text.slice(end, span.start)).toMatch(/^[\s;；.,。]*$/);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        end = span.end;
      }
      expect(text.slice(end)).toMatch(/^[\s;；.,。]*$/);
    }),
  );
});
