// Word files (.docx): the text, the notes with their printed numbers, links, and what reference managers left.

import type { Document } from '../model/document.ts';
import { createCheckpoint } from './checkpoint.ts';
import { readField } from './docx-field.ts';
import { createHeadings } from './docx-headings.ts';
import { createItalicStyles } from './docx-italics.ts';
import { createListNumbers } from './docx-list-numbers.ts';
import { WORD_NAMESPACES } from './docx-names.ts';
import { createNoteNumbers } from './docx-note-numbers.ts';
import { type DocxPart, NO_WORD_FILE, openDocx } from './docx-package.ts';
import { readWordSources } from './docx-sources.ts';
import { createStoryReader, type StoryContext, type StoryReader } from './docx-story.ts';
import { keyOf } from './docx-writer.ts';
import type { NoteClass, Story } from './flow.ts';
import { assembleOffice } from './office-document.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';
import { loadXmlWalk, type XmlWalk } from './xml.ts';

/** The document in a Word file. @throws UnreadableInputError where it is none, or damaged */
export async function readDocx(bytes: Uint8Array, path: string, hasTime?: () => boolean): Promise<Document> {
  const walk = await loadXmlWalk(createCheckpoint(hasTime));
  const file = openDocx(bytes, walk);
  const sources = { walk, own: readWordSources(file.customXml, walk) };
  const common = {
    noteNumbers: createNoteNumbers(file.settings, file.body.xml, WORD_NAMESPACES, walk),
    listNumbers: createListNumbers(file.numbering, file.styles, WORD_NAMESPACES, walk),
    isHeading: createHeadings(file.styles, WORD_NAMESPACES, walk),
    isItalicStyle: createItalicStyles(file.styles, WORD_NAMESPACES, walk),
    bookmarkedNotes: new Map(),
    withdrawnNotes: new Set<string>(),
    readField: (instruction: string, data: string) => readField(instruction, data, sources),
  };
  const body = readBody(file.body, { ...common, targets: file.body.targets }, walk);
  const notes = new Map<string, Story>();
  for (const [kind, part] of [
    ['footnote', file.footnotes],
    ['endnote', file.endnotes],
  ] as const) {
    if (part === null) continue;
    for (const [id, story] of readNotes(part, kind, { ...common, targets: part.targets }, walk)) {
      notes.set(keyOf(kind, id), story);
    }
  }
  const withdrawn = common.withdrawnNotes;
  return assembleOffice({ path, format: 'docx', body, notes, withdrawn, warnings: [] });
}

function readBody(part: DocxPart, context: StoryContext, walk: XmlWalk): Story {
  const reader = createStoryReader(context);
  let hasBody = false;
  walk(part.xml, WORD_NAMESPACES, {
    ...reader,
    open(name, attributes) {
      hasBody ||= name === 'w:body';
      reader.open(name, attributes);
    },
  });
  if (!hasBody) throw new UnreadableInputError(NO_WORD_FILE);
  return reader.finish();
}

/** The notes' stories by their ids, which are not their printed numbers. */
function readNotes(part: DocxPart, kind: NoteClass, context: StoryContext, walk: XmlWalk): ReadonlyMap<string, Story> {
  const stories = new Map<string, Story>();
  let reader: StoryReader | null = null;
  let id = '';
  walk(part.xml, WORD_NAMESPACES, {
    open(name, attributes) {
      if (reader !== null) return reader.open(name, attributes);
      // Separators between the text and the notes are kept as notes with a type of their own.
      if (name !== `w:${kind}` || (attributes('w:type') ?? 'normal') !== 'normal') return;
      reader = createStoryReader(context);
      id = attributes('w:id') ?? '';
    },
    text: (text) => reader?.text(text),
    close(name) {
      if (name !== `w:${kind}`) return reader?.close(name);
      if (reader !== null) stories.set(id, reader.finish());
      reader = null;
    },
  });
  return stories;
}
