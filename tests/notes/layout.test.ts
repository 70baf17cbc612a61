import { describe, expect, test } from 'vitest';
import { lineAt, readLayout } from '../../src/notes/layout.ts';

const paragraphs = (text: string) =>
  readLayout(text, (line) => line === 'Notes').paragraphs.map(({ start, end }) => text.slice(start, end));

const WRAPPED =
  'The tide was measured at the old wall for more than ninety\nyears by the keepers of the light, and every keeper had a\nrule of his own.';

describe('paragraphs', () => {
  test.each([
    ['are apart by empty lines', 'One.\n\n \nTwo.', ['One.', 'Two.']],
    [
      'are lines where lines are long',
      `${'One. '.repeat(40)}\n${'Two. '.repeat(40)}`,
      ['One. '.repeat(40), 'Two. '.repeat(40)],
    ],
    ['are lines where lines are short by nature', 'Milk\nEggs\nA loaf of bread', ['Milk', 'Eggs', 'A loaf of bread']],
    ['run over lines that were wrapped', WRAPPED, [WRAPPED]],
    ['end with a line that is not full', `${WRAPPED}\nNobody came.`, [WRAPPED, 'Nobody came.']],
    [
      'run over lines among which addresses were left whole',
      `${WRAPPED}\nhttp://tides.example/keepers/of/the/light/and/of/the/wall/measured/by/all/of/them/since/1900/in/full.html`,
      [
        `${WRAPPED}\nhttp://tides.example/keepers/of/the/light/and/of/the/wall/measured/by/all/of/them/since/1900/in/full.html`,
      ],
    ],
    ['open with a heading', `${WRAPPED}\nNotes`, [WRAPPED, 'Notes']],
    ['open with a page', `${WRAPPED}\n\fand so on.`, [WRAPPED, '\fand so on.']],
    ['of nothing are none', '', []],
  ])('%s', (_name, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

test('text of another width is measured for itself', () => {
  const wide =
    'Minutes of the council, taken by the secretary on the third of May in the year of the great flood and\nthe fire.';
  const text = `${WRAPPED}\n\n${WRAPPED}\n\n${wide}`;
  const paragraphsOf = (borders: readonly number[]) =>
    readLayout(text, () => false, borders).paragraphs.map(({ start, end }) => text.slice(start, end));
  expect(paragraphsOf([text.length - wide.length])).toEqual([WRAPPED, WRAPPED, wide]);
  expect(paragraphsOf([])).not.toContain(WRAPPED);
});

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [5, 2],
  [99, 2],
])('offset %i is on line %i', (offset, line) => {
  expect(
    lineAt(
      readLayout('abc\n\nd', () => false),
      offset,
    ),
  ).toBe(line);
});
