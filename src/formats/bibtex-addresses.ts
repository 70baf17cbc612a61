// Finds the addresses in the fields of a BibTeX entry, and undoes what TeX needed.

import { isTopLevelDomain } from '../text/top-level-domains.ts';
import type { BibtexEntry, BibtexField } from './bibtex-scan.ts';
import { plainAddress } from './bibtex-text.ts';

const ADDRESS_FIELDS = ['url', 'link', 'ee', 'bdsk-url-1', 'bdsk-url-2', 'archiveurl', 'archive-url'];

/** Fields of prose that may hold addresses, and the day on which they were read. */
export const PROSE_FIELDS = ['howpublished', 'note', 'addendum', 'annote'];

/** An address as it was before TeX, and the offset of its first character in the source. */
export interface PlacedAddress {
  readonly url: string;
  readonly at: number;
}

/** The addresses of an entry, those of its own fields before those in prose. Each has a scheme. */
export function findAddresses(entry: BibtexEntry): readonly PlacedAddress[] {
  const inFields = ADDRESS_FIELDS.flatMap((name) => {
    const field = entry.fields.get(name);
    return field === undefined ? [] : [...(wrapped(field) ?? [{ url: plainAddress(field.value), at: lead(field) }])];
  });
  const inProse = PROSE_FIELDS.flatMap((name) => {
    const field = entry.fields.get(name);
    return field === undefined ? [] : (wrapped(field) ?? bare(field));
  });
  return [...inFields.map(asAddress), ...inProse].map(complete).filter(({ url }) => /^[a-z][a-z0-9+.-]*:\S/i.test(url));
}

/** Addresses in `\url{…}` or `\href{…}{…}`; null where the field has none. */
function wrapped(field: BibtexField): readonly PlacedAddress[] | null {
  const found = [...field.value.matchAll(/\\(?:url|href|path|nolinkurl)\s{0,10}\{/g)].map((match) => {
    const start = match.index + match[0].length;
    return { url: plainAddress(field.value.slice(start, closingBrace(field.value, start))), at: field.at + start };
  });
  return found.length === 0 ? null : found;
}

function closingBrace(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth < 0) return at;
  }
  return text.length;
}

// In prose a host counts where a path follows it (docs/decisions/008-addresses.md).
const IN_PROSE =
  /(?:https?|ftp):\/\/[^\s<>"]+|(?<![\p{L}\d@./:_-])(?:www\.[^\s<>"]+|(?:[\p{L}\d-]{1,63}\.){1,8}(?<domain>\p{L}{2,24})\/[^\s<>"]+)/giu;

function bare(field: BibtexField): readonly PlacedAddress[] {
  return [...field.value.matchAll(IN_PROSE)].flatMap((match) => {
    const domain = match.groups?.['domain'];
    if (domain !== undefined && !isTopLevelDomain(domain)) return [];
    const url = plainAddress(match[0]).replace(/[.,;:)\]]+$/, '');
    return [{ url: domain === undefined ? url : `http://${url}`, at: field.at + match.index }];
  });
}

// `url = {example.org/a}`: in a field of its own a host is an address.
function asAddress({ url, at }: PlacedAddress): PlacedAddress {
  return {
    url: /^(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}(?::\d{1,5})?(?:[/?#]|$)/u.test(url) ? `http://${url}` : url,
    at,
  };
}

function lead(field: BibtexField): number {
  return field.at + (/^[\s{<]*/.exec(field.value)?.[0].length ?? 0);
}

function complete({ url, at }: PlacedAddress): PlacedAddress {
  return { url: url.replace(/^(?=www\.)/i, 'http://'), at };
}
