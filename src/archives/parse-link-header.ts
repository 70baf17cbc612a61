// Reads a Link header or a TimeMap's body (RFC 8288, RFC 7089 section 5), as archives really write them.

import { isoOfHttpDate } from './timestamp.ts';

export interface LinkEntry {
  readonly url: string;
  /** Lower case; `first last memento` is three of them. */
  readonly rels: readonly string[];
  /** ISO 8601; null where none or no real date is given. */
  readonly datetime: string | null;
}

const MAX_ENTRIES = 20_000;

/**
 * The entries in order. Addresses hold commas and semicolons, so an entry begins at `<` and its address ends at `>`;
 * parameters come in any order, quoted or bare. Takes one pass whatever the text.
 */
export function parseLinkHeader(text: string): readonly LinkEntry[] {
  const entries: LinkEntry[] = [];
  let at = text.indexOf('<');
  while (at >= 0 && entries.length < MAX_ENTRIES) {
    const close = text.indexOf('>', at);
    if (close < 0) break;
    const { parameters, end } = readParameters(text, close + 1);
    const rels = (parameters.get('rel') ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((rel) => rel !== '');
    const datetime = isoOfHttpDate(parameters.get('datetime') ?? '');
    entries.push({ url: text.slice(at + 1, close).trim(), rels, datetime });
    at = text.indexOf('<', end);
  }
  return entries;
}

// Stops at the comma that ends the entry, or at the next entry where the comma is missing.
function readParameters(text: string, start: number): { parameters: ReadonlyMap<string, string>; end: number } {
  const parameters = new Map<string, string>();
  let at = start;
  while (at < text.length && text[at] !== ',' && text[at] !== '<') {
    if (text[at] !== ';') {
      at += 1;
      continue;
    }
    const name = spanOf(text, at + 1, NAME_ENDS);
    if (text[name.end] !== '=') {
      at = name.end;
      continue;
    }
    const value = readValue(text, name.end + 1);
    const key = name.text.trim().toLowerCase();
    if (!parameters.has(key)) parameters.set(key, value.text);
    at = value.end;
  }
  return { parameters, end: at };
}

const NAME_ENDS: ReadonlySet<string> = new Set(['=', ';', ',', '<']);
const VALUE_ENDS: ReadonlySet<string> = new Set([';', ',', '<']);

function readValue(text: string, start: number): { text: string; end: number } {
  const bare = skipSpace(text, start);
  if (text[bare] !== '"') return spanOf(text, bare, VALUE_ENDS);
  const close = text.indexOf('"', bare + 1);
  if (close < 0) return { text: text.slice(bare + 1), end: text.length };
  return { text: text.slice(bare + 1, close), end: close + 1 };
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

function spanOf(text: string, start: number, ends: ReadonlySet<string>): { text: string; end: number } {
  let end = start;
  while (end < text.length && !ends.has(text[end] ?? '')) end += 1;
  return { text: text.slice(start, end).trim(), end };
}
