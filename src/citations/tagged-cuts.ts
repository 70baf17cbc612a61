// Parts what the tagger tells to be several sources and no separator's rule did.

import type { Span } from '../model/document.ts';
import { fieldOf, isNew } from './tagging/labels.ts';
import { type Tagged, withoutNew } from './tagging/tagged.ts';

// One source stands for two unless two are this much more likely, in natural logarithms of odds.
const DOUBT = 1.5;

/** `parts` of the text of `tagged`, in order, those with several sources cut between them. Linear. */
export function cutTagged(tagged: Tagged, parts: readonly Span[]): readonly Span[] {
  const starts = startsOf(tagged);
  if (starts.length < 2) return parts;
  const spans: Span[] = [];
  let next = 0;
  for (const part of parts) {
    let from = part.start;
    let isFirst = true;
    for (; next < starts.length; next += 1) {
      const start = starts[next];
      if (start === undefined || start.at >= part.end) break;
      if (start.at < part.start) continue;
      if (!isFirst && start.before > from && isSure(tagged, start)) {
        const cut = separatorIn(tagged.text, start.before, start.at);
        spans.push({ start: from, end: cut.start });
        from = cut.end;
      }
      isFirst = false;
    }
    spans.push({ start: from, end: part.end });
  }
  return spans;
}

/** Where a source begins that another precedes; offsets of the text. */
interface Start {
  readonly at: number;
  /** Where the last field before it ends. */
  readonly before: number;
  readonly token: number;
}

function startsOf({ tokens, labels }: Tagged): readonly Start[] {
  const starts: Start[] = [];
  let before = 0;
  for (const [token, { start, end }] of tokens.entries()) {
    const label = labels[token] ?? 0;
    if (isNew(label)) starts.push({ at: start, before, token });
    if (fieldOf(label) !== null) before = end;
  }
  return starts;
}

function isSure(tagged: Tagged, { token }: Start): boolean {
  return tagged.score - withoutNew(tagged, token) > DOUBT;
}

const SEMICOLON = /[;；·]\s?/gu;
const STOP = /(?:(?<!(?<!\p{L})\p{L}{1,3})[.。]|[!?！？])[”"’»)\]]*(?:\s+|(?<=。))/gu;
const COMMA = /[,，]\s?/gu;

/**
 * What parts two sources between `start` and `end` of `text`: the last semicolon, else the last full stop that ends a
 * sentence, else the last comma, else the place itself.
 * @public The training parts its notes so too.
 */
export function separatorIn(text: string, start: number, end: number): Span {
  const gap = text.slice(start, end);
  for (const sign of [SEMICOLON, STOP, COMMA]) {
    const last = [...gap.matchAll(sign)].at(-1);
    if (last !== undefined) {
      const from = start + last.index;
      // A full stop stays with its source.
      return { start: from + (sign === STOP ? 1 : 0), end: from + last[0].length };
    }
  }
  return { start: end, end };
}
