// Finds the addresses in running text of any script, repairs what print broke, and keeps every plausible reading.

import { isPlainAddress } from '../text/is-plain-address.ts';
import { isTopLevelDomain } from '../text/top-level-domains.ts';
import type { Address } from './address.ts';
import { type AddressRun, addressCharacters, endAddress, endOfData, LENGTH_LIMIT } from './address-end.ts';
import { type AddressStart, nextAddressStart } from './address-start.ts';
import { cutAtHost, readHost, refang } from './read-host.ts';
import { type Continuation, continuation } from './rejoin-address.ts';
import { unwrapRedirect } from './unwrap-redirect.ts';
import { type VisibleText, visibleText } from './visible-text.ts';

const TOKEN_LIMIT = 2048;
const JOIN_LIMIT = 12;
const VARIANT_LIMIT = 8;
// One blank or one line break with its indentation; an empty line ends a paragraph.
const GAP = /(?:[ \t\u00a0\u2009\u202f]{1,3})?(?:\r?\n[ \t\u00a0]{0,40})?/y;
const PATH_AHEAD = / \/[\p{L}\p{N}~]/uy;
const SPACED_FILE = /(?: [\p{L}\p{N}_&’'()-]{1,40}){1,8}?\.(?:pdf|docx?|html?)(?![\p{L}\p{N}])/uy;
// Eight words of forty letters: the first full stop is the ending's.
const SPACED_FILE_LIMIT = 8 * 41 + 1;
const FILE_ENDING = /^\.(?:pdf|doc|htm)/i;
const ELLIPSIS = /\s?[[(]?(?:…|\.{3}|\. \. \.)/y;

/**
 * The addresses that `text` prints, in order; each span excludes the sentence's punctuation and delimiters.
 * Where an address ends follows RFC 3986 appendix C and the habits of cmark, linkify-it and print; the rules are
 * in docs/decisions/008-addresses.md. Linear in the length of the text. Never throws.
 */
export function findUrls(text: string): readonly Address[] {
  const visible = visibleText(text);
  const found: Address[] = [];
  let from = 0;
  for (let start = nextAddressStart(visible.text, from); start !== null; start = nextAddressStart(visible.text, from)) {
    const run = addressCharacters(visible.text, start.hostAt);
    const data = run.length < LENGTH_LIMIT ? null : endOfData(visible.text, start.hostAt);
    if (data !== null) {
      from = data;
      continue;
    }
    const reading = readAddress(visible.text, start, run);
    const address = reading === null ? null : complete(reading);
    if (address === null) {
      from = start.resumeAt;
      continue;
    }
    from = Math.max(address.end, start.resumeAt);
    found.push(visible.text === text ? address : printedAt(address, visible));
  }
  return found;
}

function printedAt(address: Address, visible: VisibleText): Address {
  return { ...address, start: visible.offsetOf(address.start), end: visible.offsetOf(address.end - 1) + 1 };
}

interface Reading {
  readonly start: AddressStart;
  readonly url: string;
  readonly end: number;
  readonly truncated: boolean;
  readonly others: readonly string[];
}

function readAddress(text: string, start: AddressStart, characters: string): Reading | null {
  const isDelimited = /<\s{0,2}(?:URL:\s?)?$/i.test(text.slice(Math.max(0, start.start - 8), start.start));
  let whole = characters;
  let position = start.hostAt + whole.length;
  let run = endRun(whole, start, text);
  const others: string[] = [];
  for (let joins = 0; joins < JOIN_LIMIT && !run.isClosed; joins += 1) {
    GAP.lastIndex = position;
    const gap = GAP.exec(text)?.[0] ?? '';
    if (gap === '') break;
    const after = addressCharacters(text, position + gap.length);
    if (after === '' || after.length > TOKEN_LIMIT) break;
    const next = position + gap.length + after.length;
    const isLineBreak = gap.includes('\n');
    const seen = {
      before: whole,
      after,
      isLineBreak,
      isDelimited,
      isLast: next >= text.length,
      isBeforeSlash: startsPath(text, next),
    };
    const verdict = start.isCertain || run.url !== '' ? continuation(seen) : 'joined';
    if (verdict === 'ended') break;
    const joined = endRun(whole + after, start, text);
    if (verdict === 'maybe' || joined.url.length <= whole.length) {
      if (joined.url.length > whole.length) others.push(joined.url);
      break;
    }
    others.push(...otherReadings(run.url, whole, after, verdict));
    whole += after;
    position = next;
    run = joined;
  }
  if (run.longer !== null) others.push(run.longer);
  if (!run.isClosed) others.push(...spacedFile(text, whole, position));
  const end = position - (whole.length - run.url.length);
  ELLIPSIS.lastIndex = end;
  const truncated = run.truncated || (/\S/.test(text[end] ?? ' ') && ELLIPSIS.test(text));
  return run.url === '' ? null : { start, url: run.url, end, truncated, others };
}

// `…/Annual Report 2015.pdf`: a file's name with blanks of its own, up to its ending, is a reading too.
function spacedFile(text: string, whole: string, position: number): readonly string[] {
  const dot = text.slice(position, position + SPACED_FILE_LIMIT).indexOf('.');
  if (dot < 0 || !FILE_ENDING.test(text.slice(position + dot, position + dot + 4))) return [];
  if (!/\/[^?#]*[\p{L}\p{N}_-]$/u.test(whole)) return [];
  SPACED_FILE.lastIndex = position;
  const rest = SPACED_FILE.exec(text)?.[0];
  return rest === undefined ? [] : [whole + rest.replace(/\s/g, '%20')];
}

function startsPath(text: string, offset: number): boolean {
  PATH_AHEAD.lastIndex = offset;
  return PATH_AHEAD.test(text);
}

// An address beginning with a bare host ends with it unless a path, query or fragment follows.
function endRun(whole: string, start: AddressStart, text: string): AddressRun {
  const host = readHost(whole);
  const nothing = { url: '', isClosed: true, truncated: false, longer: null };
  if (host === null) return nothing;
  const goesOn = /[/?#]/.test(whole[host.end] ?? '');
  const run = endAddress(goesOn ? whole : cutAtHost(whole, host.end));
  if (goesOn) return run;
  const rest = whole.slice(run.url.length);
  const truncated = /^(?:\.{3}|…)/.test(rest);
  return { ...run, truncated, isClosed: !/^[.-]?$/.test(rest) && start.start < text.length };
}

// What the address may have been where the blank was not print's: a blank of its own, a hyphen that print added or
// lost, or nothing after the break.
function otherReadings(url: string, whole: string, after: string, verdict: Continuation): readonly string[] {
  if (verdict !== 'joined') return [];
  const others: string[] = [];
  if (/\p{Ll}-$/u.test(whole)) others.push(whole.slice(0, -1) + after);
  const isPlain = /[\p{L}\p{N}]$/u.test(whole) && /^[\p{L}\p{N}]/u.test(after);
  if (isPlain && /[/?#]/.test(whole)) others.push(`${whole}%20${after}`, `${whole}-${after}`);
  if (/[/?#]/.test(url)) others.push(url);
  // A host torn in two may have lost a hyphen, or be two hosts.
  else if (isPlain) others.push(`${whole}-${after}`, after);
  return others.map((other) => endAddress(other).url);
}

function complete(reading: Reading): Address | null {
  const { start } = reading;
  const url = parsed(start.scheme, reading.url, start.isCertain);
  if (url === null) return null;
  const target = unwrapRedirect(url);
  const variants = new Set<string>();
  for (const other of [...reading.others, ...repairs(reading.url)]) {
    const variant = parsed(start.scheme, other, start.isCertain);
    if (variant !== null && variant !== url && variants.size < VARIANT_LIMIT) variants.add(variant);
  }
  return {
    start: start.start,
    end: reading.end,
    truncated: reading.truncated,
    url: target ?? url,
    variants: target === null ? [...variants] : [],
  };
}

const STRAY = /^(.*\.(?:s?html?|pdf|aspx?|php|jsp))[^/?#&=]{1,2}$/iu;

// Repairs that the printed characters themselves suggest.
function repairs(url: string): readonly string[] {
  const found: string[] = [];
  const stray = url.slice(-8).includes('.') ? STRAY.exec(url)?.[1] : undefined;
  if (stray !== undefined && !/\.(?:html|shtml|aspx)$/i.test(url)) found.push(stray);
  if (url.includes('&') && /&amp;/i.test(url)) found.push(url.replace(/&amp;/gi, '&'));
  if (url.includes('%') && /%2[oO]/.test(url)) found.push(url.replace(/%2[oO]/g, '%20'));
  const inner = url.includes('//') ? /^https?:?\/\/(.+)$/i.exec(url)?.[1] : undefined;
  if (inner !== undefined) found.push(inner);
  return found;
}

function parsed(scheme: string, printed: string, isCertain: boolean): string | null {
  const host = readHost(printed);
  if (host === null || !(isCertain || isPlausibleHost(host.name))) return null;
  const url = scheme + ascii(printed);
  if (isPlainAddress(url) && host.name.length <= 63) return url;
  if (!URL.canParse(url)) return null;
  // RFC 1035: a label has at most 63 octets; those of another script are counted as the network sees them.
  const isLong = /[^\0-\x7f]/.test(host.name) || host.name.length > 63;
  if (isLong && new URL(url).hostname.split('.').some((label) => label.length > 63)) return null;
  return url;
}

// Without a whole scheme before it, only a dotted name under a known domain is a host.
function isPlausibleHost(name: string): boolean {
  const labels = name.split('.');
  if (labels.length < 2 || labels.some((label) => label === '')) return false;
  const last = labels.at(-1) ?? '';
  return (
    isTopLevelDomain(last) ||
    (/^www\d*$/i.test(labels[0] ?? '') && labels.length > 2 && /^\p{L}{2,24}$/u.test(last)) ||
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name)
  );
}

// Typographic twins of an address's own signs: hyphens and tildes as print sets them, brackets of defanged dots.
function ascii(url: string): string {
  const plain = /[^\0-\x7f]/.test(url)
    ? url.replace(/[\u2010\u2011\u2012]/g, '-').replace(/[\u02dc\u223c\uff5e]/g, '~')
    : url;
  return refang(plain);
}
