// The link definitions of a draft, and which of them give links their addresses only.

import { comparable, type MarkdownNode, type ParsedChunk } from './markdown-parse.ts';

/** Addresses by comparable label, and the labels that a link with words of its own names, as in `[the report][1]`. */
export interface LinkDefinitions {
  readonly addresses: ReadonlyMap<string, string>;
  readonly linked: ReadonlySet<string>;
}

/** True where the label is a number, as those of notes are. */
export function isNumber(label: string): boolean {
  return /^\d{1,4}$/.test(label);
}

/**
 * True where a link with a numbered definition is a marker: `[1]`, and of `[1][2]` both. The definition `[1]: http://…`
 * prints a numbered reference then: authors keep whole bibliographies so.
 */
export function isMarker(node: Extract<MarkdownNode, { type: 'linkReference' }>): boolean {
  if (!isNumber(comparable(node.label ?? node.identifier))) return false;
  const [text, ...others] = node.children;
  return node.referenceType === 'shortcut' || (others.length === 0 && text?.type === 'text' && isNumber(text.value));
}

/** Reads the definitions of all pieces; the first of a label counts (CommonMark). */
export function readLinkDefinitions(pieces: readonly ParsedChunk[]): LinkDefinitions {
  const addresses = new Map<string, string>();
  const linked = new Set<string>();
  const marked = new Set<string>();
  const visit = (node: MarkdownNode, piece: ParsedChunk) => {
    const isOwn = (node.position?.start.offset ?? 0) + piece.shift >= piece.start;
    if (node.type === 'definition' && isOwn) {
      const label = comparable(node.label ?? node.identifier);
      if (!addresses.has(label)) addresses.set(label, node.url);
    } else if (node.type === 'linkReference') {
      (isMarker(node) ? marked : linked).add(comparable(node.label ?? node.identifier));
    }
    if ('children' in node) for (const child of node.children) visit(child, piece);
  };
  for (const piece of pieces) visit(piece.root, piece);
  return { addresses, linked: new Set([...linked].filter((label) => !marked.has(label))) };
}
