import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/formats/index.ts';
import { findNotes } from '../../src/notes/index.ts';

// The article that the project began with stands beside the repository where it may be read, and is not part of it.
const SEED = new URL('../../../shared/seed/article.txt', import.meta.url);

test.runIf(existsSync(SEED))('the first article yields its eight notes, each with one marker', async () => {
  const document = await readDocument(readFileSync(SEED), 'article.txt');
  const { notes, orphanMarkers } = findNotes(document);
  expect(notes.map(({ label, position, markers }) => [label, position?.line, markers])).toEqual([
    ['1', 18, [{ line: 3, column: 493 }]],
    ['2', 20, [{ line: 5, column: 357 }]],
    ['3', 22, [{ line: 5, column: 817 }]],
    ['4', 24, [{ line: 5, column: 1062 }]],
    ['5', 26, [{ line: 5, column: 1437 }]],
    ['6', 28, [{ line: 9, column: 258 }]],
    ['7', 30, [{ line: 9, column: 403 }]],
    ['8', 32, [{ line: 11, column: 720 }]],
  ]);
  expect(orphanMarkers).toEqual([]);
  expect(notes.map(({ text }) => text.slice(-8))).toEqual([
    '61.html.',
    '23.html.',
    'ussian).',
    '23.html.',
    '58.html.',
    ', 2003).',
    '33.html.',
    'itz.pdf.',
  ]);
});
