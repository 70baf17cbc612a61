// Links in the running text that no note holds: each paragraph with one is what cites it.

import type { Document, Hyperlink, Span } from '../model/document.ts';
import { isAuthorLine } from './author-lines.ts';
import { paragraphsBehindNotes } from './behind-notes.ts';
import { isBoilerplate, opensFrame } from './boilerplate.ts';
import type { FoundNote } from './found-note.ts';
import type { Layout, Paragraph } from './layout.ts';
import type { Mask } from './mask.ts';

const ADDRESS = /(?:https?|ftp|hxxps?):\/\/|\bwww\.(?=[^\s!-/:-@[-`{-~])|\bdoi:\s?10\./gi;

/**
 * The paragraphs that hold an address outside every note, cut where they run into one. After the last note, or the last
 * marker of notes that the format keeps apart, the publisher's frame begins with its first line; links in it cite nothing,
 * nor do those of the last lines that speak of the author, nor what little stands behind notes at the article's end.
 * @param noted the notes that stand in the running text, and `typed` their spans, labels included
 */
export function findInlineLinks(
  document: Document,
  layout: Layout,
  mask: Mask,
  noted: readonly FoundNote[],
  typed: readonly Span[],
): readonly Span[] {
  const { text, hyperlinks, notes } = document;
  const addresses = [...text.matchAll(ADDRESS)].map((match) => match.index);
  const links = hyperlinks.filter(({ url }) => /^(?:https?|ftp):/i.test(url)).map(({ start }) => start);
  const offsets = [...addresses, ...links].filter((offset) => !mask.covers(offset)).sort((a, b) => a - b);
  if (offsets.length === 0) return [];
  const sorted = [...typed, ...notes.map(({ body }) => body)].sort((a, b) => a.start - b.start);
  const last = [...typed, ...notes.flatMap(({ markers }) => markers)].reduce((most, { end }) => Math.max(most, end), 0);
  // Behind a typed list the article is over; behind the last marker of notes kept apart it may go on.
  const opens = typed.length > 0 ? isBoilerplate : opensFrame;
  const frame = last === 0 ? text.length : frameStart(text, layout, last, opens);
  const running = layout.paragraphs.filter(({ start }) => !mask.covers(start));
  const behind = paragraphsBehindNotes(document, running, noted);
  const ending = running.filter(({ start }) => start >= last && start < frame);
  const about = sorted.length === 0 ? new Set() : authorLines(text, ending, hyperlinks);
  const found: Span[] = [];
  let at = 0;
  let note = 0;
  for (const paragraph of layout.paragraphs) {
    if (paragraph.start >= frame) break;
    while ((offsets[at] ?? text.length) < paragraph.start) at += 1;
    const offset = offsets[at] ?? text.length;
    if (offset >= paragraph.end || about.has(paragraph) || behind.has(paragraph)) continue;
    // A plea may stand anywhere, above an article as well.
    if (paragraph.end - paragraph.start < LONGEST_PLEA && opensFrame(text.slice(paragraph.start, paragraph.end)))
      continue;
    while ((sorted[note]?.end ?? text.length) <= offset) note += 1;
    const start = Math.max(paragraph.start, sorted[note - 1]?.end ?? 0);
    found.push({ start, end: Math.min(paragraph.end, sorted[note]?.start ?? text.length) });
  }
  return found;
}

const LONGEST_PLEA = 300;

function frameStart(text: string, layout: Layout, from: number, opens: (paragraph: string) => boolean): number {
  const frame = layout.paragraphs.find(
    ({ start, end }) => start >= from && opens(text.slice(start, Math.min(end, start + 300))),
  );
  return frame?.start ?? Number.POSITIVE_INFINITY;
}

// A name, a rule or a short heading may stand among them.
const SHORT = 60;
const MOST_LINES = 12;

/** The last paragraphs of an article, as far back as nothing but lines about its author follows. */
function authorLines(
  text: string,
  running: readonly Paragraph[],
  hyperlinks: readonly Hyperlink[],
): ReadonlySet<Paragraph> {
  const found = new Set<Paragraph>();
  for (const paragraph of running.slice(-MOST_LINES).reverse()) {
    const { start, end } = paragraph;
    const printed = text.slice(start, end);
    const urls = [
      ...[...printed.slice(0, 2000).matchAll(PRINTED)].map(([url]) => url),
      ...hyperlinks.filter((link) => link.start >= start && link.start < end).map(({ url }) => url),
    ];
    if (isBoilerplate(printed.slice(0, 300)) || isAuthorLine({ text: printed, urls })) found.add(paragraph);
    else if (urls.length > 0 || printed.length > SHORT) break;
  }
  return found;
}

const PRINTED = /https?:\/\/[^\s<>"”»]+(?<![.,;:!?)\]])/gi;
