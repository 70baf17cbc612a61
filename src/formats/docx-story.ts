// Reads the text of one Word story, a body or a note, from its elements as they come.

import { type FieldMeaning, joinFragment } from './docx-field.ts';
import { createFieldStack } from './docx-field-stack.ts';
import type { ListNumbers } from './docx-list-numbers.ts';
import type { NoteClass, NoteNumbers } from './docx-note-numbers.ts';
import { createFlow, type Flow, type Story } from './flow.ts';
import { superscript } from './superscript.ts';
import type { Attributes, Namespaces, XmlVisitor } from './xml.ts';

/** What a story needs to know of the rest of the file. */
export interface StoryContext {
  /** External targets of the part's relationships. */
  readonly targets: ReadonlyMap<string, string>;
  readonly noteNumbers: NoteNumbers;
  readonly listNumbers: ListNumbers;
  /** The note whose mark each bookmark holds, by the bookmark's name; filled while the body is read. */
  readonly bookmarkedNotes: Map<string, { readonly key: string; readonly label: string }>;
  readField(instruction: string, data: string): FieldMeaning;
}

/** Collects a story while its elements are shown to it. */
export interface StoryReader extends XmlVisitor {
  finish(): Story;
}

/** The namespaces of the transitional and of the strict standard (ECMA-376, parts 4 and 1). */
export const WORD_NAMESPACES: Namespaces = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
]);

// Deleted or moved away, former formatting, what stands above ruby text, what a content control says of itself.
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:rt',
  'w:delText',
  'w:delInstrText',
  'w:numberingChange',
  'w:placeholder',
  'm:ctrlPr',
]);

// Text stands in these alone; white space between other elements is layout of the XML.
const TEXT_ELEMENTS = new Set(['w:t', 'm:t']);

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

// Bookmarks that are open at once; documents have a handful, and each is looked at for each note.
const MAX_OPEN_BOOKMARKS = 100;

interface Paragraph {
  /** Text boxes anchored in it: they follow it as paragraphs of their own. */
  readonly boxes: Story[];
  list: string | null;
  level: number | null;
  style: string | null;
  /** The mark between it and the paragraph before was deleted. */
  readonly isContinuation: boolean;
  endsSection: boolean;
}

interface Run {
  isHidden: boolean;
  isRaised: boolean;
  /** A note whose mark is typed in this run. */
  typedMark: { readonly key: string; readonly start: number } | null;
}

interface Alternative {
  isTaken: boolean;
  /** Text and text boxes before it. */
  readonly length: number;
  readonly boxes: number;
}

export function createStoryReader(context: StoryContext): StoryReader {
  const path: string[] = [];
  const flows: Flow[] = [];
  const paragraphs: Paragraph[] = [];
  const runs: Run[] = [];
  const links: { readonly start: number; readonly url: string }[] = [];
  const cells: { paragraphs: number }[] = [];
  const alternatives: Alternative[] = [];
  const bookmarks = new Map<string, string>();
  let flow = createFlow();
  let skipDepth = 0;
  let separator = '\n\n';
  let isJoined = false;
  let isDeletedRow = false;
  const fields = createFieldStack(context.readField, (field, meaning) => {
    if (meaning.kind === 'link') flow.hyperlink(field.start, meaning.url);
    if (meaning.kind === 'citation') flow.citation(field.start, meaning.given);
    if (meaning.kind === 'list') flow.list(field.start);
    const note = meaning.kind === 'note' ? context.bookmarkedNotes.get(meaning.bookmark) : undefined;
    if (note !== undefined) flow.mark(field.start, note.key, note.label);
  });

  const write = (text: string) => {
    if (fields.isInstruction() || runs.at(-1)?.isHidden) return;
    flow.append(runs.at(-1)?.isRaised ? superscript(text) : text);
  };
  /** The list's number stands in the paragraph's properties, which come before its text. */
  const writeListNumber = () => {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || paragraph.isContinuation) return;
    const number = context.listNumbers.next(paragraph);
    if (number !== '') flow.append(`${number} `);
  };
  const openParagraph = () => {
    if (!isJoined) flow.paragraph(separator);
    separator = '\n\n';
    const cell = cells.at(-1);
    if (cell !== undefined) cell.paragraphs += 1;
    paragraphs.push({ boxes: [], list: null, level: null, style: null, isContinuation: isJoined, endsSection: false });
    isJoined = false;
  };
  const closeParagraph = () => {
    const paragraph = paragraphs.pop();
    for (const box of paragraph?.boxes ?? []) flow.absorb(box);
    if (paragraph?.endsSection) context.noteNumbers.section();
  };
  const countBoxes = () => paragraphs.at(-1)?.boxes.length ?? 0;
  const referTo = (kind: NoteClass, attributes: Attributes) => {
    const key = `${kind} ${attributes('w:id') ?? ''}`;
    const run = runs.at(-1);
    const start = flow.length();
    if (isOn(attributes('w:customMarkFollows'), false)) {
      if (run !== undefined) run.typedMark = { key, start };
      return;
    }
    const label = context.noteNumbers.next(kind);
    flow.append(`[${label}]`);
    flow.mark(start, key, label);
    for (const name of bookmarks.values()) context.bookmarkedNotes.set(name, { key, label });
  };
  const closeRun = () => {
    const typed = runs.pop()?.typedMark;
    if (typed === undefined || typed === null) return;
    flow.mark(typed.start, typed.key, flow.textSince(typed.start).trim());
  };

  const openers: ReadonlyMap<string, (attributes: Attributes) => void> = new Map([
    ['w:p', openParagraph],
    ['w:r', () => runs.push({ isHidden: false, isRaised: false, typedMark: null })],
    ['w:tc', () => cells.push({ paragraphs: 0 })],
    ['w:footnoteReference', (attributes: Attributes) => referTo('footnote', attributes)],
    ['w:endnoteReference', (attributes: Attributes) => referTo('endnote', attributes)],
    ['w:sym', (attributes: Attributes) => write(symbol(attributes('w:char') ?? ''))],
    ['w:lastRenderedPageBreak', () => context.noteNumbers.page()],
    ['w:fldChar', (attributes: Attributes) => fields.mark(attributes('w:fldCharType') ?? '', flow.length())],
    ['w:fldSimple', (attributes: Attributes) => fields.openSimple(attributes('w:instr') ?? '', flow.length())],
    ['w:hyperlink', (attributes: Attributes) => links.push({ start: flow.length(), url: linkOf(attributes, context) })],
    ['w:sdt', () => fields.openControl(flow.length())],
    ['w:tag', (attributes: Attributes) => fields.tag(attributes('w:val') ?? '')],
    ['mc:AlternateContent', () => alternatives.push({ isTaken: false, length: flow.length(), boxes: countBoxes() })],
    [
      'w:txbxContent',
      () => {
        flows.push(flow);
        flow = createFlow();
      },
    ],
    [
      'w:bookmarkStart',
      (attributes: Attributes) => {
        const name = attributes('w:name') ?? '';
        if (bookmarks.size < MAX_OPEN_BOOKMARKS) bookmarks.set(attributes('w:id') ?? '', name);
      },
    ],
    ['w:bookmarkEnd', (attributes: Attributes) => bookmarks.delete(attributes('w:id') ?? '')],
  ]);

  const closers: ReadonlyMap<string, () => void> = new Map([
    ['w:p', closeParagraph],
    ['w:pPr', writeListNumber],
    ['w:r', closeRun],
    // A cell of one paragraph goes on with the next cell: lists of references stand in tables, numbers first.
    [
      'w:tc',
      () => {
        separator = (cells.pop()?.paragraphs ?? 0) > 1 ? '\n\n' : '\t';
      },
    ],
    [
      'w:tr',
      () => {
        isDeletedRow = false;
        separator = '\n\n';
      },
    ],
    ['w:fldSimple', () => fields.closeSimple()],
    ['w:sdt', () => fields.closeControl()],
    [
      'w:hyperlink',
      () => {
        const link = links.pop();
        if (link !== undefined && link.url !== '') flow.hyperlink(link.start, link.url);
      },
    ],
    [
      'mc:AlternateContent',
      () => {
        alternatives.pop();
      },
    ],
    // The first alternative that holds any text is read; the others say the same again.
    [
      'mc:Choice',
      () => {
        const alternative = alternatives.at(-1);
        if (alternative === undefined) return;
        alternative.isTaken ||= flow.length() > alternative.length || countBoxes() > alternative.boxes;
      },
    ],
    [
      'w:txbxContent',
      () => {
        const box = flow.finish();
        flow = flows.pop() ?? flow;
        const anchor = paragraphs.at(-1);
        if (anchor === undefined) flow.absorb(box);
        else anchor.boxes.push(box);
      },
    ],
  ]);

  return {
    open(name, attributes) {
      if (skipDepth > 0) {
        skipDepth += 1;
        return;
      }
      const parent = path.at(-1);
      if (name === 'w:del' && parent === 'w:rPr' && path.at(-2) === 'w:pPr') isJoined = true;
      const isAlternative = (name === 'mc:Choice' || name === 'mc:Fallback') && alternatives.at(-1)?.isTaken === true;
      if (name === 'w:del' && parent === 'w:trPr') isDeletedRow = true;
      if (isAlternative || SKIPPED.has(name) || (name === 'w:tc' && isDeletedRow)) {
        skipDepth = 1;
        return;
      }
      path.push(name);
      if (parent === 'w:rPr' && path.at(-3) === 'w:r') readRunProperty(name, attributes, runs.at(-1));
      else if (parent === 'w:pPr' || parent === 'w:numPr') readParagraphProperty(name, attributes, paragraphs.at(-1));
      else if (CHARACTERS.has(name)) {
        if (name === 'w:br' && attributes('w:type') === 'page') context.noteNumbers.page();
        // In the properties of a paragraph, `w:tab` is a tab stop.
        if (parent !== 'w:tabs') write(CHARACTERS.get(name) ?? '');
      } else openers.get(name)?.(attributes);
    },
    text(text) {
      if (skipDepth > 0) return;
      const element = path.at(-1) ?? '';
      if (TEXT_ELEMENTS.has(element)) write(text.replace(/[\t\r\n]+/g, ' '));
      else if (element === 'w:instrText') fields.instruct(text);
      else if (element === 'w:fldData') fields.attach(text);
    },
    close(name) {
      if (skipDepth > 0) {
        skipDepth -= 1;
        return;
      }
      path.pop();
      closers.get(name)?.();
    },
    finish() {
      fields.closeAll();
      return flow.finish();
    },
  };
}

function readRunProperty(name: string, attributes: Attributes, run: Run | undefined): void {
  if (run === undefined) return;
  if (name === 'w:vanish') run.isHidden = isOn(attributes('w:val'), true);
  if (name === 'w:vertAlign') run.isRaised = attributes('w:val') === 'superscript';
}

function readParagraphProperty(name: string, attributes: Attributes, paragraph: Paragraph | undefined): void {
  if (paragraph === undefined) return;
  if (name === 'w:pStyle') paragraph.style = attributes('w:val');
  if (name === 'w:numId') paragraph.list = attributes('w:val');
  if (name === 'w:ilvl') paragraph.level = Number.parseInt(attributes('w:val') ?? '0', 10) || 0;
  if (name === 'w:sectPr') paragraph.endsSection = true;
}

/** ST_OnOff: an attribute that is not there means `absent`. */
function isOn(value: string | null, absent: boolean): boolean {
  return value === null ? absent : !['0', 'false', 'off'].includes(value);
}

/** Symbol fonts keep their signs at F000 to F0FF of the private area, above the ASCII signs that they stand for. */
function symbol(code: string): string {
  const value = Number.parseInt(code, 16);
  if (!(value >= 0x20) || value > 0xffff) return '';
  if (value >= 0xf020 && value <= 0xf07e) return String.fromCharCode(value - 0xf000);
  return value >= 0xd800 && value <= 0xf8ff ? '' : String.fromCharCode(value);
}

function linkOf(attributes: Attributes, context: StoryContext): string {
  const target = context.targets.get(attributes('r:id') ?? '') ?? '';
  return target === '' ? '' : joinFragment(target, attributes('w:anchor') ?? '');
}
