// Finds the identifiers that a citation prints: DOI, arXiv, PMID, ISBN, Handle, URN.

import type { Identifiers } from '../model/citation.ts';
import type { Span } from '../model/document.ts';
import { isValidIsbn } from '../text/is-valid-isbn.ts';
import { endAddress } from './address-end.ts';

export const identifierKinds = [
  'doi',
  'arxiv',
  'pmid',
  'isbn',
  'handle',
  'urn',
] as const satisfies readonly (keyof Identifiers)[];

export type IdentifierKind = (typeof identifierKinds)[number];

/** An identifier as printed, cue included, and its bare form. */
export interface FoundIdentifier extends Span {
  readonly kind: IdentifierKind;
  readonly value: string;
}

// A DOI's suffix may hold nearly anything (DOI handbook 2.2); print adds a blank after the slash now and then.
// The SICI alternative comes first: those suffixes hold `<` and `>` (ANSI/NISO Z39.56).
const DOI =
  /(?<![\p{L}\p{N}/])(?:doi\s?:?\s?(?:org\/)?)?(10\.\d{4,9}(?:\.\d{1,6})?\/\s?(?:\S{0,80}\(SICI\)[^\s<]{1,60}<[^\s<>]{1,60}>[^\s<>]{1,30}|[^\s<>"“”«»\ue000\u3000-\u303f\uff01-\uff65]{1,300}))/giu;
// arXiv identifiers of 1991 to 2007, of four digits to 1412, of five since 1501 (arxiv.org/help/arxiv_identifier).
const ARXIV =
  /\barxiv\s?:\s?((?:[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d{1,2})?)|(?<=\[|\s|,)((?:hep-(?:th|ph|ex|lat)|astro-ph|cond-mat|gr-qc|quant-ph|math-ph|nucl-(?:th|ex)|math|nlin|physics)(?:\.[A-Z]{2})?\/\d{7})\b/gi;
const PMID = /\b(?:pmid|pubmed(?:\s?pmid)?)\s?:?\s?(\d{1,8})\b/gi;
const ISBN = /\bisbn(?:-1[03])?\s?:?\s?((?:97[89][\s-]?)?(?:\d[\s-]?){9}[\dXx])(?![\d-])/gi;
const BARE_ISBN = /(?<![\d-])(97[89](?:[\s-]?\d){10})(?![\d-])/g;
const HANDLE = /\b(?:hdl\s?:\s?|handle\s?:\s?)(\d{2,6}(?:\.\d{1,9}){0,3}\/[^\s<>"”,;\ue000]{1,200})/gi;
const URN = /\b(urn:[a-z0-9][a-z0-9-]{1,31}:[^\s<>"“”\ue000]{1,200})/gi;

interface Kind {
  readonly kind: IdentifierKind;
  readonly pattern: RegExp;
  readonly bare: (value: string) => string | null;
  /** What no text without such an identifier holds: cheaper to look for than the pattern. */
  readonly hint: RegExp;
}

const KINDS: readonly Kind[] = [
  { kind: 'doi', pattern: DOI, bare: bareDoi, hint: /10\.\d{4}/ },
  { kind: 'arxiv', pattern: ARXIV, bare: (value) => value, hint: /arxiv|\/\d{7}/i },
  { kind: 'pmid', pattern: PMID, bare: (value) => value, hint: /pmid|pubmed/i },
  { kind: 'isbn', pattern: ISBN, bare: bareIsbn, hint: /isbn/i },
  { kind: 'isbn', pattern: BARE_ISBN, bare: validIsbn, hint: /97[89]/ },
  { kind: 'handle', pattern: HANDLE, bare: (value) => endAddress(value).url, hint: /hdl|handle/i },
  { kind: 'urn', pattern: URN, bare: (value) => endAddress(value).url, hint: /urn:/i },
];

const ANY_HINT = new RegExp(KINDS.map(({ hint }) => hint.source).join('|'), 'i');

/** The identifiers of `text`, in order, without overlaps. Those inside addresses are read by `identifiersOf`. */
export function findIdentifiers(text: string): readonly FoundIdentifier[] {
  if (!ANY_HINT.test(text)) return [];
  const found = KINDS.flatMap(({ kind, pattern, bare, hint }) =>
    hint.test(text) ? all(text, pattern, kind, bare) : [],
  ).sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: FoundIdentifier[] = [];
  for (const identifier of found) if (identifier.start >= (kept.at(-1)?.end ?? 0)) kept.push(identifier);
  return kept;
}

function all(
  text: string,
  pattern: RegExp,
  kind: IdentifierKind,
  bare: (value: string) => string | null,
): FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  for (const match of text.matchAll(pattern)) {
    const printed = match[1] ?? match[2] ?? '';
    const value = bare(printed);
    if (value === null || value === '') continue;
    const lost =
      printed.length -
      (kind === 'isbn' ? printed.length : value.length + (/^10\.\d+(?:\.\d+)?\/\s/.test(printed) ? 1 : 0));
    found.push({ start: match.index, end: match.index + match[0].length - lost, kind, value });
  }
  return found;
}

function bareDoi(printed: string): string | null {
  const joined = printed.replace(/\/\s/, '/');
  const value = /\(SICI\)/i.test(joined) ? joined.replace(/[.,;]+$/, '') : endAddress(joined).url;
  return /^10\.\d{4,9}(?:\.\d+)?\/\S/.test(value) ? value : null;
}

function validIsbn(printed: string): string | null {
  return isValidIsbn(bareIsbn(printed)) ? bareIsbn(printed) : null;
}

function bareIsbn(printed: string): string {
  return printed.replace(/[\s-]/g, '').toUpperCase();
}

// What stands in every address that bears one.
const RESOLVERS = /\/10\.|arxiv\.org|nlm\.nih\.gov|handle\.net|nbn-resolving/i;

/** The identifiers that an address itself bears: those of doi.org, arxiv.org, PubMed, hdl.handle.net, nbn-resolving. */
export function identifiersOf(url: string): Identifiers {
  if (!RESOLVERS.test(url)) return {};
  const doi =
    /^(?:https?:\/\/)(?:(?:dx\.|www\.)?doi\.org|link\.aps\.org\/doi|[^/]+\/doi(?:\/(?:abs|full|pdf|epdf|epub|book))?)\/(10\.\d{4,9}(?:\/|%2F)[^?#]+)/i.exec(
      url,
    )?.[1];
  if (doi !== undefined) return { doi: decode(doi) };
  const arxiv =
    /^https?:\/\/(?:[a-z.]+\.)?arxiv\.org\/(?:abs|pdf|html)\/((?:[a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?)/i.exec(
      url,
    )?.[1];
  if (arxiv !== undefined) return { arxiv };
  const pmid = /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{1,8})\b/i.exec(
    url,
  )?.[1];
  if (pmid !== undefined) return { pmid };
  const handle = /^https?:\/\/hdl\.handle\.net\/(\d[\d.]*\/[^?#]+)/i.exec(url)?.[1];
  if (handle !== undefined) return { handle };
  const urn = /^https?:\/\/(?:www\.)?nbn-resolving\.(?:de|org)\/(?:resolver\?identifier=)?(urn:nbn:[^?#]+)/i.exec(
    url,
  )?.[1];
  return urn === undefined ? {} : { urn };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address that resolves an identifier; null for those that no resolver of pages knows (ISBN) or that need none. */
export function resolverUrl(kind: IdentifierKind, value: string): string | null {
  // A DOI's suffix is data: what would begin a query, a fragment or an escape in a URL is encoded (DOI handbook 3.8).
  if (kind === 'doi') return `https://doi.org/${escapeSuffix(value)}`;
  if (kind === 'arxiv') return `https://arxiv.org/abs/${value}`;
  if (kind === 'pmid') return `https://pubmed.ncbi.nlm.nih.gov/${value}/`;
  if (kind === 'handle') return `https://hdl.handle.net/${escapeSuffix(value)}`;
  return /^urn:nbn:/i.test(value) ? `https://nbn-resolving.org/${escapeSuffix(value)}` : null;
}

function escapeSuffix(value: string): string {
  return value.replace(/[%?#<>"{}|\\^`\s]/g, (character) => encodeURIComponent(character));
}
