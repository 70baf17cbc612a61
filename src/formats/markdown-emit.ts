// The nodes of a Markdown draft as text: signs left out, each character tied to its place in the source.

import { alignText } from './markdown-align.ts';
import { createPieceState, type MarkdownDraft, openInlineNote, type PieceState } from './markdown-draft.ts';
import { emitHtml } from './markdown-html.ts';
import { isMarker } from './markdown-link-definitions.ts';
import { addressOf, emitBareLink, emitLinkDefinition, isAddress } from './markdown-links.ts';
import { comparable, type MarkdownNode, type ParsedChunk } from './markdown-parse.ts';
import { superscript } from './superscript.ts';

/** Appends a parsed piece to the draft. `firstItem` is the number of its first item where it continues a list. */
export function emitChunk(draft: MarkdownDraft, chunk: ParsedChunk, firstItem: number | null): void {
  emitNode(createPieceState(draft, chunk, firstItem), chunk.root);
}

function emitNodes(state: PieceState, nodes: readonly MarkdownNode[]): void {
  for (const node of nodes) emitNode(state, node);
}

function emitNode(state: PieceState, node: MarkdownNode): void {
  if (!state.isOwn(node)) return;
  switch (node.type) {
    case 'emphasis':
      emitEmphasis(state, node.children);
      return;
    case 'root':
    case 'strong':
      emitNodes(state, node.children);
      return;
    case 'paragraph':
    case 'heading':
    case 'blockquote':
    case 'listItem':
      emitBlock(state, node, () => emitNodes(state, node.children));
      return;
    case 'list':
      emitList(state, node);
      return;
    case 'text':
      emitText(state, node);
      return;
    case 'break':
      state.passage().feed(state.startOf(node));
      return;
    case 'inlineCode':
      state.passage().copy(state.startOf(node), state.endOf(node));
      return;
    case 'code':
      emitCode(state, node);
      return;
    case 'html':
      emitHtml(state, node);
      return;
    case 'link':
      if (state.draft.source.charAt(state.startOf(node)) !== '[') emitBareLink(state, node);
      else emitLink(state, node.children, node.url);
      return;
    case 'linkReference':
      emitLinkReference(state, node);
      return;
    case 'footnoteReference':
      emitReference(state, node);
      return;
    case 'footnoteDefinition':
      emitDefinition(state, node);
      return;
    case 'definition':
      emitLinkDefinition(state, node);
      return;
    default:
    // Pictures and rules print no text.
  }
}

function emitBlock(state: PieceState, node: MarkdownNode, write: () => void): void {
  const passage = state.passage();
  passage.breakLine(2, state.startOf(node));
  state.inBlock(write);
  passage.breakLine(2, state.endOf(node));
}

function emitText(state: PieceState, node: Extract<MarkdownNode, { type: 'text' }>): void {
  for (const { text, at } of alignText(node.value, state.draft, state.startOf(node), state.endOf(node))) {
    const sign = state.draft.masked.signAt(at);
    if (text === '\n') state.passage().feed(at);
    else if (sign === undefined) state.passage().put(state.isRaised ? superscript(text) : text, at);
    else if (sign === 'note-opens') openInlineNote(state, at);
    else if (sign === 'note-closes') state.closeNote();
  }
}

function emitEmphasis(state: PieceState, children: readonly MarkdownNode[]): void {
  // A note that opens inside has a passage of its own.
  const passage = state.passage();
  const start = passage.length();
  emitNodes(state, children);
  passage.emphasize(start);
}

function emitLink(state: PieceState, children: readonly MarkdownNode[], url: string): void {
  const passage = state.passage();
  const start = passage.length();
  emitNodes(state, children);
  if (isAddress(url)) passage.link(start, url);
}

function emitLinkReference(state: PieceState, node: Extract<MarkdownNode, { type: 'linkReference' }>): void {
  const url = addressOf(state, node);
  if (url === undefined || isMarker(node)) state.passage().copy(state.startOf(node), state.endOf(node));
  else emitLink(state, node.children, url);
}

function emitReference(state: PieceState, node: Extract<MarkdownNode, { type: 'footnoteReference' }>): void {
  const start = state.passage().length();
  state.passage().copy(state.startOf(node), state.endOf(node));
  state.passage().mark(start, comparable(node.label ?? node.identifier));
}

/** The first definition of a label counts (GitHub); Pandoc takes the last, and warns as this does. */
function emitDefinition(state: PieceState, node: Extract<MarkdownNode, { type: 'footnoteDefinition' }>): void {
  const label = node.label ?? node.identifier;
  const key = comparable(label);
  if (state.draft.notes.has(key)) {
    state.draft.repeated.add(label);
    return;
  }
  state.inBlock(() => {
    state.openNote({ key, label, body: state.draft.createPassage(), at: state.startOf(node) });
    emitNodes(state, node.children);
  });
}

/** Code is no text; but in a note, what is indented too far is still the note. */
function emitCode(state: PieceState, node: Extract<MarkdownNode, { type: 'code' }>): void {
  if (state.passage() === state.draft.running) return;
  let from = state.startOf(node);
  while (/[ \t]/.test(state.draft.source.charAt(from))) from += 1;
  emitBlock(state, node, () => state.passage().copy(from, state.endOf(node)));
}

/** Items are numbered by their place: authors write `1.` before each of them. */
function emitList(state: PieceState, list: Extract<MarkdownNode, { type: 'list' }>): void {
  const first = state.firstNumber(list.start);
  list.children.forEach((item, index) => {
    emitBlock(state, item, () => {
      const from = state.startOf(item);
      const sign = /^\d+([.)])/.exec(state.draft.source.slice(from, from + 12))?.[1] ?? '.';
      if (list.ordered) state.passage().put(`${first + index}${sign} `, from);
      const [opening, ...others] = item.children;
      // The first paragraph stands on the line of the number.
      if (opening?.type === 'paragraph') emitNodes(state, opening.children);
      else if (opening !== undefined) emitNode(state, opening);
      emitNodes(state, others);
    });
  });
}
