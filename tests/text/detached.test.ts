import { expect, test } from 'vitest';
import { detached } from '../../src/text/detached.ts';

test('a copy says the same and shares nothing', () => {
  const note = { label: '1', markers: [{ line: 1, column: 2 }], position: null };
  const copy = detached(note);
  expect(copy).toEqual(note);
  expect(copy.markers).not.toBe(note.markers);
});

test('half a character survives', () => {
  expect(detached('a\ud800b')).toBe('a\ud800b');
});
