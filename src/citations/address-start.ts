// Finds the places where an address may begin: a scheme (also a damaged one), `www.`, or a host with a path.

import { letter, letterOrDigit } from '../text/letters.ts';
import { isTopLevelDomain } from '../text/top-level-domains.ts';

/** A place where an address may begin. */
export interface AddressStart {
  /** Of the first printed character. */
  readonly start: number;
  /** Of the host's (or user's) first character. */
  readonly hostAt: number;
  /** What stands before the host in the repaired address, as in `http://`. */
  readonly scheme: string;
  /** A whole scheme was printed; else the host must prove itself by a dot or a known domain. */
  readonly isCertain: boolean;
  /** Only the text from here on is searched for the next start. */
  readonly resumeAt: number;
}

// In order: a whole scheme; one with blanks or full-width signs in it; one with a missing or wrong sign; a defanged one;
// `www.`; the end of a host before a slash. Blanks are counted, never starred: the search stays
// linear. Groups without names, which V8 finds slow.
const STARTS = new RegExp(
  [
    String.raw`((?:https?|ftp):\/\/(?=\S))`,
    String.raw`((?:https?|ftp)[ \u00a0]?[:：][ \u00a0\n]?[/／][ \u00a0]?[/／][ \u00a0\n]?)`,
    String.raw`(?<!${letterOrDigit})((?:ht{1,3}ps?|h{0,2}ttps?|htpps?|https?)(?::\/\/|:\\\\|;\/\/|\.\/\/|\/\/|:\/(?=${letterOrDigit})|:(?=www\.)))`,
    String.raw`(?<!${letterOrDigit})(h(?:xx|XX|\*\*)ps?(?::|\[:\])\/\/|https?\[:\]\/\/|https?(?::\/\/|\[:\/\/\]))`,
    String.raw`(?<!${letterOrDigit}|[@/_-])(?<!${letterOrDigit}\.)(www\d{0,2}[ \u00a0]?\.[ \u00a0]?(?=${letterOrDigit}))`,
    String.raw`(\.${letter}{2,24}(?::\d{2,5})?\/)`,
  ].join('|'),
  'giu',
);

// A quick test: without any of these there is no such place.
const SIGN = /[/／\\]|www/gi;

// The longest host name (RFC 1035).
const HOST_LIMIT = 255;

/** The first place at or after `from` where an address may begin; null where there is none. */
export function nextAddressStart(text: string, from: number): AddressStart | null {
  SIGN.lastIndex = from;
  if (!SIGN.test(text)) return null;
  STARTS.lastIndex = from;
  for (let match = STARTS.exec(text); match !== null; match = STARTS.exec(text)) {
    const start = readStart(text, match, from);
    if (start !== null) return start;
  }
  return null;
}

function readStart(text: string, match: RegExpExecArray, from: number): AddressStart | null {
  const [printed, whole, , , , www, path] = match;
  const start = match.index;
  const hostAt = start + printed.length;
  if (whole !== undefined) {
    return { start, hostAt, scheme: printed, isCertain: true, resumeAt: hostAt };
  }
  if (www !== undefined) {
    return { start, hostAt: start, scheme: 'http://', isCertain: false, resumeAt: hostAt };
  }
  if (path !== undefined) return hostBefore(text, match, from);
  return { start, hostAt, scheme: `${schemeOf(printed)}://`, isCertain: false, resumeAt: hostAt };
}

function schemeOf(printed: string): string {
  if (/^f/i.test(printed)) return 'ftp';
  return /^[^:：/\\;.[]*s/i.test(printed) ? 'https' : 'http';
}

// `leaderu.com/science/x.html`: the host is read backwards from its last dot, at most its longest length.
function hostBefore(text: string, match: RegExpExecArray, from: number): AddressStart | null {
  const dot = match.index;
  const label = match[0].slice(1).replace(/(?::\d+)?\/$/, '');
  if (!isTopLevelDomain(label)) return null;
  const before = text.slice(Math.max(from, dot - HOST_LIMIT), dot);
  const host = /[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u.exec(before.slice(lastNonHost(before) + 1))?.[0];
  if (host === undefined || host.includes('..') || /^\d+(?:\.\d+)*$/.test(host)) return null;
  // Initials before a name (`V.Ivanov/`) and abbreviations (`p.m/`) have one-letter labels only.
  if (!host.split('.').some((part) => [...part].length > 1)) return null;
  const start = dot - host.length;
  if (/[@/\\:_~=&%]/.test(text[start - 1] ?? ' ')) return null;
  return { start, hostAt: start, scheme: 'http://', isCertain: false, resumeAt: match.index + match[0].length };
}

function lastNonHost(before: string): number {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    if (!/[\p{L}\p{N}.-]/u.test(before[index] ?? '')) return index;
  }
  return -1;
}
