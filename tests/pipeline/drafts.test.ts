import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCitations } from '../../src/citations/index.ts';
import { readDocument } from '../../src/formats/index.ts';
import type { Position } from '../../src/model/document.ts';
import { findNotes } from '../../src/notes/index.ts';
import { draftBytes } from './draft-bytes.ts';

const DRAFTS = new URL('../../fixtures/drafts/', import.meta.url);

const place = (position: Position | null) => (position === null ? null : `${position.line}:${position.column}`);

// What an editor reads in each draft was written down before the program read it; a field that editors would not agree
// on is left out of the expectation.
test.each(readdirSync(DRAFTS).sort())('the draft %s is read as an editor reads it', async (name) => {
  const folder = new URL(`${name}/`, DRAFTS);
  const expected: unknown = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
  const file = readdirSync(folder).find((candidate) => candidate.startsWith('draft.')) ?? '';
  const { bytes, path } = draftBytes(readFileSync(new URL(file, folder), 'utf8'), file);
  const document = await readDocument(bytes, path);
  const { notes, orphanMarkers } = findNotes(document);
  expect({
    notes: readCitations(document, notes).map(({ label, kind, position, markers, citations }) => ({
      label,
      kind,
      at: place(position),
      markers: markers.map(place),
      citations: citations.map((citation) => ({ ...citation, links: citation.links.map(({ url }) => url) })),
    })),
    orphanMarkers: orphanMarkers.map(({ label, position }) => `${label} ${place(position)}`),
  }).toMatchObject(Object(expected));
});
