import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/formats/index.ts';
import type { Position } from '../../src/model/document.ts';
import { findNotes } from '../../src/notes/index.ts';

const ARTICLES = new URL('../../fixtures/articles/', import.meta.url);

const place = (position: Position | null) => `${position?.line}:${position?.column}`;

test.each(readdirSync(ARTICLES).sort())('the article %s has the notes that a reader sees', async (name) => {
  const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, ARTICLES), 'utf8'));
  const document = await readDocument(readFileSync(new URL(`${name}/article.txt`, ARTICLES)), `${name}/article.txt`);
  const { notes, orphanMarkers } = findNotes(document);
  expect({
    notes: notes.map(({ label, kind, position, markers, text }) => ({
      label,
      kind,
      position: place(position),
      markers: markers.map(place),
      begins: text.slice(0, 24),
      ends: text.slice(-24),
    })),
    orphanMarkers: orphanMarkers.map(({ label, position }) => `${label} ${place(position)}`),
  }).toEqual(expected);
});
