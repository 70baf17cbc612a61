// Ties each character of a parsed text to its place in the source: escapes, character references and line prefixes lie between.

import type { MaskedSource } from './markdown-signs.ts';

/** A stretch that stands in the source as it is printed, one character that stands for another, or a line feed. */
export interface AlignedPiece {
  readonly text: string;
  readonly at: number;
}

const CHARACTER_REFERENCE = /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** The pieces of `value`, the text of the source between `from` and `to`. A masked character is a piece of its own. */
export function alignText(
  value: string,
  draft: { readonly source: string; readonly masked: MaskedSource },
  from: number,
  to: number,
): readonly AlignedPiece[] {
  const { source, masked } = draft;
  const pieces: { text: string; at: number }[] = [];
  let at = from;
  const take = (text: string, place: number) => {
    const last = pieces.at(-1);
    const isOwn = masked.signAt(place) !== undefined || (last !== undefined && masked.signAt(last.at) !== undefined);
    if (!isOwn && last !== undefined && last.text !== '\n' && place === last.at + last.text.length) last.text += text;
    else pieces.push({ text, at: place });
  };
  for (let index = 0; index < value.length; ) {
    const character = value.charAt(index);
    if (character === '\n' || character === '\r') {
      index += value.startsWith('\r\n', index) ? 2 : 1;
      at = nextLine(source, at, to, pieces);
      while (at < to && /[ \t>]/.test(source.charAt(at)) && source.charAt(at) !== value.charAt(index)) at += 1;
      continue;
    }
    const there = masked.text.charAt(at);
    const reference = there === '&' ? CHARACTER_REFERENCE.exec(masked.text.slice(at, at + 40))?.[0] : undefined;
    if (there === '\\' && masked.text.charAt(at + 1) === character && ESCAPABLE.test(character)) {
      take(character, at + 1);
      at += 2;
      index += 1;
    } else if (reference !== undefined && !value.startsWith(reference, index)) {
      const decoded = String.fromCodePoint(value.codePointAt(index) ?? 0);
      take(decoded, at);
      at += reference.length;
      index += decoded.length;
    } else {
      take(character, at);
      if (there === character) at += 1;
      index += 1;
    }
  }
  return pieces;
}

/** The offset after the line's break; white space before it is no part of the text. */
function nextLine(source: string, from: number, to: number, pieces: { text: string; at: number }[]): number {
  let at = from;
  while (at < to && !/[\n\r]/.test(source.charAt(at))) at += 1;
  pieces.push({ text: '\n', at });
  return at + (source.startsWith('\r\n', at) ? 2 : 1);
}
