import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCitations } from '../../src/citations/index.ts';
import { printedNotes } from './printed-notes.ts';

interface Row {
  readonly note: string;
  readonly citations: readonly Readonly<Record<string, unknown>>[];
}

const FOLDER = new URL('../../fixtures/citations/', import.meta.url);

// Each file holds the notes of one article in one convention, so that short forms find what they repeat.
describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))('%s', (name) => {
  const rows: readonly Row[] = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  const { document, notes } = printedNotes(rows.map((row) => row.note));
  const read = readCitations(document, notes);

  test.each(rows.map((row, index) => ({ ...row, index })))('$note', ({ citations, index }) => {
    const found = read[index]?.citations.map((citation) => ({
      ...citation,
      links: citation.links.map(({ url }) => url),
    }));
    expect(found).toHaveLength(citations.length);
    expect(found).toMatchObject(citations);
  });
});
