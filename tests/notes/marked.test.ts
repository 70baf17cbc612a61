import { expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { findNotes } from '../../src/notes/index.ts';

// A document as a Word file is read: footnotes that the format marks, after the running text, and no lines.
const TEXT =
  'Tides rise. Mud stays.[1] See the wall.\n\n[1] Fox, “Mud,” 2015.\n\nRay, “Tides,” 2011, http://tide.example/1.';
const at = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });

const document: Document = {
  path: 'article.docx',
  format: 'docx',
  text: TEXT,
  anchors: null,
  hyperlinks: [{ ...at('the wall'), url: 'https://wall.example/' }],
  notes: [
    {
      label: '1',
      kind: 'note',
      body: at('Ray, “Tides,” 2011, http://tide.example/1.'),
      markers: [{ start: 11, end: 11 }],
      given: [],
    },
  ],
  warnings: [],
};

test('notes that the format marks stand beside those that were typed, and a linked phrase is cited by its paragraph', () => {
  expect(findNotes(document).notes.map(({ kind, label, text, position }) => [kind, label, text, position])).toEqual([
    ['inline', '¶1', 'Tides rise. Mud stays.[1] See the wall.', null],
    ['note', '1', 'Fox, “Mud,” 2015.', null],
    ['note', '1', 'Ray, “Tides,” 2011, http://tide.example/1.', null],
  ]);
});

test('a fake marker inside a marked note refers to nothing', () => {
  const text = `${TEXT} Compare [2].`;
  const longer = {
    ...document,
    text,
    notes: document.notes.map((note) => ({ ...note, body: { ...note.body, end: text.length } })),
  };
  expect(findNotes(longer).orphanMarkers).toEqual([]);
});

test('in a document with landmarks every note, marker and orphan is told its location', () => {
  const placed: Document = {
    ...document,
    landmarks: [
      { offset: 0, location: { paragraph: 1 } },
      { offset: 12, location: { paragraph: 2, heading: 'Mud' } },
      { offset: at('[1] Fox').start, location: { paragraph: 4 } },
      { offset: at('Ray').start, location: { footnote: 1, paragraph: 1 } },
    ],
    lostMarkers: [{ ...at('Mud'), label: '9' }],
  };
  const { notes, orphanMarkers } = findNotes(placed);
  expect(notes.map(({ label, location, calls }) => [label, location, calls])).toEqual([
    ['¶1', { paragraph: 1 }, []],
    ['1', { paragraph: 4 }, [{ paragraph: 2, heading: 'Mud' }]],
    ['1', { footnote: 1, paragraph: 1 }, [{ paragraph: 1 }]],
  ]);
  expect(orphanMarkers).toEqual([{ label: '9', position: null, location: { paragraph: 2, heading: 'Mud' } }]);
});
