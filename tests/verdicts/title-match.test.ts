// Titles as data: `tuning.json` shaped the fold and the thresholds, `validation.json` did not.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matchTitle } from '../../src/verdicts/title-match.ts';
import { answer, prose } from './observe.ts';
import { judgePair, measure, type TitlePair } from './title-pairs.ts';

const read = (name: string): readonly TitlePair[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/titles/${name}.json`, import.meta.url), 'utf8'));

const none = { language: null, container: null, authors: [] };

test.each(read('tuning'))('tuning: $cited / $title is $expected', (pair) => {
  expect(judgePair(pair)).toBe(pair.expected);
});

// docs/verdicts.md quotes these figures.
test('of 131 pairs that shaped nothing, 126 are told and none is a false mismatch', () => {
  const figures = measure(read('validation'));
  expect(figures.falseMismatches).toEqual([]);
  expect([figures.right, figures.all]).toEqual([126, 131]);
});

test('a megabyte of title or text is no burden', () => {
  const page = answer({ html: `<title>${'zh '.repeat(400_000)}</title><p>${'й'.repeat(1_000_000)}` }).page;
  expect(matchTitle('shh '.repeat(300_000), page, none).kind).not.toBe('match');
});

test('a page without title and text cannot be compared', () => {
  expect(matchTitle('A town by the sea', answer({}).page, none)).toEqual({
    kind: 'incomparable',
    score: null,
    where: null,
  });
});

test('an author on the page speaks for it, whatever its headline says now', () => {
  const html = `<title>Bread is dear again this winter</title><p>By Anna Kestrel. ${prose(900)}`;
  expect(
    matchTitle('Harvest fails in the hills', answer({ html }).page, { ...none, authors: ['Anna Kestrel'] }).kind,
  ).toBe('unsure');
});
