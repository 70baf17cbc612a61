// Makes notes of what a reference manager wrote into the running text: its reference list, its citations in brackets.

import type { GivenCitation, MarkedNote, Span } from '../model/document.ts';
import type { ManagedCitation, Story } from './flow.ts';

// The printed number of an entry: `[1]`, `1.`, `(1)`, `1` and a tab.
const NUMBER = /^[[(]?(\d{1,5})(?:[\])]\.?|\.(?=\s)|(?=\t))\s*/;

/**
 * The entries of the reference list, each with the source that it prints and with markers where the text cites it.
 * A source that no list prints stands with the text of its citation.
 */
export function managedNotes(body: Story): readonly MarkedNote[] {
  const entries = body.lists.flatMap((list) => splitEntries(body.text, list));
  const printed = entries.map((entry) => comparable(body.text.slice(entry.start, entry.end)));
  const sources = new Map<number, { given: GivenCitation; markers: Span[] }>();
  const loose: MarkedNote[] = [];
  const placeOf = remembered((title) => (title === '' ? -1 : printed.findIndex((entry) => entry.includes(title))));
  for (const citation of body.citations) {
    const unprinted: GivenCitation[] = [];
    for (const given of citation.given) {
      const place = placeOf(comparable(given.title ?? ''));
      const known = sources.get(place);
      const marker = { start: citation.start, end: citation.end };
      if (place === -1) unprinted.push(given);
      else if (known === undefined) sources.set(place, { given, markers: [marker] });
      else known.markers.push(marker);
    }
    if (unprinted.length > 0) loose.push(looseNote(citation, unprinted, loose.length));
  }
  const listed = entries.map((entry, index): MarkedNote => {
    const number = NUMBER.exec(body.text.slice(entry.start, Math.min(entry.end, entry.start + 40)));
    const source = sources.get(index);
    return {
      label: number?.[1] ?? String(index + 1),
      kind: 'reference',
      body: { start: entry.start + (number?.[0].length ?? 0), end: entry.end },
      markers: source?.markers ?? [],
      given: source === undefined ? [] : [source.given],
    };
  });
  return [...loose, ...listed];
}

function looseNote(citation: ManagedCitation, given: readonly GivenCitation[], index: number): MarkedNote {
  return {
    label: `C${index + 1}`,
    kind: 'inline',
    body: { start: citation.start, end: citation.end },
    markers: [],
    given,
  };
}

function splitEntries(text: string, list: Span): readonly Span[] {
  const entries: Span[] = [];
  let start = list.start;
  for (const part of text.slice(list.start, list.end).split('\n')) {
    const trimmed = part.trim();
    const from = start + (part.length - part.trimStart().length);
    if (trimmed !== '') entries.push({ start: from, end: from + trimmed.length });
    start += part.length + 1;
  }
  return entries;
}

// As much of a title as tells it apart.
const TITLE_LENGTH = 80;

/** Letters and digits alone: styles change capitals, quotes and dashes. */
function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Each title is looked for once, however often it is cited. */
function remembered(find: (title: string) => number): (title: string) => number {
  const known = new Map<string, number>();
  return (title) => {
    const key = title.slice(0, TITLE_LENGTH);
    const place = known.get(key) ?? find(key);
    known.set(key, place);
    return place;
  };
}
