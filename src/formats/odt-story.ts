// Reads the text of an OpenDocument text from its elements as they come.

import type { GivenCitation } from '../model/document.ts';
import { createFlow, type Flow, type Story } from './flow.ts';
import { createOdtLists } from './odt-lists.ts';
import { isManagedList, readBibliographyMark, readMarkName } from './odt-managed.ts';
import type { OdtStyles } from './odt-styles.ts';
import { superscript } from './superscript.ts';
import type { Attributes, XmlVisitor } from './xml.ts';

/** What an OpenDocument text holds. */
export interface OdtStories {
  readonly body: Story;
  /** By the keys of their marks. */
  readonly notes: ReadonlyMap<string, Story>;
  /** False where the XML holds no text document. */
  readonly isText: boolean;
}

/** Collects the stories while the elements of `content.xml` are shown to it. */
export interface OdtReader extends XmlVisitor {
  finish(): OdtStories;
}

// What was deleted, said about the text, hidden, or stands above ruby text; templates and declarations.
const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:hidden-text',
  'text:hidden-paragraph',
  'text:ruby-text',
  'text:sequence-decls',
  'text:variable-decls',
  'office:forms',
  'office:scripts',
  'office:automatic-styles',
  'text:table-of-content-source',
  'text:bibliography-source',
]);

const PARAGRAPHS = new Set(['text:p', 'text:h']);

// `text:s` stands for as many spaces as it says; a hostile file says millions.
const MAX_SPACES = 100;

interface OpenNote {
  readonly key: string;
  label: string;
}

type Step = (attributes: Attributes) => void;

export function createOdtReader(styles: OdtStyles): OdtReader {
  const notes = new Map<string, Story>();
  const lists = createOdtLists(styles.lists);
  const outer: Flow[] = [];
  const openNotes: OpenNote[] = [];
  const boxes: Story[] = [];
  const links: { readonly start: number; readonly url: string }[] = [];
  const raised: boolean[] = [];
  const sections: { readonly start: number; readonly isList: boolean }[] = [];
  const bibliographyMarks: { readonly start: number; readonly given: GivenCitation }[] = [];
  const marks = new Map<string, number>();
  const cells: { paragraphs: number }[] = [];
  let flow = createFlow();
  let noteCount = 0;
  let isText = false;
  let skipDepth = 0;
  let separator = '\n\n';
  let endsInSpace = true;
  let paragraphDepth = 0;
  let citationDepth = 0;

  const put = (text: string) => {
    flow.append(text);
    endsInSpace = /\s$/.test(text);
  };
  /** White space collapses (OpenDocument 1.3 part 3, 6.1.2). */
  const write = (text: string) => {
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    const shown = endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (shown !== '') put(raised.at(-1) ? superscript(shown) : shown);
  };
  const openParagraph = () => {
    paragraphDepth += 1;
    flow.paragraph(separator);
    separator = '\n\n';
    endsInSpace = true;
    const cell = cells.at(-1);
    if (cell !== undefined) cell.paragraphs += 1;
    const number = lists.take();
    if (number !== '') put(`${number} `);
  };
  const closeParagraph = () => {
    paragraphDepth -= 1;
    if (outer.length > 0) return;
    for (const box of boxes.splice(0)) flow.absorb(box);
  };
  const enterStory = () => {
    outer.push(flow);
    flow = createFlow();
    endsInSpace = true;
  };
  const leaveStory = (): Story => {
    const story = flow.finish();
    flow = outer.pop() ?? flow;
    endsInSpace = false;
    return story;
  };
  const openNote = () => {
    noteCount += 1;
    openNotes.push({ key: String(noteCount), label: '' });
  };
  const closeCitation = () => {
    citationDepth -= 1;
    const note = openNotes.at(-1);
    if (note === undefined) return;
    note.label = note.label.trim();
    const start = flow.length();
    put(`[${note.label}]`);
    flow.mark(start, note.key, note.label);
  };
  const closeNoteBody = () => {
    const story = leaveStory();
    const key = openNotes.at(-1)?.key;
    if (key !== undefined) notes.set(key, story);
  };
  const openSection: Step = (attributes) => {
    sections.push({ start: flow.length(), isList: isManagedList(attributes('text:name') ?? '') });
  };
  const closeSection = () => {
    const section = sections.pop();
    if (section?.isList) flow.list(section.start);
  };
  const openMark: Step = (attributes) => {
    marks.set(attributes('text:name') ?? '', flow.length());
  };
  const closeMark: Step = (attributes) => {
    const name = attributes('text:name') ?? '';
    const start = marks.get(name);
    const given = readMarkName(name);
    if (start !== undefined && given !== null && start <= flow.length()) flow.citation(start, given);
  };

  const openers: ReadonlyMap<string, Step> = new Map<string, Step>([
    ['office:text', () => (isText = true)],
    ['text:s', (attributes) => put(' '.repeat(Math.min(count(attributes('text:c')), MAX_SPACES)))],
    ['text:tab', () => put('\t')],
    ['text:line-break', () => put('\n')],
    ['text:note', openNote],
    ['text:note-citation', () => (citationDepth += 1)],
    ['text:note-body', enterStory],
    ['draw:text-box', enterStory],
    ['text:a', (attributes) => links.push({ start: flow.length(), url: (attributes('xlink:href') ?? '').trim() })],
    ['text:span', (attributes) => raised.push(styles.raised.has(attributes('text:style-name') ?? ''))],
    ['text:list', (attributes) => lists.open(attributes('text:style-name'), continues(attributes))],
    ['text:list-item', (attributes) => lists.item(attributes('text:start-value'))],
    ['table:table-cell', () => cells.push({ paragraphs: 0 })],
    ['text:section', openSection],
    ['text:bibliography', () => sections.push({ start: flow.length(), isList: true })],
    ['text:reference-mark-start', openMark],
    ['text:bookmark-start', openMark],
    ['text:reference-mark-end', closeMark],
    ['text:bookmark-end', closeMark],
    [
      'text:bibliography-mark',
      (attributes) => bibliographyMarks.push({ start: flow.length(), given: readBibliographyMark(attributes) }),
    ],
  ]);

  const closers: ReadonlyMap<string, () => void> = new Map([
    ['text:note-citation', closeCitation],
    ['text:note-body', closeNoteBody],
    ['text:note', () => openNotes.pop()],
    ['draw:text-box', () => boxes.push(leaveStory())],
    ['text:span', () => raised.pop()],
    ['text:list', () => lists.close()],
    ['table:table-cell', () => (separator = (cells.pop()?.paragraphs ?? 0) > 1 ? '\n\n' : '\t')],
    ['table:table-row', () => (separator = '\n\n')],
    ['text:section', closeSection],
    ['text:bibliography', closeSection],
    [
      'text:a',
      () => {
        const link = links.pop();
        // A link into the document itself cites nothing.
        if (link !== undefined && link.url !== '' && !link.url.startsWith('#')) flow.hyperlink(link.start, link.url);
      },
    ],
    [
      'text:bibliography-mark',
      () => {
        const mark = bibliographyMarks.pop();
        if (mark !== undefined) flow.citation(mark.start, [mark.given]);
      },
    ],
  ]);

  return {
    open(name, attributes) {
      if (skipDepth > 0 || SKIPPED.has(name)) skipDepth += 1;
      else if (PARAGRAPHS.has(name)) openParagraph();
      else openers.get(name)?.(attributes);
    },
    text(text) {
      if (skipDepth > 0 || paragraphDepth === 0) return;
      const note = openNotes.at(-1);
      if (citationDepth > 0 && note !== undefined) note.label += text;
      else write(text);
    },
    close(name) {
      if (skipDepth > 0) skipDepth -= 1;
      else if (PARAGRAPHS.has(name)) closeParagraph();
      else closers.get(name)?.();
    },
    finish() {
      for (const box of boxes) flow.absorb(box);
      return { body: flow.finish(), notes, isText };
    },
  };
}

function continues(attributes: Attributes): boolean {
  return attributes('text:continue-numbering') === 'true' || attributes('text:continue-list') !== null;
}

function count(value: string | null): number {
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : 1;
}
