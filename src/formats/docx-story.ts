// Reads one Word story, a body or a note, from its elements as they come.

import { type FieldMeaning, joinFragment } from './docx-field.ts';
import { createFieldStack, type FieldStack } from './docx-field-stack.ts';
import { outlineLevel } from './docx-headings.ts';
import { CHARACTERS, isOn, SKIPPED, symbolAt, TEXT_ELEMENTS } from './docx-names.ts';
import { createDocxWriter, type DocxWriter, type SharedNumbers } from './docx-writer.ts';
import type { NoteClass, Story } from './flow.ts';
import type { Attributes, XmlVisitor } from './xml.ts';

/** What a story needs to know of the rest of the file. */
export interface StoryContext extends SharedNumbers {
  /** External targets of the part's relationships. */
  readonly targets: ReadonlyMap<string, string>;
  readField(instruction: string, data: string): FieldMeaning;
}

/** Collects a story while its elements are shown to it. */
export interface StoryReader extends XmlVisitor {
  finish(): Story;
}

const MARKS: ReadonlyMap<string, NoteClass> = new Map([
  ['w:footnoteReference', 'footnote'],
  ['w:endnoteReference', 'endnote'],
]);

type Step = (attributes: Attributes) => void;

interface Steps {
  readonly open: ReadonlyMap<string, Step>;
  readonly close: ReadonlyMap<string, () => void>;
  /** True where one of several alternatives was read, and the others say the same again. */
  isAlternativeTaken(): boolean;
}

export function createStoryReader(context: StoryContext): StoryReader {
  const writer = createDocxWriter(context);
  const fields = createFields(context, writer);
  const steps = createSteps(context, writer, fields);
  const path: string[] = [];
  let skipDepth = 0;
  let isDeletedRow = false;

  const isSkipped = (name: string) => {
    if (name === 'mc:Choice' || name === 'mc:Fallback') return steps.isAlternativeTaken();
    return SKIPPED.has(name) || (name === 'w:tc' && isDeletedRow);
  };
  /** A mark in what is left out: its note is not printed either. */
  const withdraw = (name: string, attributes: Attributes) => {
    const kind = MARKS.get(name);
    if (kind !== undefined) writer.withdraw(kind, attributes('w:id') ?? '');
  };
  /** An empty `w:del` among properties says that the paragraph's mark, or the row, was deleted. */
  const noteDeletion = (parent: string | undefined) => {
    if (parent === 'w:rPr' && path.at(-2) === 'w:pPr') writer.joinNext();
    if (parent === 'w:trPr') isDeletedRow = true;
  };
  return {
    open(name, attributes) {
      const parent = path.at(-1);
      if ((name === 'w:del' || name === 'w:moveFrom') && skipDepth === 0) noteDeletion(parent);
      if (skipDepth > 0 || isSkipped(name)) {
        skipDepth += 1;
        withdraw(name, attributes);
        return;
      }
      path.push(name);
      const character = CHARACTERS.get(name);
      if (parent === 'w:rPr' && path.at(-3) === 'w:r') readRunProperty(name, attributes, writer);
      else if (parent === 'w:pPr' || parent === 'w:numPr') readParagraphProperty(name, attributes, writer);
      // Among the properties of a paragraph, `w:tab` is a tab stop.
      else if (character !== undefined && parent !== 'w:tabs' && !fields.isInstruction()) writer.write(character);
      if (name === 'w:br' && attributes('w:type') === 'page') context.noteNumbers.page();
      steps.open.get(name)?.(attributes);
    },
    text(text) {
      if (skipDepth > 0) return;
      const element = path.at(-1) ?? '';
      if (element === 'w:instrText') fields.instruct(text);
      else if (element === 'w:fldData') fields.attach(text);
      else if (TEXT_ELEMENTS.has(element) && !fields.isInstruction()) writer.write(text.replace(/[\t\r\n]+/g, ' '));
    },
    close(name) {
      if (skipDepth > 0) {
        skipDepth -= 1;
        return;
      }
      path.pop();
      if (name === 'w:tr') isDeletedRow = false;
      steps.close.get(name)?.();
    },
    finish() {
      fields.closeAll();
      return writer.flow().finish();
    },
  };
}

function createFields(context: StoryContext, writer: DocxWriter): FieldStack {
  return createFieldStack(context.readField, ({ start }, meaning) => {
    const flow = writer.flow();
    if (meaning.kind === 'link') flow.hyperlink(start, meaning.url);
    if (meaning.kind === 'citation') flow.citation(start, meaning.given);
    if (meaning.kind === 'list') flow.list(start);
    const note = meaning.kind === 'note' ? context.bookmarkedNotes.get(meaning.bookmark) : undefined;
    if (note !== undefined) flow.mark(start, note, true);
  });
}

/** What each element does when it opens and when it closes. */
function createSteps(context: StoryContext, writer: DocxWriter, fields: FieldStack): Steps {
  const links: { readonly start: number; readonly url: string }[] = [];
  const alternatives: { readonly amount: number; isTaken: boolean }[] = [];
  const here = () => writer.flow().length();
  const refer = (kind: NoteClass): Step => {
    return (attributes) => {
      const id = attributes('w:id') ?? '';
      if (isOn(attributes('w:customMarkFollows'), false)) writer.referTyped(kind, id);
      else writer.refer(kind, id);
    };
  };
  const closeLink = () => {
    const link = links.pop();
    if (link !== undefined && link.url !== '') writer.flow().hyperlink(link.start, link.url);
  };
  // The first alternative that holds anything is read.
  const closeChoice = () => {
    const alternative = alternatives.at(-1);
    if (alternative !== undefined) alternative.isTaken ||= writer.amount() > alternative.amount;
  };
  const open: readonly (readonly [string, Step])[] = [
    ['w:p', writer.openParagraph],
    ['w:r', writer.openRun],
    ['w:tc', writer.openCell],
    ['w:txbxContent', writer.openBox],
    ...[...MARKS].map(([name, kind]) => [name, refer(kind)] as const),
    ['w:sym', (attributes) => writer.write(symbolAt(attributes('w:char') ?? ''))],
    ['w:lastRenderedPageBreak', () => context.noteNumbers.page()],
    ['w:fldChar', (attributes) => fields.mark(attributes('w:fldCharType') ?? '', here())],
    ['w:fldSimple', (attributes) => fields.openSimple(attributes('w:instr') ?? '', here())],
    ['w:sdt', () => fields.openControl(here())],
    ['w:tag', (attributes) => fields.tag(attributes('w:val') ?? '')],
    ['w:hyperlink', (attributes) => links.push({ start: here(), url: linkOf(attributes, context) })],
    ['mc:AlternateContent', () => alternatives.push({ amount: writer.amount(), isTaken: false })],
    ['w:bookmarkStart', (attributes) => writer.openBookmark(attributes('w:id') ?? '', attributes('w:name') ?? '')],
    ['w:bookmarkEnd', (attributes) => writer.closeBookmark(attributes('w:id') ?? '')],
  ];
  const close: readonly (readonly [string, () => void])[] = [
    ['w:p', writer.closeParagraph],
    ['w:pPr', writer.writeListNumber],
    ['w:r', writer.closeRun],
    ['w:tc', writer.closeCell],
    ['w:tr', writer.closeRow],
    ['w:txbxContent', writer.closeBox],
    ['w:fldSimple', fields.closeSimple],
    ['w:sdt', fields.closeControl],
    ['w:hyperlink', closeLink],
    ['mc:Choice', closeChoice],
    ['mc:AlternateContent', () => alternatives.pop()],
  ];
  const isAlternativeTaken = () => alternatives.at(-1)?.isTaken === true;
  return { open: new Map(open), close: new Map(close), isAlternativeTaken };
}

function readRunProperty(name: string, attributes: Attributes, writer: DocxWriter): void {
  if (name === 'w:vanish') writer.hide(isOn(attributes('w:val'), true));
  if (name === 'w:rStyle') writer.style(attributes('w:val') ?? '');
  if (name === 'w:i') writer.slant(isOn(attributes('w:val'), true));
  if (name === 'w:vertAlign') writer.raise(attributes('w:val') === 'superscript');
}

function readParagraphProperty(name: string, attributes: Attributes, writer: DocxWriter): void {
  const value = attributes('w:val');
  if (name === 'w:pStyle') writer.place({ style: value });
  if (name === 'w:numId') writer.place({ list: value });
  if (name === 'w:ilvl') writer.place({ level: Number.parseInt(value ?? '0', 10) || 0 });
  if (name === 'w:outlineLvl') writer.outline(outlineLevel(value));
  if (name === 'w:sectPr') writer.endSection();
}

function linkOf(attributes: Attributes, context: StoryContext): string {
  const target = context.targets.get(attributes('r:id') ?? '') ?? '';
  return target === '' ? '' : joinFragment(target, attributes('w:anchor') ?? '');
}
