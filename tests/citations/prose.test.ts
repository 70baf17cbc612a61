import { describe, expect, test } from 'vitest';
import { readCitations } from '../../src/citations/index.ts';
import { readDocument } from '../../src/formats/index.ts';
import { text } from '../../src/formats/text.ts';
import { findNotes } from '../../src/notes/index.ts';

/** The titles and links of the paragraphs of a text that has no notes, one pair for each citation. */
async function read(source: string) {
  const document = await text.read(Buffer.from(source), 'draft.txt');
  return readCitations(document, findNotes(document).notes).flatMap(({ citations }) =>
    citations.map(({ title, links }) => [title, ...links.map(({ url }) => url)]),
  );
}

const url = 'https://gazette.test/1';

test('each link of a paragraph is a citation of its own, and a title belongs to the link beside it', async () => {
  const source = `First came “Ferries Stop for Winter” (${url}), then a leaflet (https://board.test/2). See also https://old.test/3.`;
  expect(await read(source)).toEqual([
    ['Ferries Stop for Winter', url],
    [null, 'https://board.test/2'],
    [null, 'https://old.test/3'],
  ]);
});

describe('a quoted passage is the title of the link beside it', () => {
  test.each([
    [`A later story in the Gazette, “Ferries Stop for Winter” (${url}), told why.`, 'Ferries Stop for Winter'],
    [`It stood in “Ferries Stop for Winter,” Gazette, 3 May 2011, ${url}.`, 'Ferries Stop for Winter'],
    [`Так писала газета: см. статью «Паромы встали на зиму» (${url}).`, 'Паромы встали на зиму'],
    [`Das stand in „Die Fähren ruhen im Winter“ (${url}).`, 'Die Fähren ruhen im Winter'],
  ])('%s', async (source, title) => {
    expect(await read(source)).toEqual([[title, url]]);
  });
});

describe('and no other passage is', () => {
  test.each([
    ['a word', `The board rated the pier “Satisfactory” (${url}).`],
    ['a phrase of the sentence', `The board called it “fit for every purpose” (${url}).`],
    ['what somebody said', `The minister said, “We Were Wrong About It” (${url}).`],
    ['what was said in Russian', `Министр заявил: «Мы Ошиблись Во Всём» (${url}).`],
    [
      'a title far ahead',
      `After “Ferries Stop for Winter” had been printed, the board met on three further days in March, and what it found there stands at ${url}.`,
    ],
    ['a title in the sentence before', `He read “Ferries Stop for Winter”. Its answer is at ${url}.`],
  ])('%s', async (_, source) => {
    expect(await read(source)).toEqual([[null, url]]);
  });
});

describe('a link in Markdown tells of its source by its own words or those beside it', () => {
  test.each([
    [
      `In [“Who Steers at Night?”](${url}), a post on Night Ferry, Keira Lund disagreed.`,
      'Who Steers at Night?',
      null,
      null,
    ],
    [`So does “[On Haste](${url})” by Tim Hall.`, 'On Haste', null, null],
    [
      `In her essay [“On Waiting”](${url}) (*Lower Quarterly*, 2018) she says so.`,
      'On Waiting',
      'Lower Quarterly',
      '2018',
    ],
    [
      `A [report](${url}) by the Harbour Board, “Quay Accidents 2010–2020,” counted nine.`,
      'Quay Accidents 2010–2020',
      null,
      null,
    ],
    [`On the podcast “Slack Tide,” [episode 12, “Who Waits?”](${url}), she agreed.`, 'Who Waits?', 'Slack Tide', null],
    [`В подкасте «Глубина» вышел спор, [выпуск 3 — «Кто молчит?»](${url}).`, 'Кто молчит?', null, null],
    [`В подкасте «Глубина», [выпуск 3 — «Кто молчит?»](${url}), спорят.`, 'Кто молчит?', 'Глубина', null],
    [`“[We Were Wrong](${url}),” she said.`, null, null, null],
    [`On the podcast “Code Wet,” [a former pilot](${url}) said it.`, null, null, null],
    [`“Quay Accidents,” counted nine.[^1] The pilot told [*The Low Tide*](${url}) so.`, null, null, null],
  ])('%s', async (source, title, container, issued) => {
    const document = await readDocument(Buffer.from(`# Night\n\n${source}\n\n[^1]: Nothing.\n`), 'draft.md');
    const found = readCitations(document, findNotes(document).notes).flatMap(({ citations }) => citations);
    expect(found[0]).toMatchObject({ title, container, issued });
  });

  test.each([
    `In his book “[The Quiet Lock](${url})” (Gannet Press, 2009), Hale says that a keeper lived there in 1985.`,
    `В книге «[The Quiet Lock](${url})» (Gannet Press, 2009) сказано, что в 1985 году тут жил сторож.`,
  ])('a bracket behind a book names its publisher: %s', async (source) => {
    const document = await readDocument(Buffer.from(source), 'draft.md');
    const [note] = readCitations(document, findNotes(document).notes);
    expect(note?.citations).toMatchObject([
      { title: 'The Quiet Lock', container: null, publisher: 'Gannet Press', issued: '2009' },
    ]);
  });

  test('a bracket behind a link dates that link and not the next', async () => {
    const source = `In [“On Waiting”](${url}) (Lower Quarterly, 2018) she says so; so does “[On Haste](${url}2).”`;
    const document = await readDocument(Buffer.from(source), 'draft.md');
    const notes = readCitations(document, findNotes(document).notes);
    expect(notes.flatMap(({ citations }) => citations).map(({ title, issued }) => [title, issued])).toEqual([
      ['On Waiting', '2018'],
      ['On Haste', null],
    ]);
  });
});

test('a paragraph of many links takes time in proportion', async () => {
  const source = `${'See “A b” (https://a.test/x) and '.repeat(20_000)}.`;
  expect(await read(source)).toHaveLength(20_000);
});
