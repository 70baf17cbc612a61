// HTML: drafts saved by word processors and converters, and published pages with everything around the article.

import type { Document } from '../model/document.ts';
import { sourceLines } from '../text/source-lines.ts';
import { type AssembledNote, assembleDocument } from './assemble.ts';
import { createCheckpoint } from './checkpoint.ts';
import { readAddresses } from './html-addresses.ts';
import { attributePassage } from './html-attribute-note.ts';
import { decodePage } from './html-charset.ts';
import { readCoins } from './html-coins.ts';
import { type EmitPlan, emitNodes } from './html-emit.ts';
import { type AttributeNote, findHiddenNotes } from './html-hidden-notes.ts';
import { readItalics } from './html-italics.ts';
import { findMainText } from './html-main.ts';
import type { HtmlNote } from './html-note.ts';
import { findLinkedNotes } from './html-notes.ts';
import { readPlaces } from './html-places.ts';
import { type HtmlNode, loadHtmlParser } from './html-tree.ts';
import { trimNote } from './html-trim-note.ts';
import { createPassage, type Passage } from './passage.ts';

/** Notes are found by which links lead where, so that no system's class names need to be known. */
export async function readHtml(bytes: Uint8Array, path: string, hasTime?: () => boolean): Promise<Document> {
  const { text: source, warnings } = await decodePage(bytes);
  const checkpoint = createCheckpoint(hasTime);
  const parse = await loadHtmlParser(checkpoint);
  const page = parse(source);
  const linked = findLinkedNotes(page, readPlaces(page));
  const hidden = findHiddenNotes(page, new Set(linked.flatMap(({ body, references }) => [...body, ...references])));
  const notes = [...linked, ...hidden.notes];
  const marks = [...notes, ...hidden.attributeNotes].flatMap(({ references, key, label }) =>
    references.map((reference) => [reference, { key, label }] as const),
  );
  const markers = new Map(marks);
  const { root, frame } = findMainText(page, new Set(markers.keys()));
  const bodies = new Set(notes.flatMap(({ body }) => body));
  const outside = [...frame, ...hidden.repeated].filter((node) => !bodies.has(node));
  const addressOf = readAddresses(page, path);
  const plan: EmitPlan = {
    dropped: new Set<HtmlNode>([...outside, ...notes.flatMap(({ dropped }) => dropped)]),
    bodies,
    markers,
    checkpoint,
    slantOf: readItalics(page),
    addressOf: (link) => (markers.has(link) ? null : addressOf(link)),
  };
  const lines = sourceLines(source);
  const running = createPassage(source, lines);
  emitNodes([root], running, plan);
  const written = [
    ...notes.map((note) => writeNote(note, createPassage(source, lines), plan)),
    ...hidden.attributeNotes.map((note) => writeAttributeNote(note, createPassage(source, lines))),
  ].sort((a, b) => a.at - b.at);
  return assembleDocument({ path, format: 'html', lines, running, notes: written.map(({ note }) => note), warnings });
}

/** A note's text, and where it stands in the page. */
interface WrittenNote {
  readonly at: number;
  readonly note: AssembledNote;
}

function writeNote(note: HtmlNote, body: Passage, plan: EmitPlan): WrittenNote {
  emitNodes(note.body, body, plan);
  const { key, label, kind } = note;
  const given = note.body.flatMap((node) => (node.kind === 'element' ? readCoins(node) : []));
  // A note begins at its element: the browser prints a list's numbers there.
  const [first] = note.body;
  const at = (first?.parent?.children === note.body ? first.parent.at : first?.at) ?? 0;
  return { at, note: { key, label, kind, body, given, at, trim: (text) => trimNote(text, label) } };
}

function writeAttributeNote({ key, label, text }: AttributeNote, passage: Passage): WrittenNote {
  return { at: text.at, note: { key, label, kind: 'note', body: attributePassage(text, passage), given: [] } };
}
