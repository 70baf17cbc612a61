// Turns the addresses, hyperlinks and identifiers of a citation into its links.

import type { CitedLink } from '../model/citation.ts';
import type { Document, Hyperlink } from '../model/document.ts';
import { placeAt } from '../text/position.ts';
import type { Address } from './address.ts';
import { type FoundIdentifier, identifiersOf, resolverUrl } from './find-identifiers.ts';
import { unwrapArchive } from './unwrap-archive.ts';
import { unwrapRedirect } from './unwrap-redirect.ts';

/** The parts of one citation that lead to a page. */
export interface Leads {
  /** Where in the document the offsets of addresses and identifiers are counted from; hyperlinks have the document's. */
  readonly at: number;
  readonly addresses: readonly Address[];
  readonly hyperlinks: readonly Hyperlink[];
  readonly identifiers: readonly FoundIdentifier[];
}

interface Placed {
  readonly at: number;
  readonly link: CitedLink;
}

/**
 * The links of a citation in printed order, each address once. A hyperlink of the format wins over the visible text
 * that it covers; both stay where the visible text is another address. An identifier whose address is not printed
 * yields the address that resolves it.
 */
export function readLinks(document: Document, leads: Leads): readonly CitedLink[] {
  const hyperlinks = leads.hyperlinks
    .filter(({ url }) => /^(?:https?|ftp):\/\//i.test(url.trim()))
    .map((link) => withoutTail(link, leads));
  const placed: Placed[] = [
    ...leads.addresses
      .filter((address) => !hyperlinks.some((link) => shows(address, leads.at, link)))
      .map((address) => fromAddress(document, address, leads.at)),
    ...hyperlinks.map((hyperlink) => fromHyperlink(document, hyperlink, leads)),
  ];
  const borne = leads.identifiers.length === 0 ? [] : placed.map(({ link }) => identifiersOf(link.url));
  for (const identifier of leads.identifiers) {
    const { kind, value } = identifier;
    if (borne.some((known) => isSameIdentifier(known[kind], value))) continue;
    const url = resolverUrl(kind, value);
    const at = leads.at + identifier.start;
    if (url !== null) placed.push({ at, link: plainLink(document, url, at) });
  }
  return distinct(placed.sort((one, other) => one.at - other.at));
}

// A word processor makes a link of all that is typed up to a blank: the stop of the sentence, and what goes on behind a
// full-width comma, `http://a.example/1，2023年12月20日访问`.
function withoutTail(link: Hyperlink, { at, addresses }: Leads): Hyperlink {
  const printed = addresses.find(
    ({ start, end, url }) => link.start < at + end && link.end > at + start && link.url.trim().startsWith(url),
  );
  return printed !== undefined && TAIL.test(link.url.trim().slice(printed.url.length))
    ? { ...link, url: printed.url }
    : link;
}

const TAIL = /^(?:[，。；：、！？）】》」』]|%EF%BC%8C|%E3%80%82|[.,;:!?)\]}>"'”’»]{1,3}$)/i;

// One version of a preprint is the preprint: `2401.01234v2` is shown by the address of `2401.01234`.
function isSameIdentifier(known: string | undefined, value: string): boolean {
  const bare = (identifier: string) => identifier.toLowerCase().replace(/(?<=^\d{4}\.\d{4,5})v\d+$/, '');
  return known !== undefined && bare(known) === bare(value);
}

// The visible text shows where the hyperlink leads, perhaps cut short, broken over lines or without the place in the page.
function shows(address: Address, at: number, link: Hyperlink): boolean {
  return link.start < at + address.end && link.end > at + address.start && isSamePage(link.url, address);
}

function isSamePage(href: string, address: Address): boolean {
  const target = unwrapRedirect(href) ?? href;
  if (address.truncated) return bare(target).startsWith(bare(address.url));
  return [address.url, ...address.variants].some((url) => {
    const printed = bare(url);
    return printed === bare(target) || (!printed.includes('#') && printed === bare(target.replace(/#.*$/s, '')));
  });
}

// Without scheme and `www.`, percent-encoded: `ni%C3%B1a` and `niña` are one address (RFC 3987, 3.1), and so are
// `%28again%29` and `(again)` where one is printed over the other.
function bare(url: string): string {
  const encoded = URL.canParse(url) ? new URL(url).href : url.trim();
  return encoded
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .replace(/%(?:2[178-9a])/gi, (code) => decodeURIComponent(code))
    .toLowerCase();
}

function fromAddress(document: Document, address: Address, at: number): Placed {
  const { start, url, variants, truncated } = address;
  return { at: at + start, link: linkAt(document, at + start, { url, variants, truncated }) };
}

// Of two spellings of one address the encoded one is told: it is what will be asked.
function fromHyperlink(document: Document, hyperlink: Hyperlink, { at, addresses }: Leads): Placed {
  const target = hyperlink.url.trim().replace(CODED_DOI, '$1/');
  const encoded = /[^\0-\x7f]/.test(target)
    ? addresses.find((address) => !address.truncated && shows(address, at, hyperlink))?.url
    : addresses.find(({ url }) => ENCODED.test(url) && !ENCODED.test(target) && bare(url) === bare(target))?.url;
  const url = encoded ?? target;
  return { at: hyperlink.start, link: plainLink(document, unwrapRedirect(url) ?? url, hyperlink.start) };
}

// MediaWiki's templates encode the slash of a DOI: `https://doi.org/10.5555%2Fmud.2011`.
const CODED_DOI = /^(https?:\/\/(?:dx\.)?doi\.org\/10\.\d{4,9})%2F/i;
const ENCODED = /%2[189a]/i;

function plainLink(document: Document, url: string, at: number): CitedLink {
  return linkAt(document, at, { url, variants: [], truncated: false });
}

function linkAt(
  document: Document,
  at: number,
  { url, variants, truncated }: Pick<Address, 'url' | 'variants' | 'truncated'>,
): CitedLink {
  const { position, location } = placeAt(document, at);
  const archiveOf = unwrapArchive(url);
  // Written out, since V8 is slow to define what follows a spread, and there are many links.
  return location === undefined
    ? { url, position, variants, truncated, archiveOf }
    : { url, position, location, variants, truncated, archiveOf };
}

function distinct(placed: readonly Placed[]): readonly CitedLink[] {
  const seen = new Set<string>();
  const links: CitedLink[] = [];
  for (const { link } of placed) if (seen.size < seen.add(link.url).size) links.push(link);
  return links;
}
