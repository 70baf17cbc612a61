// Pairs up quotation marks and brackets, so that what stands between them is never split.

import type { Span } from '../model/document.ts';

/** What two matching marks enclose; the span includes both. */
export interface Pair extends Span {
  readonly kind: 'quote' | 'bracket';
  readonly opener: string;
}

const BRACKETS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '）': '（',
  '］': '［',
  '】': '【',
  '〕': '〔',
};
const QUOTES: Readonly<Record<string, string>> = { '»': '«', '›': '‹', '》': '《', '〉': '〈', '」': '「', '』': '『' };
const OPENING = new Set([...Object.values(BRACKETS), ...Object.values(QUOTES)]);
const CLOSING: Readonly<Record<string, string>> = { ...BRACKETS, ...QUOTES };

/**
 * The matching pairs of `text` in order of their beginning. A mark without its partner is left out, whatever stands
 * around it: print mixes and loses them. One pass, one stack for each kind of mark.
 */
export function findPairs(text: string): readonly Pair[] {
  const open = new Map<string, number[]>();
  const pairs: Pair[] = [];
  const push = (opener: string, index: number) => {
    const stack = open.get(opener);
    if (stack === undefined) open.set(opener, [index]);
    else stack.push(index);
  };
  const close = (opener: string, index: number): boolean => {
    const start = open.get(opener)?.pop();
    if (start === undefined) return false;
    pairs.push({ start, end: index + 1, kind: QUOTING.has(opener) ? 'quote' : 'bracket', opener });
    return true;
  };
  for (let index = 0; index < text.length; index += 1) {
    if (!mayPair(text.charCodeAt(index))) continue;
    const character = text.charAt(index);
    const partner = CLOSING[character];
    if (OPENING.has(character) && !isReversed(text, index)) push(character, index);
    else if (partner !== undefined && !isReversed(text, index)) {
      // »Svenska» and »suomi» close with the mark that opened.
      if (!close(partner, index) && character === '»') close('>>', index);
    } else if (MARKS.has(character)) readMark(text, index, push, close);
  }
  return pairs.sort((one, other) => one.start - other.start);
}

const QUOTING = new Set([...Object.values(QUOTES), '“', '„', '"', '‘', "'", '‚', '”', '’', '>>']);
const MARKS = new Set(['“', '”', '„', '‟', '"', '‘', '’', '‚', "'", '«', '»']);

// Most characters are letters, blanks or covered, and no mark.
function mayPair(code: number): boolean {
  if (code < 0x80) return ASCII_MARKS[code] === 1;
  return (
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x2018 && code < 0x203b) ||
    (code >= 0x3008 && code < 0xe000) ||
    code >= 0xff00
  );
}

const ASCII_MARKS = new Uint8Array(128);
for (const mark of '()[]{}"\'') ASCII_MARKS[mark.charCodeAt(0)] = 1;

// »German« guillemets point inward.
function isReversed(text: string, index: number): boolean {
  const character = text[index];
  if (character === '»') return opensHere(text, index) && !/[\p{L}\p{N}.,!?…]/u.test(text[index - 1] ?? ' ');
  return (
    character === '«' &&
    /[\p{L}\p{N}.,!?]/u.test(text[index - 1] ?? ' ') &&
    !/[\p{L}\p{N}]/u.test(text[index + 1] ?? ' ')
  );
}

type Push = (opener: string, index: number) => void;
type Close = (opener: string, index: number) => boolean;

function readMark(text: string, index: number, push: Push, close: Close): void {
  const character = text[index] ?? '';
  if (character === '»') push('>>', index);
  else if (character === '«') close('>>', index);
  else if (character === '„' || character === '‟') push('„', index);
  else if (character === '“') readLeftDouble(text, index, push, close);
  else if (character === '”') readRightDouble(text, index, push, close);
  else if (character === '"') readStraight(text, index, push, close);
  else if (character === '‚' || character === '‘') {
    if (character === '‘' && !opensHere(text, index)) close('‚', index);
    else if (opensHere(text, index) || character === '‘') push(character, index);
  } else if (closesSingle(text, index)) {
    const openers = character === '’' ? ['‘', '‚', ...(endsField(text, index) ? ['’'] : [])] : ["'"];
    const isClosed = openers.some((opener) => close(opener, index));
    if (!isClosed && character === "'" && opensHere(text, index)) push("'", index);
  } else if (character === "'" ? opensHere(text, index) : opensField(text, index)) push(character, index);
}

// ’Svenska’ opens and closes with the same mark, which is an apostrophe too (’t Hooft, ’68, workers’): it encloses a field.
function opensField(text: string, index: number): boolean {
  return (
    /(?:^|[,.:;(]\s?)$/.test(text.slice(Math.max(0, index - 2), index)) &&
    /^\p{Lu}/u.test(text.slice(index + 1, index + 3))
  );
}

function endsField(text: string, index: number): boolean {
  return /^(?:$|[,.;:)\]])/u.test(text.slice(index + 1, index + 2));
}

// „Deutsch“ closes with what opens in English.
function readLeftDouble(text: string, index: number, push: Push, close: Close): void {
  const isClosing = /[^\s([„]/u.test(text[index - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[index + 1] ?? ' ');
  if (isClosing && close('„', index)) return;
  push('“', index);
}

// ”Svenska” opens and closes with the same mark.
function readRightDouble(text: string, index: number, push: Push, close: Close): void {
  if (['“', '„', '”', '"'].some((opener) => close(opener, index))) return;
  // `(2019),”Title”`: print loses the blank.
  if (opensHere(text, index) || /^,”\p{Lu}/u.test(text.slice(index - 1, index + 2))) push('”', index);
}

function readStraight(text: string, index: number, push: Push, close: Close): void {
  // `title, "Journal`: after a comma or stop the mark closes, wherever print put the blank.
  const isAfterSign = /[,.!?]\s?$/.test(text.slice(Math.max(0, index - 2), index));
  const isOpening = /[\s([{\ue000]/u.test(text[index - 1] ?? ' ') && /[^\s.,;:)\]]/.test(text[index + 1] ?? ' ');
  // `“Title," Journal`: print curls one mark and not the other.
  const isBeforeSign = /^(?:[.,;:)]|$)/.test(text.slice(index + 1, index + 2));
  if (
    (isAfterSign || isBeforeSign) &&
    !isOpening &&
    CURLED.test(text.slice(Math.max(0, index - 320), index)) &&
    close('“', index)
  )
    return;
  if ((isOpening && !(isAfterSign && close('"', index))) || (!isOpening && !close('"', index))) push('"', index);
}

const CURLED = /“[^“”"]{3,300}$/u;

function opensHere(text: string, index: number): boolean {
  return /[\s([{“"«„—–]/u.test(text[index - 1] ?? ' ') && /[^\s,.;:)\]]/u.test(text[index + 1] ?? ' ');
}

const CLOSES_SURELY = /^(?:$|[.,;:!?)\]”"،\ue000]|\s+(?:$|[\p{N}([<\ue000]))/u;
const SIGHT = 120;

// An apostrophe is no closing quote: a closing one is followed by the end, a sign, or the capital of what comes next.
function closesSingle(text: string, index: number): boolean {
  if (/\s/.test(text[index - 1] ?? ' ')) return false;
  if (CLOSES_SURELY.test(text.slice(index + 1, index + 8))) return true;
  if (!/^\s+(?:\p{Lu}|in\b)/u.test(text.slice(index + 1, index + 8))) return false;
  // `‘States’ Rights’ (2001)`: where a surer mark follows before the next opening one, this is an apostrophe.
  const ahead = text.slice(index + 1, index + 1 + SIGHT);
  const next = ahead.search(/[’']/);
  return next < 0 || /[‘“„«"]/.test(ahead.slice(0, next)) || !CLOSES_SURELY.test(ahead.slice(next + 1, next + 8));
}
