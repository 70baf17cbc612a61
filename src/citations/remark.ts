// What a remark is that leads to a source, and how it is told: by its own words, and by what stands behind them.

import { reach } from '../text/reach.ts';
import { isSmallBehind } from '../text/signs.ts';
import { COVER } from './mask.ts';

/** The beginning of a citation's text, where a remark may stand. */
export interface Opening {
  readonly text: string;
  readonly start: 0;
  /** Behind the signals that surely lead to the source. */
  readonly from: number;
  /** Behind all words that may be signals. */
  readonly walked: number;
  /** The signals send the reader to the source. */
  readonly isReferral: boolean;
  /** What follows `from`, as far as a remark reaches. */
  readonly head: string;
  /** The necessary signs that `head` holds. */
  readonly signs: number;
}

/** Where one kind of remark ends in `opening`; 0 where there is none. */
export type Remark = (opening: Opening) => number;

type Place = 'start' | 'from' | 'walked';

/** A remark is one clause: no sign, no quotation, no number, no address. */
export const WORDS = `[^.,:;“„«"《@\\d${COVER}]`;
/** Prepositions that begin a remark. */
export const PREPOSED =
  'For|On|About|Regarding|Concerning|Für|Zu|Zum|Zur|Über|Pour|Sur|Para|Sobre|Per|Su|Про|О|Об|Для|for|on|about|regarding|concerning|für|zu|zum|zur|über|pour|sur|para|sobre|per|su|про|о|об|для';

/** The remark whose words `pattern` knows, where `isLed` says that a source stands behind them. */
export function words(
  pattern: RegExp,
  place: Place,
  isLed: (text: string, at: number) => boolean = () => true,
): Remark {
  return (opening) => {
    const end = reach(pattern, opening.text, opening[place]);
    return end > opening[place] && isLed(opening.text, end) ? end : 0;
  };
}

/** The remark that `length` finds behind `place`, as an offset of the text; that place itself where there is none. */
export function clause(length: (text: string, from: number) => number, place: Place): Remark {
  return (opening) => {
    const end = length(opening.text, opening[place]);
    return end > opening[place] ? end : 0;
  };
}

/** `remark` where `isLikely` says so. */
export function where(isLikely: (opening: Opening) => boolean, remark: Remark): Remark {
  return (opening) => (isLikely(opening) ? remark(opening) : 0);
}

/** Whether a small letter follows the word at `place`; for `where`, beside a pattern that needs one. */
export function goesOnSmall(place: Place): (opening: Opening) => boolean {
  return (opening) => isSmallBehind(opening.text, opening[place]);
}

/** Whether the head holds `sign`; for `where`, beside a pattern that needs it. */
export function holds(sign: number): (opening: Opening) => boolean {
  return ({ signs }) => (signs & sign) !== 0;
}

/** Where the first of `remarks` ends that stands in `opening`; 0 where none does. */
export function firstOf(remarks: readonly Remark[], opening: Opening): number {
  for (const remark of remarks) {
    const end = remark(opening);
    if (end > 0) return end;
  }
  return 0;
}

/** Whether a year or an address stands soon behind `at` of `text`. */
export function isDated(text: string, at: number): boolean {
  return DATED.test(text.slice(at, at + 300));
}

const DATED = new RegExp(`(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)|${COVER}`, 'u');
