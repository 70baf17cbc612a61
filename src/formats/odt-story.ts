// Reads the text of an OpenDocument text from its elements as they come.

import type { GivenCitation } from '../model/document.ts';
import type { NoteClass, Story } from './flow.ts';
import { isManagedList, readBibliographyMark, readMarkName } from './odt-managed.ts';
import type { OdtStyles } from './odt-styles.ts';
import { createOdtWriter, type OdtWriter } from './odt-writer.ts';
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

type Step = (attributes: Attributes) => void;

export function createOdtReader(styles: OdtStyles): OdtReader {
  const writer = createOdtWriter(styles);
  const steps = createSteps(writer);
  let isText = false;
  let skipDepth = 0;
  return {
    open(name, attributes) {
      if (skipDepth > 0 || SKIPPED.has(name)) skipDepth += 1;
      else if (PARAGRAPHS.has(name)) writer.openParagraph();
      else if (name === 'office:text') isText = true;
      else steps.open.get(name)?.(attributes);
    },
    text(text) {
      if (skipDepth === 0) writer.write(text);
    },
    close(name) {
      if (skipDepth > 0) skipDepth -= 1;
      else if (PARAGRAPHS.has(name)) writer.closeParagraph(name === 'text:h');
      else steps.close.get(name)?.();
    },
    finish: () => ({ ...writer.finish(), isText }),
  };
}

/** What each element does when it opens and when it closes. */
function createSteps(writer: OdtWriter) {
  const spans = createSpanSteps(writer);
  const references: { readonly start: number; readonly noteClass: NoteClass; readonly id: string }[] = [];
  const openReference: Step = (attributes) => {
    // The reference may show the note's page or chapter in place of its number.
    const id = /^(?:page|chapter|direction)$/.test(attributes('text:reference-format') ?? '')
      ? null
      : attributes('text:ref-name');
    references.push({ start: writer.flow().length(), noteClass: noteClassOf(attributes), id: id ?? '' });
  };
  const closeReference = () => {
    const reference = references.pop();
    if (reference !== undefined && reference.id !== '')
      writer.repeat(reference.start, reference.noteClass, reference.id);
  };
  const open = new Map<string, Step>([
    ['text:s', (attributes) => writer.spaces(count(attributes('text:c')))],
    ['text:tab', () => writer.put('\t')],
    ['text:line-break', () => writer.put('\n')],
    ['text:note', (attributes) => writer.openNote(noteClassOf(attributes), attributes('text:id') ?? '')],
    ['text:note-citation', writer.openLabel],
    ['text:note-body', writer.openStory],
    ['draw:text-box', writer.openStory],
    ['text:span', (attributes) => writer.openSpan(attributes('text:style-name') ?? '')],
    ['text:list', (attributes) => writer.lists.open(attributes('text:style-name'), continues(attributes))],
    ['text:list-item', (attributes) => writer.lists.item(attributes('text:start-value'))],
    ['table:table-cell', writer.openCell],
    ['text:note-ref', openReference],
    ...spans.open,
  ]);
  const close = new Map<string, () => void>([
    ['text:note-citation', writer.closeLabel],
    ['text:note-body', writer.closeNoteBody],
    ['text:note', writer.closeNote],
    ['text:note-ref', closeReference],
    ['draw:text-box', writer.closeBox],
    ['text:span', writer.closeSpan],
    ['text:list', writer.lists.close],
    ['table:table-cell', writer.closeCell],
    ['table:table-row', writer.closeRow],
    ...spans.close,
  ]);
  return { open, close };
}

/** Links, and what reference managers mark: their text lies between a beginning and an end. */
function createSpanSteps(writer: OdtWriter) {
  const links: { readonly start: number; readonly url: string }[] = [];
  const sections: { readonly start: number; readonly isList: boolean }[] = [];
  const sources: { readonly start: number; readonly given: GivenCitation }[] = [];
  const marks = new Map<string, number>();
  const here = () => writer.flow().length();
  const openMark: Step = (attributes) => marks.set(attributes('text:name') ?? '', here());
  const closeMark: Step = (attributes) => {
    const name = attributes('text:name') ?? '';
    const start = marks.get(name);
    const given = readMarkName(name);
    if (start !== undefined && given !== null) writer.flow().citation(start, given);
  };
  const closeSection = () => {
    const section = sections.pop();
    if (section?.isList) writer.flow().list(section.start);
  };
  const closeLink = () => {
    const link = links.pop();
    // A link into the document itself cites nothing.
    if (link && link.url !== '' && !link.url.startsWith('#')) writer.flow().hyperlink(link.start, link.url);
  };
  const closeSource = () => {
    const source = sources.pop();
    if (source !== undefined) writer.flow().citation(source.start, [source.given]);
  };
  const open: readonly (readonly [string, Step])[] = [
    ['text:a', (attributes) => links.push({ start: here(), url: (attributes('xlink:href') ?? '').trim() })],
    [
      'text:section',
      (attributes) => sections.push({ start: here(), isList: isManagedList(attributes('text:name') ?? '') }),
    ],
    ['text:bibliography', () => sections.push({ start: here(), isList: true })],
    [
      'text:bibliography-mark',
      (attributes) => sources.push({ start: here(), given: readBibliographyMark(attributes) }),
    ],
    ['text:reference-mark-start', openMark],
    ['text:bookmark-start', openMark],
    ['text:reference-mark-end', closeMark],
    ['text:bookmark-end', closeMark],
  ];
  const close: readonly (readonly [string, () => void])[] = [
    ['text:a', closeLink],
    ['text:section', closeSection],
    ['text:bibliography', closeSection],
    ['text:bibliography-mark', closeSource],
  ];
  return { open, close };
}

function noteClassOf(attributes: Attributes): NoteClass {
  return attributes('text:note-class') === 'endnote' ? 'endnote' : 'footnote';
}

function continues(attributes: Attributes): boolean {
  return attributes('text:continue-numbering') === 'true' || attributes('text:continue-list') !== null;
}

function count(value: string | null): number {
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : 1;
}
