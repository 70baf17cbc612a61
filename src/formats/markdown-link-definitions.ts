// The link definitions of a draft, and which of them are its bibliography.

import { comparable, type MarkdownNode, type ParsedChunk } from './markdown-parse.ts';

/** Addresses by comparable label, and the labels of those definitions that the text refers to by number. */
export interface LinkDefinitions {
  readonly addresses: ReadonlyMap<string, string>;
  readonly bibliography: ReadonlySet<string>;
}

const WEB_ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|www\.|doi\.org\/)/i;

/**
 * Reads the definitions of all pieces; the first of a label counts (CommonMark). `[1]: http://…` that the text refers to
 * as `[1]` prints a numbered reference: authors keep whole bibliographies so.
 */
export function readLinkDefinitions(pieces: readonly ParsedChunk[]): LinkDefinitions {
  const addresses = new Map<string, string>();
  const shortcuts = new Set<string>();
  const visit = (node: MarkdownNode, piece: ParsedChunk) => {
    const isOwn = (node.position?.start.offset ?? 0) + piece.shift >= piece.start;
    if (node.type === 'definition' && isOwn) {
      const label = comparable(node.label ?? node.identifier);
      if (!addresses.has(label)) addresses.set(label, node.url);
    } else if (node.type === 'linkReference' && node.referenceType === 'shortcut') {
      shortcuts.add(comparable(node.label ?? node.identifier));
    }
    if ('children' in node) for (const child of node.children) visit(child, piece);
  };
  for (const piece of pieces) visit(piece.root, piece);
  const isReference = (label: string) => /^\d{1,4}$/.test(label) && WEB_ADDRESS.test(addresses.get(label) ?? '');
  return { addresses, bibliography: new Set([...shortcuts].filter(isReference)) };
}
