// The Markdown parser, loaded when a draft needs it, and what a piece must be told of the other pieces.

import type { fromMarkdown } from 'mdast-util-from-markdown';
import type { Chunk } from './markdown-chunks.ts';

/** The parsed piece, and its nodes. */
export type MarkdownRoot = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = MarkdownRoot | MarkdownRoot['children'][number];

/** A parsed piece; an offset of the source is the node's own and `shift`. */
export interface ParsedChunk {
  readonly root: MarkdownRoot;
  readonly shift: number;
  /** Nodes that begin before this offset of the source are not the draft's. */
  readonly start: number;
}

/** Parses CommonMark with GitHub's footnotes and bare links. */
export type MarkdownParser = (text: string) => MarkdownRoot;

export async function loadMarkdownParser(): Promise<MarkdownParser> {
  const [{ fromMarkdown: parse }, footnote, footnoteTree, autolink, autolinkTree] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm-footnote'),
    import('mdast-util-gfm-footnote'),
    import('micromark-extension-gfm-autolink-literal'),
    import('mdast-util-gfm-autolink-literal'),
  ]);
  return (text) =>
    parse(text, {
      extensions: [footnote.gfmFootnote(), autolink.gfmAutolinkLiteral()],
      mdastExtensions: [
        footnoteTree.gfmFootnoteFromMarkdown(),
        // Its transform finds further addresses in the text, but forgets where they stood.
        { ...autolinkTree.gfmAutolinkLiteralFromMarkdown(), transforms: [] },
      ],
    });
}

/** The labels that a draft defines, in the form in which they are compared. */
export interface Definitions {
  readonly footnotes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

const FOOTNOTE_DEFINITION = /^[ \t>*+\-\d.)]{0,200}\[\^([^\][\s]{1,999})\]:/gm;
const LINK_DEFINITION = /^[ \t>*+-]{0,200}\[([^\][\n]{1,999})\]:/gm;

/** Finds what looks like a definition, wherever it stands; the parser decides in the end. */
export function readDefinitions(source: string): Definitions {
  const labels = (pattern: RegExp) => [...source.matchAll(pattern)].map((match) => comparable(match[1] ?? ''));
  return { footnotes: new Set(labels(FOOTNOTE_DEFINITION)), links: new Set(labels(LINK_DEFINITION)) };
}

/** Labels are compared without letter case and runs of white space (CommonMark). */
export function comparable(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/**
 * Parses a piece. The parser takes a reference for one only where it knows the definition, so that the definitions of
 * other pieces are put before this one as far as it refers to them.
 */
export function parseChunk(parse: MarkdownParser, source: string, chunk: Chunk, known: Definitions): ParsedChunk {
  const text = source.slice(chunk.start, chunk.end);
  const isWhole = chunk.end - chunk.start === source.length;
  const prefix = isWhole ? '' : stubs(text, known);
  return { root: parse(prefix + text), shift: chunk.start - prefix.length, start: chunk.start };
}

const REFERENCE = /\[([^\][]{1,999})\]/g;

function stubs(text: string, known: Definitions): string {
  const lines = new Set<string>();
  for (const match of text.matchAll(REFERENCE)) {
    const label = match[1] ?? '';
    if (label.startsWith('^') && known.footnotes.has(comparable(label.slice(1)))) lines.add(`[${label}]: x`);
    else if (!label.includes('\n') && known.links.has(comparable(label))) lines.add(`[${label}]: <x>`);
  }
  // The rule closes the last footnote, so that the piece does not continue it.
  return lines.size === 0 ? '' : `${[...lines].join('\n\n')}\n\n***\n\n`;
}
