import { expect, test } from 'vitest';
import { pass, placeAhead, reach } from '../../../src/citations/tagging/place.ts';
import { Kind, tokensOf } from '../../../src/citations/tagging/tokens.ts';

// The place behind the whole of `text`.
function placeBehind(text: string) {
  const place = placeAhead();
  const tokens = tokensOf(text);
  for (const [index, { start, kind }] of tokens.entries()) {
    if (kind !== Kind.sign) continue;
    reach(place, text.charCodeAt(start));
    pass(place, text.charCodeAt(start), tokens, index);
  }
  return place;
}

test.each([
  ['“open', { isQuoted: true, quotations: 0 }],
  ['“shut” "and" «this»', { isQuoted: false, quotations: 3 }],
  ['"open', { isQuoted: true, quotations: 0 }],
  ['a (b [c', { depth: 2 }],
  ['a) b) (c', { depth: 1 }],
  ['one, two, three', { commas: 2, stopAt: -1 }],
  ['one, two; three, four', { commas: 1, stops: 0, stopAt: 3 }],
  ['A long title. More', { stops: 1, stopAt: 3 }],
  ['J. K. Row, ed. x', { stops: 0 }],
  ['File.name', { stops: 0 }],
  ['The end.', { stops: 0 }],
])('behind %j the place is %j', (text, expected) => {
  expect(placeBehind(text)).toMatchObject(expected);
});
