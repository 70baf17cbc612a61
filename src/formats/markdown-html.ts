// HTML in a Markdown draft: whole blocks, and the few tags in a line that change what is printed.

import { emitNodes } from './html-emit.ts';
import type { HtmlElement } from './html-tree.ts';
import type { PieceState } from './markdown-draft.ts';
import { isAddress } from './markdown-links.ts';
import type { MarkdownNode } from './markdown-parse.ts';

const TAG = /^<(\/?)(sup|a|br)\b([^>]{0,4000})>$/i;

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
    default:
      // A lone tag prints nothing.
      if (node.value.includes('<', 1)) emitBlock(state, node);
  }
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
  emitNodes([tree], state.passage(), { dropped: new Set(), bodies: new Set(), markers: new Map(), addressOf });
}
