import { expect, test } from 'vitest';
import { readArticle } from '../../src/pipeline/read-article.ts';
import { docxFile, footnote, footnoteMark, p, r, SEPARATORS } from '../support/docx.ts';

const DRAFT = `It rained.[1] It poured.[2] It stopped.[3]

[1] Ann Marlow, “Rain,” Weather News, May 1, 2012, http://weather.test/1.

[2] Ann Marlow, “Flood,” Weather News, May 2, 2012, http://weather.test/2.

[3] Ann Marlow, “Sun,” Weather News, May 3, 2012, http://weather.test/3.
`;

// A clock that stands still for so many looks, and then goes on by as many milliseconds each time.
const clock = (still: number, stepMs: number) => {
  let looks = 0;
  return { now: () => Math.max(0, ++looks - still) * stepMs, looks: () => looks };
};

const read = (now: () => number) =>
  readArticle(Buffer.from(DRAFT), 'draft.txt', { today: '2026-11-24', findingsOff: [], now });

test('a draft whose notes there is no time to look for is searched for links, and it is said', async () => {
  const { notes, warnings } = await read(clock(0, 6_000).now);
  expect(
    notes.map(({ kind, citations }) => [kind, citations.flatMap(({ links }) => links.map(({ url }) => url))]),
  ).toEqual([
    ['inline', ['http://weather.test/1']],
    ['inline', ['http://weather.test/2']],
    ['inline', ['http://weather.test/3']],
  ]);
  expect(warnings[0]).toBe('it takes too long to read: it was searched for paragraphs with links, not for notes');
});

test('notes that there is no time for are searched for their addresses, and it is said', async () => {
  const quick = clock(0, 0);
  await read(quick.now);
  // One look begins the citations, and one comes before each of the three notes.
  const { notes, warnings } = await read(clock(quick.looks() - 3, 6_000).now);
  expect(
    notes.map(({ citations }) => citations.map(({ title, links }) => [title, links.map(({ url }) => url)])),
  ).toEqual([
    [['Rain', ['http://weather.test/1']]],
    [[null, ['http://weather.test/2']]],
    [[null, ['http://weather.test/3']]],
  ]);
  expect(warnings).toEqual(['it takes too long to read: the last 2 notes were only searched for their addresses']);
});

test('a draft that is read in time says nothing of it', async () => {
  const { notes, warnings } = await read(clock(0, 10).now);
  expect(notes.map(({ citations }) => citations[0]?.title)).toEqual(['Rain', 'Flood', 'Sun']);
  expect(warnings).toEqual([]);
});

test('in a Word file every note, link and finding is told by note and paragraph', async () => {
  const bytes = docxFile({
    body: p('Before.') + p('It rained', footnoteMark(1), ' and poured', footnoteMark(7), '.'),
    footnotes: SEPARATORS + footnote(1, r('Ann Marlow, “Rain,” http://weather.test/.')),
  });
  const { notes, findings } = await readArticle(bytes, 'draft.docx', { today: '2026-11-24', findingsOff: [] });
  const location = { footnote: 1, paragraph: 2 };
  expect(notes).toMatchObject([
    {
      label: '1',
      position: null,
      location,
      markers: [],
      calls: [{ paragraph: 2 }],
      citations: [{ links: [{ url: 'http://weather.test/', position: null, location }] }],
    },
  ]);
  expect(findings).toMatchObject([
    { rule: 'marker-without-note', position: null, location: { paragraph: 2 } },
    { rule: 'home-page-only', position: null, location },
  ]);
});
