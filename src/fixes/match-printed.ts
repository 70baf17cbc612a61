// Whether an address stands at a place of a source, in the way that the format prints addresses.

import type { FormatName } from '../model/document.ts';

/** Characters of the source that stand for characters of the address, each tried in turn at one place. */
interface Escape {
  readonly pattern: RegExp;
  readonly means: (match: string) => string;
}

const entity: Escape = { pattern: /&(?:amp|#38|#x26);/iy, means: () => '&' };
const backslash: Escape = { pattern: /\\[\\%_&#~{}$()[\]*!.^-]/y, means: (match) => match.slice(1) };
const tilde: Escape = { pattern: /\\textasciitilde(?:\{\}| )?|\{\\textasciitilde\}|\\~\{\}/y, means: () => '~' };
const slash: Escape = { pattern: /\\\//y, means: () => '/' };

const escapes: Readonly<Partial<Record<FormatName, readonly Escape[]>>> = {
  html: [entity],
  markdown: [entity, backslash],
  latex: [tilde, backslash],
  bibtex: [tilde, backslash],
  'csl-json': [slash],
};

// What typesetting leaves inside an address: invisible marks, and a break with the next line's indentation.
const FILLING = /[\u00ad\u200b\u2060\ufeff]|[ \t]*(?:\r\n|[\n\r])[ \t>]{0,40}|[ \t]{1,4}/y;

/**
 * The end of the address `url` where it stands at `start` of `source`; null where something else stands there.
 * It may lack its scheme, be broken over lines, and be escaped as the format does. Time grows with the address.
 */
export function matchPrinted(source: string, start: number, url: string, format: FormatName): number | null {
  const wanted = url.toLowerCase();
  const scheme = /^[a-z]+:\/\//.exec(wanted)?.[0] ?? '';
  return matchFrom(source, start, wanted, format) ?? matchFrom(source, start, wanted.slice(scheme.length), format);
}

function matchFrom(source: string, start: number, wanted: string, format: FormatName): number | null {
  let read = 0;
  let at = start;
  while (read < wanted.length) {
    const step = escaped(source, at, wanted, read, format) ?? sameCharacter(source, at, wanted, read);
    if (step !== null) {
      at += step.source;
      read += step.url;
      continue;
    }
    const filling = at === start ? null : matchAt(FILLING, source, at);
    if (filling !== null) at += filling.length;
    // A host alone is an address with the path "/".
    else return at > start && wanted.slice(read) === '/' ? at : null;
  }
  return at;
}

interface Step {
  readonly source: number;
  readonly url: number;
}

// Letter by letter; one beyond ASCII may stand in the address in its percent-encoded form (RFC 3986, 2.1).
function sameCharacter(source: string, at: number, wanted: string, read: number): Step | null {
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  if (wanted.startsWith(character.toLowerCase(), read)) return { source: character.length, url: character.length };
  if (character <= '\u007f' || !character.isWellFormed()) return null;
  const encoded = encodeURIComponent(character).toLowerCase();
  return wanted.startsWith(encoded, read) ? { source: character.length, url: encoded.length } : null;
}

function escaped(source: string, at: number, wanted: string, read: number, format: FormatName): Step | null {
  for (const { pattern, means } of escapes[format] ?? []) {
    const match = matchAt(pattern, source, at);
    if (match !== null && wanted.startsWith(means(match), read))
      return { source: match.length, url: means(match).length };
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
