import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFindings, findingRules } from '../../src/findings/index.ts';
import type { Location } from '../../src/model/place.ts';
import { FRAGMENT_MISSING } from '../../src/pipeline/fragment-finding.ts';
import { readArticle } from '../../src/pipeline/read-article.ts';
import { citation, findingsOf, link, note, unread } from './draft.ts';

const numbered = (...labels: readonly string[]) => labels.map((label) => note(label));
const unmarked = { markers: [] };

describe('labels and markers', () => {
  test('a sound list has no findings', () => {
    expect(findingsOf(numbered('1', '2', '3'))).toEqual([]);
  });

  test('a note without a marker is found', () => {
    expect(findingsOf([note('1'), note('2', [], unmarked)])).toEqual([
      'note-without-marker 2: nothing in the text refers to note 2',
    ]);
  });

  test('a bibliography whose entries nothing refers to is left alone', () => {
    expect(findingsOf([note('1', [], unmarked), note('2', [], unmarked)])).toEqual([]);
  });

  test('a numbered bibliography behind the notes is left alone', () => {
    const bibliography = ['1', '2', '3'].map((label) => note(label, [], unmarked));
    expect(findingsOf([...numbered('1', '2'), ...bibliography])).toEqual([]);
  });

  test('an address that the line ends of a page broke is not damaged', () => {
    const url = 'http://a.example/long/path';
    const broken = link(url, { variants: ['http://a.example/long/'] });
    const cited = [citation({ title: 'Mud', links: [{ ...broken, location: { page: 2 } }] })];
    expect(findingsOf([note('1', cited)])).toEqual([]);
  });

  test('where the format has no lines, markers are counted by their paragraphs', () => {
    const placed = (label: string, calls: readonly Location[]) =>
      note(label, [], { position: null, markers: [], location: { paragraph: 40 }, calls });
    const notes = [placed('1', [{ paragraph: 3 }]), placed('2', []), placed('3', [{ paragraph: 5 }])];
    expect(findFindings({ document: unread, notes, orphanMarkers: [], today: '2026-11-24' })).toEqual([
      {
        rule: 'note-without-marker',
        severity: 'warning',
        message: 'nothing in the text refers to note 2',
        note: '2',
        position: null,
        location: { paragraph: 40 },
      },
    ]);
  });

  test('a note that the format ties to nothing is found, alone as it may be', () => {
    const lone = note('U1', [citation({ text: 'Roe, “Weirs.”' })], { position: null, markers: [], isUnprinted: true });
    expect(findingsOf([lone])).toEqual([
      'note-without-marker U1: nothing in the text refers to this note, so that it is not printed: Roe, “Weirs.”',
    ]);
  });

  test('footnotes, endnotes and a typed list count apart, however they are mixed', () => {
    const at = (label: string, location: Location) =>
      note(label, [], { position: null, markers: [], location, calls: [{ paragraph: 1 }] });
    const notes = [
      at('1', { footnote: 1 }),
      at('1', { endnote: 1 }),
      at('2', { footnote: 2 }),
      at('2', { endnote: 2 }),
      at('1', { paragraph: 9 }),
      at('3', { footnote: 3 }),
      at('2', { paragraph: 10 }),
    ];
    expect(findingsOf(notes)).toEqual([]);
  });

  test('come in the order of the text where it has no lines either, and those without a place last', () => {
    const gone = (label: string, location?: Location) => ({ label, position: null, ...(location && { location }) });
    const markers = [gone('8'), gone('3', { paragraph: 7 }), gone('5', { page: 2 }), gone('4', { paragraph: 2 })];
    const found = findFindings({ document: unread, notes: [], orphanMarkers: markers, today: '2026-11-24' });
    expect(found.map(({ message }) => message.replace(/\D/g, ''))).toEqual(['4', '3', '5', '8']);
  });

  test('an unnumbered reference needs no marker', () => {
    expect(findingsOf([note('1'), note('R1', [], { kind: 'reference', markers: [] })])).toEqual([]);
  });

  test('a marker without a note is found once, where it first stands', () => {
    const markers = [
      { label: '4', position: { line: 2, column: 7 } },
      { label: '4', position: { line: 3, column: 1 } },
    ];
    expect(
      findFindings({ document: unread, notes: numbered('1'), orphanMarkers: markers, today: '2026-11-24' }),
    ).toEqual([
      {
        rule: 'marker-without-note',
        severity: 'error',
        message: 'the text refers to note 4, which is not there',
        note: null,
        position: { line: 2, column: 7 },
      },
    ]);
  });

  test.each([
    ['a number twice', ['1', '2', '2', '3'], ['duplicate-label 2: another note has the label 2 too']],
    ['footnotes and endnotes that count beside each other', ['1', '2', '1', '3', '2', '4'], []],
    ['chapters', ['1', '2', '3', '1', '2', '1', '2'], []],
    ['signs on every page', ['*', '†', '*', '†'], []],
    ['a key twice', ['Ray11', 'Lee03', 'Ray11'], ['duplicate-label Ray11: another note has the label Ray11 too']],
    ['a gap of one', ['1', '3'], ['numbering-gap 3: note 2 is missing before note 3']],
    ['a gap of several', ['1', '2', '6'], ['numbering-gap 6: notes 3 to 5 are missing before note 6']],
    ['another order', ['3', '1', '2'], []],
    ['Roman numbers', ['i', 'ii', 'iii'], []],
  ])('%s', (_name, labels, findings) => {
    expect(findingsOf(numbered(...labels))).toEqual(findings);
  });

  test('a mistyped number is a duplicate that nothing refers to', () => {
    expect(findingsOf([...numbered('1', '2', '3'), note('1', [], unmarked), note('5')])).toEqual([
      'note-without-marker 1: nothing in the text refers to note 1',
      'duplicate-label 1: another note has the label 1 too',
      'numbering-gap 5: note 4 is missing before note 5',
    ]);
  });

  test('the second of two ones in a row is a duplicate where nothing refers to it', () => {
    expect(findingsOf([note('1'), note('1', [], unmarked), note('2')])).toEqual([
      'note-without-marker 1: nothing in the text refers to note 1',
      'duplicate-label 1: another note has the label 1 too',
    ]);
  });

  test('a single footnote before a numbered bibliography is no duplicate', () => {
    expect(findingsOf(numbered('1', '1', '2'))).toEqual([]);
  });
});

describe('addresses', () => {
  test.each([
    ['a page', link('http://a.example/b'), []],
    [
      'one cut short',
      link('http://a.example/bc…', { truncated: true }),
      ['truncated-url 1: the address is cut short: http://a.example/bc…'],
    ],
    [
      'a damaged one',
      link('http://a.example/b', { variants: ['http://a.example/b-c'] }),
      ['damaged-url 1: the address may be damaged: perhaps http://a.example/b-c'],
    ],
    [
      'a home page',
      link('https://a.example/'),
      ['home-page-only 1: the address is only a home page: https://a.example/'],
    ],
    [
      'a home page by its file',
      link('https://a.example/index.html'),
      ['home-page-only 1: the address is only a home page: https://a.example/index.html'],
    ],
    ['a query on a home page', link('https://a.example/?id=7'), []],
    ['no address at all', link('http://'), []],
  ])('%s', (_name, printed, findings) => {
    expect(findingsOf([note('1', [citation({ title: 'Tides', links: [printed] })])])).toEqual(findings);
  });

  test('a home page in the running text is no finding', () => {
    const inline = note('L3', [citation({ links: [link('https://a.example/')] })], { kind: 'inline', markers: [] });
    expect(findingsOf([inline])).toEqual([]);
  });

  test('a finding about a link stands at the link', () => {
    const cut = link('http://a.example/b…', { truncated: true, position: { line: 12, column: 40 } });
    const notes = [note('1', [citation({ title: 'Tides', links: [cut] })])];
    expect(findFindings({ document: unread, notes, orphanMarkers: [], today: '2026-11-24' })[0]?.position).toEqual({
      line: 12,
      column: 40,
    });
  });

  test('an address alone lacks a title, once a citation', () => {
    const bare = citation({ links: [link('http://a.example/b'), link('http://a.example/c')] });
    expect(findingsOf([note('1', [bare])])).toEqual([
      'bare-url-without-title 1: the citation gives an address without a title',
    ]);
  });

  test.each([
    ['https://a.example/b', true],
    ['See https://a.example/b (accessed 3 May 2012).', true],
    ['Verfügbar unter: https://a.example/b', true],
    ['High Court of the North, Ferry Co. v. Harbour Board, https://a.example/b', false],
    ['港务局二〇一一年关于潮汐的报告，https://a.example/b', false],
  ])('whether %s lacks words that tell what it is', (text, isBare) => {
    const source = citation({ text, links: [link('https://a.example/b')] });
    expect(findingsOf([note('1', [source])])).toEqual(
      isBare ? ['bare-url-without-title 1: the citation gives an address without a title'] : [],
    );
  });

  test('a ruling told by its court, day and docket is no bare address', () => {
    const text = 'BGH, Urteil vom 17. Juni 2021 – III ZR 94/20, https://a.example/b';
    expect(
      findingsOf([note('1', [citation({ text, issued: '2021-06-17', links: [link('https://a.example/b')] })])]),
    ).toEqual([]);
  });

  test('what an earlier note prints is not told again of the note that repeats it', () => {
    const printed = { accessed: '2031-05-03', links: [link('http://a.example/bc')], title: 'Tides' };
    const repeat = citation({ ...printed, links: [], text: 'Ibid.', repeats: true });
    expect(findingsOf([note('1', [citation(printed)]), note('2', [repeat])])).toEqual([
      'access-date-in-future 1: the access date 2031-05-03 is in the future',
    ]);
  });

  test.each([
    ['an access date', citation({ accessed: '2012-05-03' }), true],
    ['the words of a style', citation({ text: 'Ray, Tides. Available at: the library' }), true],
    ['a type mark', citation({ text: 'Рэй А. Приливы [Электронный ресурс]. 2011.' }), true],
    ['a site as a journal', citation({ container: 'Easttime.ru', text: 'Ray, “Tides,” Easttime.ru, 2011' }), true],
    ['the journal of what Ibid. repeats', citation({ container: 'Easttime.ru', text: 'Ibid.' }), false],
    [
      'the access date of what Ibid. repeats',
      citation({ accessed: '2012-05-03', text: 'Ibid.', repeats: true }),
      false,
    ],
    ['a printed newspaper', citation({ container: 'Harbour Daily', issued: '2011-08-06' }), false],
    [
      'a site as a newspaper, and its page',
      citation({ container: 'taz.nord', text: '„Flut“, taz.nord, 2009, S. 23' }),
      false,
    ],
    ['a DOI', citation({ accessed: '2012-05-03', identifiers: { doi: '10.5555/1' } }), false],
    ['an address', citation({ accessed: '2012-05-03', title: 'Tides', links: [link('http://a.example/b')] }), false],
  ])('a source with %s and no address', (_name, source, isFound) => {
    expect(findingsOf([note('1', [source])])).toEqual(
      isFound ? ['web-source-without-address 1: a web source is cited without its address'] : [],
    );
  });
});

describe('identifiers and dates', () => {
  test.each([
    ['Ray, Tides. doi:10.5555/tides.7', []],
    ['Ray, Tides. https://doi.org/10.1002/(SICI)1099-1085(19980630)12:8', []],
    ['Ray, Tides. https://doi.org/10/abcd', []],
    ['Ray, Tides. doi:10.1080/ 0036922051', []],
    ['Ray, Tides. doi:10.55/tides', ['invalid-doi 1: no DOI has this form: 10.55/tides']],
    ['Ray, Tides. DOI 10.5555, 7', ['invalid-doi 1: no DOI has this form: 10.5555']],
    ['Ray, Tides. ISBN 978-0-306-40615-7.', []],
    ['Ray, Tides. ISBN 0-306-40615-2, 45 pp.', []],
    ['Ray, Tides. ISBN 978-0-306-40615-7 312 p.', []],
    ['Ray, Tides. ISBN: 080442957X', []],
    ['Ray, Tides. ISBN-13: 978-0-306-40615-7', []],
    ['Рэй, Приливы. ISBN 0-8044-2957-Х', []],
    ['Ray, Tides. ISBN 0-306-406', ['invalid-isbn 1: the ISBN 0-306-406 is mistyped: its digits do not add up']],
    [
      'Ray, Tides. ISBN 978-0-306-40615-8.',
      ['invalid-isbn 1: the ISBN 978-0-306-40615-8 is mistyped: its digits do not add up'],
    ],
    [
      'Ray, Tides. ISBN-10: 0-306-40615-3',
      ['invalid-isbn 1: the ISBN 0-306-40615-3 is mistyped: its digits do not add up'],
    ],
  ])('%s', (text, findings) => {
    expect(findingsOf([note('1', [], { text })])).toEqual(findings);
  });

  test.each([
    ['2026-11-24', false],
    ['2026-11-25', true],
    ['2026-12', true],
    ['2026', false],
    ['2027', true],
  ])('accessed %s', (accessed, isFound) => {
    const source = citation({ title: 'Tides', accessed, links: [link('http://a.example/b')] });
    expect(findingsOf([note('1', [source])])).toEqual(
      isFound ? [`access-date-in-future 1: the access date ${accessed} is in the future`] : [],
    );
  });
});

describe('one page cited twice', () => {
  const first = citation({ title: 'The Tides', issued: '2011-08', links: [link('http://a.example/b')] });
  test.each([
    ['the same', {}, []],
    ['a more precise date', { issued: '2011-08-03' }, []],
    ['a subtitle', { title: 'The Tides: A History' }, []],
    ['other quotes and case', { title: '“the tides”' }, []],
    ['another title', { title: 'Mud' }, ['the same page is called “The Tides” in note 1']],
    ['a translation', { title: 'Приливы' }, []],
    ['another date', { issued: '2012' }, ['the same page is dated 2011-08 in note 1']],
    [
      'another spelling',
      { links: [link('https://www.a.example/b/')] },
      ['the address is spelt http://a.example/b in note 1'],
    ],
    ['another page', { title: 'Mud', links: [link('http://a.example/c')] }, []],
  ])('%s', (_name, parts, messages) => {
    expect(findingsOf([note('1', [first]), note('2', [{ ...first, ...parts }])])).toEqual(
      messages.map((message) => `same-source-spelt-differently 2: ${message}`),
    );
  });
});

test('every rule has a section of its own in the documentation', () => {
  const documentation = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8');
  const sections = [...documentation.matchAll(/^## ([a-z-]+)$/gm)].map((match) => match[1]);
  const names = [...findingRules.map(({ name }) => name), FRAGMENT_MISSING];
  expect(sections.sort()).toEqual(names.sort());
});

describe('a whole draft', () => {
  // One draft in which every rule finds something, and where.
  const DRAFT = [
    'Tides [1] rose [2] and fell [4], said all [5] of them [6], twice [9]. Mud [3] stays.',
    '',
    '[1] Ann Ray, “Tides,” Harbour Daily, http://a.example/tides (accessed 3 May 2012).',
    '[2] Cole, “Mud,” Dunes, ISBN 978-0-306-40615-8; Lee, “Depths,”',
    '    Coast, doi:10.55/tides.',
    '[2] Doe, “Sand,” Dunes, http://a.example/tides/ (accessed 3 May 2031).',
    '[3] http://b.example/report/2011/su…',
    '[5] See http://c.example/',
    '[6] Orr, “Silt,” Coast, 2012, http://d.example/long-',
    '    title/page.html.',
    '[7] Moss, “Peat,” 1951, available at the library.',
    '',
  ].join('\n');
  const read = async (findingsOff: readonly string[]) => {
    const bytes = new TextEncoder().encode(DRAFT);
    const { findings } = await readArticle(bytes, 'draft.txt', { today: '2026-11-24', findingsOff });
    return findings;
  };

  test.each([
    ['marker-without-note', ['1:29', '1:66']],
    ['note-without-marker', ['6:1', '11:1']],
    ['duplicate-label', ['6:1']],
    ['numbering-gap', ['8:1']],
    ['truncated-url', ['7:5']],
    ['damaged-url', ['9:31']],
    ['home-page-only', ['8:9']],
    ['bare-url-without-title', ['7:5', '8:9']],
    ['web-source-without-address', ['11:5']],
    ['invalid-doi', ['5:12']],
    ['invalid-isbn', ['4:25']],
    ['access-date-in-future', ['6:5']],
    ['same-source-spelt-differently', ['6:25', '6:25']],
  ])('%s finds its places, and can be switched off', async (rule, places) => {
    const findings = await read([]);
    const own = findings.filter((finding) => finding.rule === rule);
    expect(own.map(({ position }) => `${position?.line}:${position?.column}`)).toEqual(places);
    expect(await read([rule])).toEqual(findings.filter((finding) => finding.rule !== rule));
  });

  test('has a row for every rule above', async () => {
    const found = new Set((await read([])).map(({ rule }) => rule));
    expect(findingRules.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
  });
});
