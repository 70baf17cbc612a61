import { expect, test } from 'vitest';
import type { Placed } from '../../src/model/place.ts';
import { placeInNote, placeName, underHeading } from '../../src/reporters/place-name.ts';

const at = (location: Placed['location']): Placed => ({ position: null, ...(location && { location }) });

const rows: readonly (readonly [Placed, string | null, string, string])[] = [
  [{ position: { line: 33, column: 1 } }, '3', 'line 33', 'line 33'],
  [at({ footnote: 3, paragraph: 12 }), '3', 'paragraph 12', 'footnote 3, paragraph 12'],
  [at({ endnote: 3, paragraph: 12 }), 'iii', 'paragraph 12', 'endnote iii, paragraph 12'],
  [at({ page: 7 }), '3', 'page 7', 'note 3, page 7'],
  [at({ paragraph: 5 }), '¶5', 'paragraph 5', 'paragraph 5'],
  [at({ paragraph: 5 }), null, 'paragraph 5', 'paragraph 5'],
  // A report that was saved before locations were told.
  [at(undefined), '3', '', ''],
];

test.each(rows)('%j of note %s', (placed, label, name, inNote) => {
  expect([placeName(placed), placeInNote(placed, label)]).toEqual([name, inNote]);
});

test('a heading is told where it is known', () => {
  expect(underHeading(at({ paragraph: 5, heading: 'Methods' }))).toBe(' under “Methods”');
  expect(underHeading(at({ paragraph: 5 }))).toBe('');
});
