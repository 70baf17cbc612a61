// Places in the running text that may refer to a note: every convention, without deciding yet which of them is meant.

import { allMatches } from '../text/all-matches.ts';
import { isGluedPlace, isHalfPlace, isMarkerPlace, isRoundPlace, isSuperscriptPlace } from './marker-places.ts';
import type { Mask } from './mask.ts';
import { circledValue, type Numbering, plainDigits, readNumerals } from './numerals.ts';

/** How a reference to a note is printed. */
export type MarkerShape = 'square' | 'round' | 'curly' | 'superscript' | 'circled' | 'word' | 'glued' | 'half';

/** One printed marker; `[1-3]` and `[1, 2]` refer to several notes. */
export interface Marker {
  readonly shape: MarkerShape;
  readonly numbering: Numbering;
  readonly values: readonly number[];
  /** Where numbers after a comma may be pages, as in `[3, 15]`: what it refers to then, the first of each part. */
  readonly leading?: readonly number[];
  /** As printed, without brackets. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

const SQUARE = /[[［【〔]([^[\]［］【】〔〕]{1,60})[\]］】〕]/g;
const ROUND = /[(（]([^()（）\n]{1,20})[)）]/g;
const CURLY = /\{(\d{1,4})\}|<(\d{1,4})>/g;
const SUPERSCRIPT =
  /⁽?([⁰¹²³⁴-⁹]{1,4}(?:\s?[,⁻–-]\s?[⁰¹²³⁴-⁹]{1,4}){0,20})⁾?|<sup>\s?[[(]?([0-9]{1,4}(?:\s?[,–-]\s?[0-9]{1,4}){0,20})[\])]?\s?<\/sup>|\^([0-9]{1,3})\^?(?![0-9])/g;
// Letters raised above the line: ᵃ, ^b, <sup>c</sup>.
const RAISED_LETTER =
  /([ᵃ-ᵛᶜᶠᶻ])(?![\p{L}])|(?<=[\p{L}\p{N}.,;:!?)\]”"’»])\^([a-z])(?![\p{L}\p{N}^])|<sup>\s?([a-z])\s?<\/sup>/gu;
const MAY_RAISE = /[ᵃ-ᵛᶜᶠᶻ^]|<sup>/i;
const RAISED = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ';
const CIRCLED = /[①-⑳㉑-㉟㊱-㊿]/g;
const WORD = /[注註]释?\s?([0-9０-９]{1,4})/g;
const GLUED = /([.,;:!?。，；：！？”“"’‘»«)\]…\p{Ll}])(\d{1,3}(?:[,–-]\d{1,3}){0,10})(?=[\s.,;:”"’»—–]|$)/gmu;

// `했다.1)`, `Satz.1)`: Korean and older German print half a bracket.
// What stands before is asked last: at the beginning it would be asked at every letter of the text.
const HALF = /(\d{1,3})\)(?<=[\p{L}.,;:!?…”"’»“‘」』》〉)\]]\d{1,3}\))(?![\p{L}\d])/gu;

// A range wider than this names its ends only: `[1-300]` is an interval, and expanding it costs memory.
const WIDEST_RANGE = 50;

// All markers of one shape together refer to so many notes at most; beyond, a range names its first note only.
const MOST_REFERENCES = 500_000;

/** All places that may refer to a note, by shape, each in the order of the text. */
export function findMarkers(text: string, mask: Mask): ReadonlyMap<MarkerShape, readonly Marker[]> {
  const found = (pattern: RegExp) => allMatches(pattern, text).filter((match) => !mask.covers(match.index));
  const markers: readonly (readonly [MarkerShape, readonly Marker[]])[] = [
    ['square', bracketed(text, 'square', found(SQUARE))],
    ['round', bracketed(text, 'round', found(ROUND))],
    ['curly', bracketed(text, 'curly', found(CURLY))],
    [
      'superscript',
      [
        ...superscripts(text, found(SUPERSCRIPT)),
        ...raisedLetters(MAY_RAISE.test(text) ? found(RAISED_LETTER) : []),
      ].sort(byStart),
    ],
    ['circled', found(CIRCLED).map((match) => numbered('circled', match, [circledValue(match[0]) ?? 0]))],
    ['word', found(WORD).map((match) => numbered('word', match, [Number(plainDigits(match[1] ?? ''))]))],
    ['glued', [...glued(text, found(GLUED))]],
    ['half', found(HALF).flatMap((match) => (isHalfPlace(text, match.index) ? halved(match) : []))],
  ];
  return new Map(markers.map(([shape, ofShape]) => [shape, withinMemory(ofShape)]));
}

function withinMemory(markers: readonly Marker[]): readonly Marker[] {
  let references = 0;
  return markers.map((marker) => {
    references += marker.values.length;
    return references > MOST_REFERENCES ? { ...marker, values: marker.values.slice(0, 1) } : marker;
  });
}

type Reference = Pick<Marker, 'numbering' | 'values' | 'leading'>;

/** What the inside of a bracket refers to; nothing where it is no reference. A letter such as `i` reads in two ways. */
export function readReference(inside: string): readonly Reference[] {
  // Most brackets hold a plain number.
  if (/^[1-9]\d{0,4}$/.test(inside)) return [{ numbering: 'arabic', values: [Number(inside)] }];
  const printed = plainDigits(inside.normalize('NFKC').trim()).replace(LEAD, '');
  const numerals = readNumerals(printed);
  if (numerals.length > 0) return numerals.map(({ numbering, value }) => ({ numbering, values: [value] }));
  const values: number[] = [];
  const leading: number[] = [];
  for (const part of printed.split(';')) {
    const words = part.trim().replace(LEAD, '');
    const read = readPart(words);
    if (read === null) return [];
    values.push(...read);
    leading.push(...(WITH_PAGES.test(words) ? read.slice(0, 1) : read));
  }
  if (values.length === 0) return [];
  const isOpen = leading.length < values.length;
  return [{ numbering: 'arabic', values: [...new Set(values)], ...(isOpen && { leading: [...new Set(leading)] }) }];
}

// `3, 15`, `3, 15-17`: two notes, or a note and its pages.
const WITH_PAGES = /^\d{1,5}\s?,\s?\d{1,5}(?:\s?[-–—−‒]\s?\d{1,5})?$/;

// Words before a number inside a bracket: [注1], [см. 3], [see 4], [^5].
const LEAD = /^(?:\^|fn:|#|[注註]释?\s?|(?:см|цит|ср|see|cf|vgl|notes?|n|fn|див)[.:]{0,2}(?:\s?по:)?\s?(?=\d))/iu;

// What follows a number to say where in the source: [3, p. 15], [7, с. 15], [3: 15], [2, §4], [5, гл. 3], [9, 00:41:20].
const LOCATOR =
  /^(?:\s*:\s*\d|[\s,]+\d{1,2}:[0-5]\d(?!\d)|[\s,.]+(?:pp?|с|c|стр|s|ss|seiten?|págs?|p[aá]g|ch|chap|sec|ст|гл|т|vol|fols?|para|art|л|арк|№|§|f|no|at|页|頁|第)\.?[\s\d§]|[\s,]+(?:passim|ibid|emphasis))/iu;

/** `3`, `1-3`, `1, 2`, `3, p. 15`: the numbers before the locator. */
function readPart(part: string): readonly number[] | null {
  const values: number[] = [];
  let rest = part;
  while (true) {
    const match = /^(\d{1,5})(?:\s?[-–—−‒]\s?(\d{1,5}))?/.exec(rest);
    if (match === null) return null;
    values.push(...range(Number(match[1]), match[2] === undefined ? null : Number(match[2])));
    rest = rest.slice(match[0].length);
    if (rest === '' || LOCATOR.test(rest)) return values.every((value) => value > 0) ? values : null;
    const comma = /^\s*(?:,|、|&|and|und|et|и|y)\s*/.exec(rest);
    if (comma === null) return null;
    rest = rest.slice(comma[0].length);
  }
}

function range(first: number, last: number | null): readonly number[] {
  if (last === null || last === first) return [first];
  if (last <= first || last - first > WIDEST_RANGE) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function bracketed(text: string, shape: MarkerShape, matches: readonly RegExpExecArray[]): readonly Marker[] {
  const markers: Marker[] = [];
  const isPlace = shape === 'round' ? isRoundPlace : isMarkerPlace;
  let refusedEnd = -1;
  for (const match of matches) {
    const inside = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    const readings = readReference(inside);
    // In `arr[i][2]` the second bracket is an index because the first one is.
    if (readings.length === 0 || match.index === refusedEnd || !isPlace(text, match.index, end)) {
      refusedEnd = end;
      continue;
    }
    for (const { numbering, values, leading } of readings) {
      const marker = { shape, numbering, values, label: inside.trim(), start: match.index, end };
      markers.push(leading === undefined ? marker : { ...marker, leading });
    }
  }
  return shape === 'square' ? spanned(text, markers) : markers;
}

// `[3]–[5]` (IEEE) refers to the notes between as well.
function spanned(text: string, markers: readonly Marker[]): readonly Marker[] {
  return markers.map((marker, index) => {
    const next = markers[index + 1];
    const from = marker.values[0];
    const to = next?.values[0];
    if (next === undefined || from === undefined || to === undefined || next.start - marker.end > 3) return marker;
    if (!/^\s?[-–—−‒]\s?$/.test(text.slice(marker.end, next.start)) || marker.numbering !== next.numbering)
      return marker;
    return { ...marker, values: range(from, to - 1) };
  });
}

function* superscripts(text: string, matches: readonly RegExpExecArray[]): Generator<Marker> {
  for (const match of matches) {
    // A list of numbers is no power, whatever stands before it.
    const isSure = match[2] !== undefined || match[0].includes(',');
    if (!isSure && !isSuperscriptPlace(text, match.index)) continue;
    const values = readPart(plainDigits(match[1] ?? match[2] ?? match[3] ?? '').replaceAll('⁻', '-'));
    if (values !== null) yield numbered('superscript', match, values);
  }
}

function raisedLetters(matches: readonly RegExpExecArray[]): readonly Marker[] {
  return matches.flatMap((match) => {
    const at = RAISED.indexOf(match[1] ?? ' ');
    const letter = at < 0 ? (match[2] ?? match[3]) : String.fromCharCode(0x61 + at);
    if (letter === undefined) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    const values = [letter.charCodeAt(0) - 0x60];
    return [{ shape: 'superscript', numbering: 'lower-letter', values, label: letter, ...place }];
  });
}

function byStart(one: Marker, other: Marker): number {
  return one.start - other.start;
}

function* glued(text: string, matches: readonly RegExpExecArray[]): Generator<Marker> {
  for (const match of matches) {
    const digits = match[2] ?? '';
    const start = match.index + (match[1]?.length ?? 0);
    const values = readPart(digits);
    if (values === null || digits.startsWith('0') || !isGluedPlace(text, match.index)) continue;
    const end = start + digits.length;
    yield { shape: 'glued', numbering: 'arabic', values, label: digits, start, end };
  }
}

function halved(match: RegExpExecArray): Marker {
  return { ...numbered('half', match, [Number(match[1])]), label: match[1] ?? '' };
}

function numbered(shape: MarkerShape, match: RegExpExecArray, values: readonly number[]): Marker {
  const label = values.length === 1 ? String(values[0]) : plainDigits(match[0]);
  return { shape, numbering: 'arabic', values, label, start: match.index, end: match.index + match[0].length };
}
