// Plain text with notes in a markup of its own: what a dialect finds in it, and the document that comes of it.

import type { Document, GivenCitation } from '../model/document.ts';
import type { SourceLines } from '../text/source-lines.ts';
import { type AssembledNote, assembleDocument } from './assemble.ts';
import { createPassage, type Passage } from './passage.ts';

interface Place {
  readonly at: number;
  readonly end: number;
}

/** A note: where the text refers to it, or, where `isDefinition`, apart from its references. Its body is a stretch of the source. */
export interface NotePiece extends Place {
  readonly kind: 'note';
  readonly body: { readonly from: number; readonly to: number };
  /** What other references name it by; null where nothing else refers to it. */
  readonly name: string | null;
  /** Null for the next number. */
  readonly label: string | null;
  readonly isDefinition: boolean;
}

/** A stretch that stands for something else than itself. */
export type Piece =
  | NotePiece
  | (Place & { readonly kind: 'reference'; readonly name: string })
  | (Place & {
      readonly kind: 'link';
      readonly text: { readonly from: number; readonly to: number };
      readonly url: string;
    })
  | (Place & { readonly kind: 'work'; readonly parts: readonly PrintedPart[]; readonly given: GivenCitation })
  /** A sign of italics opens them, or closes those that are open in its line. */
  | (Place & { readonly kind: 'left-out'; readonly isItalic?: true });

/** A value as it is printed, and where it stands. */
export interface PrintedPart {
  readonly text: string;
  readonly at: number;
}

/** A markup that writers keep in plain text. */
export interface Dialect {
  readonly extension: RegExp;
  /** What every text written so holds, found at once. */
  readonly sign: RegExp;
  /** Its signs of italics stay in the text, as in a text without a markup. */
  readonly keepsItalicSigns?: true;
  /** The pieces in the order of a source that has the sign; null where it is not written so. One pass over the source. */
  find(source: string): readonly Piece[] | null;
}

/**
 * Finds where a pattern matches at or after an offset; the length of the source where it does not. Asked for growing
 * offsets it passes over the source once.
 */
export function forwardSearch(source: string, pattern: RegExp): (from: number) => number {
  const search = new RegExp(pattern, `${pattern.flags}g`);
  let found = -1;
  return (from) => {
    if (found < from) {
      search.lastIndex = from;
      found = search.exec(source)?.index ?? source.length;
    }
    return found;
  };
}

// A note holds links and works; more than this within one another is a broken text.
const DEEPEST = 4;

interface WrittenNote {
  readonly key: string;
  readonly label: string;
  readonly at: number;
  readonly isDefinition: boolean;
  readonly body: Passage;
  readonly given: GivenCitation[];
}

/** The document; notes without a label are numbered past the labels that others bear. */
export function readMarkup(
  input: Pick<Document, 'path' | 'warnings'> & { readonly source: string; readonly lines: SourceLines },
  pieces: readonly Piece[],
): Document {
  const { source, lines } = input;
  const running = createPassage(source, lines);
  const labels = labelsOf(pieces);
  const notes: WrittenNote[] = [];
  let next = 0;

  const write = (from: number, to: number, passage: Passage, given: GivenCitation[], depth = 0) => {
    let at = from;
    let italic: { readonly start: number; readonly at: number } | null = null;
    for (let piece = pieces[next]; piece !== undefined && piece.at < to; piece = pieces[next]) {
      next += 1;
      if (piece.at < at) continue;
      passage.copy(at, piece.at);
      at = Math.min(piece.end, to);
      if (piece.kind === 'left-out' && piece.isItalic) {
        const isClosing: boolean = italic !== null && !source.slice(italic.at, piece.at).includes('\n');
        if (italic !== null && isClosing) passage.emphasize(italic.start);
        italic = isClosing ? null : { start: passage.length(), at };
        continue;
      }
      writePiece(piece, passage, given, depth);
    }
    passage.copy(at, to);
  };
  const writePiece = (piece: Piece, passage: Passage, given: GivenCitation[], depth: number) => {
    if (piece.kind === 'note') {
      const { label = '', key = '' } = labels.get(piece) ?? {};
      if (!piece.isDefinition) mark(passage, label, key, piece.at);
      const note = {
        key,
        label,
        at: piece.at,
        isDefinition: piece.isDefinition,
        body: createPassage(source, lines),
        given: [],
      };
      notes.push(note);
      if (depth < DEEPEST) write(piece.body.from, piece.body.to, note.body, note.given, depth + 1);
      else note.body.copy(piece.body.from, piece.body.to);
    } else if (piece.kind === 'reference') {
      mark(passage, labels.get(piece.name)?.label ?? piece.name, labels.get(piece.name)?.key ?? '', piece.at);
    } else if (piece.kind === 'link') {
      const start = passage.length();
      passage.copy(piece.text.from, piece.text.to);
      passage.link(start, piece.url);
    } else if (piece.kind === 'work') {
      for (const part of piece.parts) passage.put(part.text, part.at);
      given.push(piece.given);
    }
  };
  write(0, source.length, running, []);
  return assembleDocument({
    path: input.path,
    format: 'text',
    lines,
    running,
    notes: notes.map(assembled),
    warnings: input.warnings,
  });
}

function assembled({ key, label, at, isDefinition, body, given }: WrittenNote): AssembledNote {
  return { key, label, kind: 'note', body, given, ...(isDefinition && { at }) };
}

function mark(passage: Passage, label: string, key: string, at: number): void {
  const start = passage.length();
  passage.put(`[${label}]`, at);
  if (key !== '') passage.mark(start, key);
}

interface Labelled {
  readonly label: string;
  readonly key: string;
}

/** The label and key of each note, by itself and by its name; the first of a name counts. */
function labelsOf(pieces: readonly Piece[]): ReadonlyMap<Piece | string, Labelled> {
  const notes = pieces.filter((piece) => piece.kind === 'note');
  const taken = new Set(notes.map(({ label }) => label));
  const labels = new Map<Piece | string, Labelled>();
  let next = 1;
  for (const note of notes) {
    while (note.label === null && taken.has(String(next))) next += 1;
    const labelled = { label: note.label ?? String(next), key: `note ${note.at}` };
    if (note.label === null) next += 1;
    labels.set(note, labelled);
    if (note.name !== null && !labels.has(note.name)) labels.set(note.name, labelled);
  }
  return labels;
}
