// An address as a format prints it.

import type { FormatName } from '../model/document.ts';

/** Where an address is to be written. */
export interface AddressSite {
  readonly format: FormatName;
  /** The source before the address, the last few characters at least. */
  readonly before: string;
  /** What the address replaces, as the source prints it. */
  readonly printed: string;
}

/** The text for an address of the URL parser's spelling, which holds neither blanks nor control characters. */
export function writeAddress(url: string, site: AddressSite): string {
  switch (site.format) {
    case 'html':
      return inMarkup(url, site.before);
    case 'markdown':
      return inMarkdown(url, site.before);
    case 'latex':
    case 'bibtex':
      return inTex(url, site);
    case 'csl-json':
      return encode(url, /["\\]/g);
    default:
      return url;
  }
}

function inMarkup(url: string, before: string): string {
  const safe = encode(url, /["'<>`]/g).replaceAll('&', '&amp;');
  return /=\s*$/.test(before) ? `"${safe}"` : safe;
}

// A target ends at the bracket that opened it, so that brackets in it have to be encoded (CommonMark 0.31, 6.3).
function inMarkdown(url: string, before: string): string {
  return encode(url, before.endsWith('(') ? /[<>()\\]/g : /[<>\\]/g);
}

// "%" begins a comment and "#" a parameter wherever the address is an argument; the rest matters in running text only.
function inTex(url: string, { before, printed }: AddressSite): string {
  const safe = encode(url, /[{}\\^]/g);
  const isRaw = /(?<!\\)[%#]/.test(printed);
  if (isRaw) return safe;
  const isTarget = /\\(?:href|url|nolinkurl|path)\s*\{\s*$/.test(before) || /\burl\s*=\s*["{]\s*$/i.test(before);
  if (isTarget) return safe.replace(/[%#]/g, '\\$&');
  return safe.replace(/[%#&_$]/g, '\\$&').replaceAll('~', '\\textasciitilde{}');
}

function encode(url: string, characters: RegExp): string {
  return url.replace(
    characters,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
