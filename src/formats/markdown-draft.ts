// What the pieces of a Markdown draft have in common while their text is collected, and where the text of a piece goes.

import type { HtmlParser } from './html-tree.ts';
import type { MarkdownNode, ParsedChunk } from './markdown-parse.ts';
import type { MaskedSource } from './markdown-signs.ts';
import type { Passage } from './passage.ts';

/** A note that a draft defines, or writes where it refers to it. */
export interface MarkdownNote {
  readonly key: string;
  /** Null for an inline note, which prints none. */
  readonly label: string | null;
  readonly body: Passage;
  readonly at: number;
}

/** The draft: what is known of all of it, and what its pieces add to. */
export interface MarkdownDraft {
  readonly source: string;
  readonly masked: MaskedSource;
  readonly parseHtml: HtmlParser;
  readonly createPassage: () => Passage;
  readonly running: Passage;
  readonly notes: Map<string, MarkdownNote>;
  /** Addresses that reference links share, by comparable label; the first definition counts. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Labels of definitions that give links with words of their own an address, and print nothing themselves. */
  readonly linked: ReadonlySet<string>;
  /** Labels of footnotes that are defined again. */
  readonly repeated: Set<string>;
}

/** A piece of the draft while its nodes are written down. */
export interface PieceState {
  readonly draft: MarkdownDraft;
  /** Where text goes now. */
  passage(): Passage;
  /** The offsets of a node in the source of the draft. */
  startOf(node: MarkdownNode): number;
  endOf(node: MarkdownNode): number;
  /** False for nodes that only tell the parser of other pieces. */
  isOwn(node: MarkdownNode): boolean;
  /** Sends the text that follows to a note's body; `closeNote` ends the innermost. */
  openNote(note: MarkdownNote): void;
  closeNote(): void;
  /** Writes a block: notes, raised text and tags that it left open end with it. */
  inBlock(write: () => void): void;
  /** The number of the list's first item: that of its source, unless it continues the piece before. */
  firstNumber(start: number | null | undefined): number;
  /** For each `<span>` tag that awaits its end, whether it is a note. */
  readonly openSpans: boolean[];
  /** The tags that await their end and set in italics what follows them. */
  readonly openItalics: { readonly passage: Passage; readonly start: number }[];
  /** Raised text between `<sup>` tags. */
  isRaised: boolean;
  /** An `<a>` tag that awaits its end. */
  openLink: { readonly passage: Passage; readonly start: number; readonly url: string } | null;
}

/** Marks the place of a note that is written where it is referred to; what follows is its body until it is closed. */
export function openInlineNote(state: PieceState, at: number): void {
  const key = `inline ${at}`;
  const start = state.passage().length();
  state.passage().put('[^]', at);
  state.passage().mark(start, key);
  state.openNote({ key, label: null, body: state.draft.createPassage(), at });
}

/** Prepares a parsed piece. `firstItem` is the number of its first list's first item where it continues a list. */
export function createPieceState(draft: MarkdownDraft, chunk: ParsedChunk, firstItem: number | null): PieceState {
  const stack: Passage[] = [draft.running];
  let continued = firstItem;
  const startOf = (node: MarkdownNode) => (node.position?.start.offset ?? 0) + chunk.shift;
  return {
    draft,
    openSpans: [],
    openItalics: [],
    isRaised: false,
    openLink: null,
    passage: () => stack.at(-1) ?? draft.running,
    startOf,
    endOf: (node) => (node.position?.end.offset ?? 0) + chunk.shift,
    isOwn: (node) => node.type === 'root' || startOf(node) >= chunk.start,
    openNote(note) {
      draft.notes.set(note.key, note);
      stack.push(note.body);
    },
    closeNote() {
      if (stack.length > 1) stack.pop();
    },
    inBlock(write) {
      const [depth, spans, italics] = [stack.length, this.openSpans.length, this.openItalics.length];
      write();
      stack.length = Math.min(stack.length, depth);
      this.openSpans.length = Math.min(this.openSpans.length, spans);
      this.openItalics.length = Math.min(this.openItalics.length, italics);
      this.isRaised = false;
      this.openLink = null;
    },
    firstNumber(start) {
      const first = continued ?? start ?? 1;
      continued = null;
      return first;
    },
  };
}
