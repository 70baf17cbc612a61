// Writes the stories of an OpenDocument text: its paragraphs, the cells of its tables, its text boxes and notes.

import { createFlow, type Flow, type NoteClass, type Story } from './flow.ts';
import { createOdtLists, type OdtLists } from './odt-lists.ts';
import type { OdtStyles } from './odt-styles.ts';
import { superscript } from './superscript.ts';

/** The stories in the making. */
export interface OdtWriter {
  readonly lists: OdtLists;
  /** The innermost story, which a note or a text box begins anew. */
  flow(): Flow;
  /** Text as it stands in the file: its white space collapses (OpenDocument 1.3 part 3, 6.1.2). */
  write(text: string): void;
  /** Text as it is printed. */
  put(text: string): void;
  spaces(count: number): void;
  openParagraph(): void;
  closeParagraph(isHeading: boolean): void;
  openSpan(style: string): void;
  closeSpan(): void;
  openCell(): void;
  closeCell(): void;
  closeRow(): void;
  /** @param id names the note within the file, for cross-references; empty where nothing does */
  openNote(noteClass: NoteClass, id: string): void;
  openLabel(): void;
  closeLabel(): void;
  openStory(): void;
  closeNoteBody(): void;
  closeBox(): void;
  closeNote(): void;
  /** A cross-reference to a note, shown since `start`. */
  repeat(start: number, noteClass: NoteClass, id: string): void;
  finish(): { readonly body: Story; readonly notes: ReadonlyMap<string, Story> };
}

interface OpenNote {
  readonly key: string;
  readonly noteClass: NoteClass;
  label: string;
}

interface SpanStyle {
  readonly isRaised: boolean;
  readonly isItalic: boolean;
}

const PLAIN: SpanStyle = { isRaised: false, isItalic: false };

// `text:s` stands for as many spaces as it says; a hostile file says millions.
const MAX_SPACES = 100;

export function createOdtWriter(styles: OdtStyles): OdtWriter {
  const lists = createOdtLists(styles.lists);
  const notes = new Map<string, Story>();
  const outer: Flow[] = [];
  const openNotes: OpenNote[] = [];
  const boxes: Story[] = [];
  const spans: SpanStyle[] = [];
  const cells: { paragraphs: number }[] = [];
  let flow = createFlow();
  let noteCount = 0;
  let separator = '\n\n';
  let endsInSpace = true;
  let paragraphDepth = 0;
  let labelDepth = 0;

  const put = (text: string) => {
    flow.append(text);
    endsInSpace = /\s$/.test(text);
  };
  const leaveStory = (): Story => {
    const story = flow.finish();
    spans.pop();
    flow = outer.pop() ?? flow;
    endsInSpace = false;
    return story;
  };
  const absorbBoxes = () => {
    for (const box of boxes.splice(0)) flow.absorb(box);
  };
  return {
    lists,
    flow: () => flow,
    put,
    write(text) {
      if (paragraphDepth === 0) return;
      const note = openNotes.at(-1);
      if (labelDepth > 0 && note !== undefined) {
        note.label += text;
        return;
      }
      const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
      const shown = endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
      if (shown === '') return;
      const span = spans.at(-1) ?? PLAIN;
      const start = flow.length();
      put(span.isRaised ? superscript(shown) : shown);
      if (span.isItalic) flow.emphasize(start);
    },
    spaces: (count) => put(' '.repeat(Math.min(count, MAX_SPACES))),
    openParagraph() {
      paragraphDepth += 1;
      flow.paragraph(separator);
      if (outer.length === 0) flow.countParagraph();
      separator = '\n\n';
      endsInSpace = true;
      const cell = cells.at(-1);
      if (cell !== undefined) cell.paragraphs += 1;
      const number = lists.take();
      if (number !== '') put(`${number} `);
    },
    // A text box follows the paragraph that it is anchored in.
    closeParagraph(isHeading) {
      paragraphDepth -= 1;
      if (outer.length > 0) return;
      if (isHeading) flow.entitle();
      absorbBoxes();
    },
    openSpan(style) {
      const isItalic = styles.slantOf(style) ?? spans.at(-1)?.isItalic ?? false;
      spans.push({ isRaised: styles.raised.has(style), isItalic });
    },
    closeSpan: () => spans.pop(),
    openCell: () => cells.push({ paragraphs: 0 }),
    // A cell of one paragraph goes on with the next cell: lists of references stand in tables, numbers first.
    closeCell() {
      separator = (cells.pop()?.paragraphs ?? 0) > 1 ? '\n\n' : '\t';
    },
    closeRow() {
      separator = '\n\n';
    },
    openNote(noteClass, id) {
      noteCount += 1;
      openNotes.push({ key: id === '' ? `${noteCount}` : keyOf(id), noteClass, label: '' });
    },
    openLabel() {
      labelDepth += 1;
    },
    closeLabel() {
      labelDepth -= 1;
      const note = openNotes.at(-1);
      if (note === undefined) return;
      note.label = note.label.trim();
      const start = flow.length();
      put(`[${note.label}]`);
      flow.mark(start, note);
    },
    openStory() {
      outer.push(flow);
      flow = createFlow();
      // The span around the place of a note, or of a box, is not theirs.
      spans.push(PLAIN);
      endsInSpace = true;
    },
    closeNoteBody() {
      const story = leaveStory();
      const key = openNotes.at(-1)?.key;
      if (key !== undefined) notes.set(key, story);
    },
    closeBox: () => boxes.push(leaveStory()),
    closeNote: () => openNotes.pop(),
    repeat(start, noteClass, id) {
      const label = flow.textSince(start).trim();
      if (label !== '') flow.mark(start, { key: keyOf(id), noteClass, label }, true);
    },
    finish() {
      absorbBoxes();
      return { body: flow.finish(), notes };
    },
  };
}

/** Ids are kept apart from the numbers that notes without one are counted by. */
function keyOf(id: string): string {
  return `#${id}`;
}
