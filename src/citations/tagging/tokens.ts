// Cuts a text into tokens: words, numbers, single signs and ideographs, covered addresses.

import type { Span } from '../../model/document.ts';
import { COVER } from '../mask.ts';

/** What a token is; a sign stands for itself and has no kind of its own. */
export const Kind = { word: 1, number: 2, ideograph: 3, address: 4, sign: 5 } as const;

/** One token of a text. */
export interface Token extends Span {
  readonly kind: number;
}

const BLANK = 6;
// The kind of each UTF-16 unit, learned as it is met; 0 where it was not met yet.
const kinds = new Uint8Array(0x10000);

/** The tokens of `text`, in order; what is no letter, digit or address is a token by itself. Linear. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const start = at;
    at += 1;
    if (kind === BLANK) continue;
    if (kind === Kind.word) at = wordEnd(text, at);
    else if (kind === Kind.number || kind === Kind.address)
      while (at < text.length && kindAt(text, at) === kind) at += 1;
    tokens.push({ start, end: at, kind });
  }
  return tokens;
}

// `O’Brien`, `vice-roi` are one word.
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && kindAt(text, at) === Kind.word) at += 1;
    const joins = at + 1 < text.length && /['’`-]/.test(text.charAt(at)) && kindAt(text, at + 1) === Kind.word;
    if (!joins) return at;
    at += 1;
  }
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? 0;
  if (known > 0) return known;
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindOf(unit: string): number {
  if (unit === COVER) return Kind.address;
  if (/\s/.test(unit)) return BLANK;
  // None stands ahead of the radicals: most texts are spared the making of the pattern.
  if (unit >= '\u2e80' && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(unit)) return Kind.ideograph;
  // Halves of a surrogate pair count as letters: what stands beyond the basic plane is mostly script.
  if (/[\p{L}\p{M}\p{Cs}]/u.test(unit)) return Kind.word;
  return /\p{N}/u.test(unit) ? Kind.number : Kind.sign;
}
