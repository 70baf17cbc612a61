// HTML in a Markdown draft: whole blocks, and the few tags in a line that change what is printed.

import { createCheckpoint } from './checkpoint.ts';
import { emitNodes } from './html-emit.ts';
import { findHiddenNotes, NOTE_TEXT } from './html-hidden-notes.ts';
import { slantOf } from './html-italics.ts';
import type { HtmlNote } from './html-note.ts';
import type { HtmlElement } from './html-tree.ts';
import { openInlineNote, type PieceState } from './markdown-draft.ts';
import { isAddress } from './markdown-links.ts';
import type { MarkdownNode } from './markdown-parse.ts';

const TAG = /^<(\/?)(sup|a|br|span|aside|small|em|i|cite|dfn|var)\b([^>]{0,4000})>$/i;

/** Writes a block, or acts on a tag. */
export function emitHtml(state: PieceState, node: Extract<MarkdownNode, { type: 'html' }>): void {
  const tag = TAG.exec(node.value);
  const isOpening = tag?.[1] === '';
  switch (tag?.[2]?.toLowerCase()) {
    case 'br':
      state.passage().feed(state.startOf(node));
      return;
    case 'sup':
      state.isRaised = isOpening;
      return;
    case 'a':
      emitAnchor(state, isOpening ? (tag?.[3] ?? '') : null);
      return;
    case 'span':
    case 'aside':
    case 'small':
      if (isOpening) openSpan(state, tag?.[2]?.toLowerCase() ?? '', tag?.[3] ?? '', node);
      else if (state.openSpans.pop() === true) state.closeNote();
      return;
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
    case 'var':
      setItalics(state, isOpening);
      return;
    default:
      // A lone tag prints nothing.
      if (node.value.includes('<', 1)) emitBlock(state, node);
  }
}

function setItalics(state: PieceState, isOpening: boolean): void {
  const passage = state.passage();
  if (isOpening) {
    state.openItalics.push({ passage, start: passage.length() });
    return;
  }
  const opened = state.openItalics.pop();
  opened?.passage.emphasize(opened.start);
}

// A note is rarely longer, and a tag that nothing closes opens none.
const LONGEST_NOTE = 5000;

// `<span class="sidenote">`: Tufte's notes stand where they are referred to.
function openSpan(state: PieceState, name: string, attributes: string, node: MarkdownNode): void {
  const names = /\bclass\s*=\s*["']?([^"'>]{1,2000})/i.exec(attributes)?.[1] ?? '';
  const at = state.startOf(node);
  const ahead = state.draft.source.slice(at, at + LONGEST_NOTE).toLowerCase();
  const isNote = NOTE_TEXT.test(` ${names.toLowerCase()} `) && ahead.includes(`</${name}>`);
  state.openSpans.push(isNote);
  if (isNote) openInlineNote(state, at);
}

function emitAnchor(state: PieceState, attributes: string | null): void {
  const link = state.openLink;
  if (link !== null && link.passage === state.passage()) link.passage.link(link.start, link.url);
  const url = attributes === null ? undefined : /\bhref\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(attributes)?.[1];
  const passage = state.passage();
  state.openLink = url !== undefined && isAddress(url) ? { passage, start: passage.length(), url } : null;
}

function emitBlock(state: PieceState, node: MarkdownNode): void {
  const tree = state.draft.parseHtml(state.draft.source, state.startOf(node), state.endOf(node));
  const addressOf = (element: HtmlElement) => {
    const href = element.attributes.get('href')?.value ?? '';
    return isAddress(href) ? href : null;
  };
  const { notes } = findHiddenNotes(tree, new Set());
  const plan = {
    dropped: new Set(notes.flatMap(({ dropped }) => dropped)),
    bodies: new Set(notes.flatMap(({ body }) => body)),
    markers: new Map(notes.flatMap((note) => note.references.map((mark) => [mark, { key: keyOf(note), label: '^' }]))),
    addressOf,
    slantOf,
    checkpoint: createCheckpoint(),
  };
  emitNodes([tree], state.passage(), plan);
  for (const note of notes) {
    const key = keyOf(note);
    const body = state.draft.createPassage();
    emitNodes(note.body, body, plan);
    state.draft.notes.set(key, { key, label: null, body, at: placeOf(note) });
  }
}

function keyOf(note: HtmlNote): string {
  return `inline ${placeOf(note)}`;
}

function placeOf(note: HtmlNote): number {
  return note.body[0]?.at ?? 0;
}
