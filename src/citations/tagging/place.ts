// Where in a note a token stands: in quotation marks, in brackets, behind how many stops, commas, quotations, years.

import type { Token } from './tokens.ts';

/** The place of one token; it moves on with the reader. */
export interface Place {
  isQuoted: boolean;
  depth: number;
  stops: number;
  commas: number;
  quotations: number;
  years: number;
  /** The last token that ended a sentence or a source; -1 where none did. */
  stopAt: number;
}

/** The place of a text's first token. */
export function placeAhead(): Place {
  return { isQuoted: false, depth: 0, stops: 0, commas: 0, quotations: 0, years: 0, stopAt: -1 };
}

// What a sign does to the place; 0 is nothing.
const Act = { opens: 1, closes: 2, turns: 3, deepens: 4, rises: 5, lists: 6, parts: 7, stops: 8 } as const;

// Of each UTF-16 unit.
const acts = new Uint8Array(0x10000);
for (const [signs, act] of [
  ['“«„「『《‹', Act.opens],
  ['”»」』》›', Act.closes],
  ['"', Act.turns],
  ['([', Act.deepens],
  [')]', Act.rises],
  [',', Act.lists],
  [';', Act.parts],
  ['.', Act.stops],
] as const) {
  for (const sign of signs) acts[sign.charCodeAt(0)] = act;
}

/** Moves `place` onto the sign `unit`: what opens there holds the sign too. */
export function reach(place: Place, unit: number): void {
  const act = acts[unit];
  if (act === Act.opens) place.isQuoted = true;
  else if (act === Act.turns) place.isQuoted = !place.isQuoted;
  else if (act === Act.deepens) place.depth += 1;
}

/** Moves `place` behind the sign `unit`, the token `index` of `tokens`. */
export function pass(place: Place, unit: number, tokens: readonly Token[], index: number): void {
  const act = acts[unit];
  if (act === Act.closes || (act === Act.turns && !place.isQuoted)) {
    place.isQuoted = false;
    place.quotations += 1;
  } else if (act === Act.rises) place.depth = Math.max(0, place.depth - 1);
  else if (act === Act.lists) place.commas += 1;
  else if (act === Act.parts || (act === Act.stops && endsSentence(tokens, index))) {
    if (act === Act.stops) place.stops += 1;
    place.commas = 0;
    place.stopAt = index;
  }
}

// A stop behind an initial, or that no blank follows, ends no sentence.
function endsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const stop = tokens[index];
  const next = tokens[index + 1];
  if (before === undefined || stop === undefined || next === undefined) return false;
  return before.end - before.start > 2 && next.start > stop.end;
}
