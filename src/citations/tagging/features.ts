// What the tagger sees of each token: itself, its neighbours, and where in the note it stands.

import { formsOf, MARGIN, YEAR } from './forms.ts';
import { pass, placeAhead, reach } from './place.ts';
import { Kind, type Token } from './tokens.ts';

/** How many features each token has. */
export const FEATURES = 32;

/**
 * The features of `tokens` of `text`, each a number of 32 bits: `FEATURES` for each token, in order. Two features that
 * share a number by chance are one in a billion.
 */
export function featuresOf(text: string, tokens: readonly Token[]): Int32Array {
  const found = new Int32Array(tokens.length * FEATURES);
  const readFeatures = createFeatureReader(text, tokens);
  for (let index = 0; index < tokens.length; index += 1) readFeatures(found, index * FEATURES);
  return found;
}

// The first, second and third part of each feature of a token; every token writes the same, what none writes stays nought.
const one = new Int32Array(FEATURES);
const two = new Int32Array(FEATURES);
const three = new Int32Array(FEATURES);

/** Reads the features of the next token, from the first one on, and writes them into `found` from `at` on. */
export type FeatureReader = (found: Int32Array, at: number) => void;

/** Reads token by token what `featuresOf` tells of all. Linear. */
export function createFeatureReader(text: string, tokens: readonly Token[]): FeatureReader {
  const count = tokens.length;
  const { words, shapes, heads, tails } = formsOf(text, tokens);
  const place = placeAhead();
  let index = 0;

  const readForms = (at: number) => {
    const shape = shapes[at] ?? 0;
    const ahead = shapes[at - 1] ?? 0;
    const behind = shapes[at + 1] ?? 0;
    const word = words[at] ?? 0;
    one[0] = word;
    one[1] = shape;
    one[2] = heads[at] ?? 0;
    one[3] = tails[at] ?? 0;
    one[4] = words[at - 1] ?? 0;
    one[5] = words[at + 1] ?? 0;
    one[6] = words[at - 2] ?? 0;
    one[7] = words[at + 2] ?? 0;
    one[8] = ahead;
    one[9] = behind;
    one[10] = shapes[at - 2] ?? 0;
    one[11] = shapes[at + 2] ?? 0;
    one[12] = shapes[at - 3] ?? 0;
    one[13] = shapes[at + 3] ?? 0;
    one[14] = shape;
    two[14] = behind;
    one[15] = ahead;
    two[15] = shape;
    one[16] = ahead;
    two[16] = shape;
    three[16] = behind;
    two[23] = shape;
    two[25] = shape;
    three[25] = ahead;
    one[26] = words[at - 1] ?? 0;
    two[26] = shape;
    one[27] = shape;
    two[27] = words[at + 1] ?? 0;
    one[29] = behind;
    two[29] = shapes[at + 2] ?? 0;
    one[30] = shapes[at - 2] ?? 0;
    two[30] = ahead;
    two[31] = shape;
  };

  const readPlace = (token: Token) => {
    const isQuoted = place.isQuoted ? 1 : 0;
    const isDated = place.years > 0 ? 1 : 0;
    one[17] = isQuoted;
    one[18] = place.depth > 0 ? 1 : 0;
    one[19] = Math.min(9, Math.floor((10 * index) / count));
    one[20] = Math.min(5, place.stops);
    one[21] = Math.min(5, place.commas);
    one[22] = Math.min(2, place.quotations);
    two[22] = isDated;
    one[23] = index > 0 && token.start > (tokens[index - 1]?.end ?? 0) ? 1 : 0;
    one[24] = Math.min(index, 3);
    two[24] = index === count - 1 ? 1 : 0;
    one[25] = isQuoted;
    one[28] = place.stops > 0 ? 1 : 0;
    two[28] = isDated;
    three[28] = place.quotations > 0 ? 1 : 0;
    one[31] = Math.min(6, index - place.stopAt);
  };

  return (found, at) => {
    const token = tokens[index];
    if (token === undefined) return;
    const isSign = token.kind === Kind.sign;
    const unit = text.charCodeAt(token.start);
    if (isSign) reach(place, unit);
    readForms(index + MARGIN);
    readPlace(token);
    for (let feature = 0; feature < FEATURES; feature += 1) {
      found[at + feature] = mix(seeds[feature] ?? 0, one[feature] ?? 0, two[feature] ?? 0, three[feature] ?? 0);
    }
    if (shapes[index + MARGIN] === YEAR) place.years += 1;
    if (isSign) pass(place, unit, tokens, index);
    index += 1;
  };
}

// Keeps the features apart whose parts are the same.
const seeds = Int32Array.from({ length: FEATURES }, (_, feature) => Math.imul(feature + 1, 0x9e3779b1));

// The finaliser of MurmurHash3 between the parts.
function mix(seed: number, one: number, two: number, three: number): number {
  let value = seed ^ one;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul((value ^ (value >>> 13)) + two, 0xc2b2ae35);
  value = Math.imul((value ^ (value >>> 16)) + three, 0x27d4eb2f);
  return value ^ (value >>> 15);
}
