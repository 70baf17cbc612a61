// Option values from text; each complains in one line that names the option and what it takes.

import { InvalidArgumentError } from 'commander';
import type { VerdictName } from '../model/verdict.ts';
import { verdictNames } from '../model/verdict.ts';
import { compilePattern } from '../pipeline/url-filter.ts';
import { reporters } from '../reporters/index.ts';
import { parseConnectTo as readConnectTo } from '../world/connect-to.ts';
import type { ScopedHeader } from '../world/request-headers.ts';

/** A parser for whole numbers within bounds. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
}

const UNITS_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30m`, `12h`, `7d` or `0s` as milliseconds. */
export function parseDuration(text: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const unitMs = UNITS_MS[unit];
  if (unitMs !== undefined) return Number(digits) * unitMs;
  throw new InvalidArgumentError('Give a number and a unit: 90s, 30m, 12h or 7d.');
}

/** `Name: value` for every origin; field names are tokens and values have no line breaks (RFC 9110 5.1, 5.5). */
export function parseHeader(text: string): ScopedHeader {
  const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)$/.exec(text);
  if (match?.[1] === undefined) throw new InvalidArgumentError('Give a header as "Name: value".');
  return { name: match[1].toLowerCase(), value: (match[2] ?? '').trim(), host: null };
}

/** Comma-separated verdicts, or `never`. */
export function parseFailOn(text: string): readonly VerdictName[] {
  if (text.trim() === 'never') return [];
  return text.split(',').map((part) => {
    const verdict = verdictNames.find((name) => name === part.trim());
    if (verdict !== undefined) return verdict;
    throw new InvalidArgumentError(`Give verdicts out of ${verdictNames.join(', ')}, with commas between, or never.`);
  });
}

/** An archive's name or the URL of a Memento TimeGate. */
export function parseArchive(text: string): string {
  if (text === 'wayback' || isWebAddress(text)) return text;
  throw new InvalidArgumentError('Give wayback or the http(s) URL of a Memento TimeGate.');
}

/** The origin of an http(s) URL without path, query or credentials. */
export function parseOrigin(text: string): string {
  if (isWebAddress(text)) {
    const url = new URL(text);
    if (url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '') return url.origin;
  }
  throw new InvalidArgumentError('Give an origin such as http://127.0.0.1:8080.');
}

/** Collects the values of a repeatable option. */
export function collect<T>(
  parse: (text: string) => T,
): (text: string, earlier: readonly T[] | undefined) => readonly T[] {
  return (text, earlier) => [...(earlier ?? []), parse(text)];
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** The name of a report format. */
export function parseFormat(text: string): string {
  const names = reporters.map(({ name }) => name);
  if (names.includes(text)) return text;
  throw new InvalidArgumentError(`Give one of ${names.join(', ')}.`);
}

/** A glob, a host or a /regular expression/ over URLs. */
export function parsePattern(text: string): string {
  if (compilePattern(text) !== null) return text;
  throw new InvalidArgumentError('This is no regular expression. Mend it, or leave out the slashes for a glob.');
}

/** An order as curl's --connect-to takes it. */
export function parseConnectTo(text: string): string {
  if (readConnectTo(text) !== null) return text;
  throw new InvalidArgumentError('Give HOST1:PORT1:HOST2:PORT2; HOST1 and PORT1 may be empty.');
}

/** A name to ask under. */
export function parseUserAgent(text: string): string {
  if (/^[\t\x20-\x7e]+$/.test(text)) return text;
  throw new InvalidArgumentError('Give printable ASCII text on one line.');
}
