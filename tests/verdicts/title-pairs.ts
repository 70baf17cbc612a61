// Judges the pairs of fixtures/titles: a cited title and what a page shows.

import { readFileSync } from 'node:fs';
import type { TitleMatch } from '../../src/verdicts/rule.ts';
import { matchTitle } from '../../src/verdicts/title-match.ts';
import { answer } from './observe.ts';

export interface TitlePair {
  readonly cited: string;
  readonly title: string;
  readonly h1?: string;
  readonly og?: string;
  readonly text?: string;
  /** Language of the page, and of the neutral text that fills it. */
  readonly prose: string;
  /** Language that the citation names. */
  readonly hint?: string;
  /** `no match` allows doubt, but no match. */
  readonly expected: 'match' | 'mismatch' | 'no match' | 'incomparable';
}

const prose: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../fixtures/titles/prose.json', import.meta.url), 'utf8'),
);

/** The match itself. */
export function scorePair(pair: TitlePair): TitleMatch {
  return matchTitle(pair.cited, pageOf(pair), { language: pair.hint ?? null, container: null, authors: [] });
}

/** What the match says, in the words of the pair's expectation. */
export function judgePair(pair: TitlePair): string {
  const { kind } = scorePair(pair);
  return pair.expected === 'no match' && kind !== 'match' ? 'no match' : kind;
}

function pageOf({ title, h1, og, text, prose: language }: TitlePair) {
  const heading = h1 === undefined ? '' : `<h1>${escaped(h1)}</h1>`;
  const social = og === undefined ? '' : `<meta property="og:title" content="${escaped(og)}">`;
  const body = `${heading}<p>${escaped(text ?? '')}${(prose[language] ?? '').repeat(5)}</p>`;
  const html = `<html lang="${language}"><head><title>${escaped(title)}</title>${social}</head><body>${body}</body></html>`;
  return answer({ html }).page;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export interface Figures {
  readonly all: number;
  readonly right: number;
  /** A match or a translation that was called another page: the only costly mistake. */
  readonly falseMismatches: readonly TitlePair[];
  readonly wrong: readonly (TitlePair & { readonly said: string })[];
}

export function measure(pairs: readonly TitlePair[]): Figures {
  const judged = pairs.map((pair) => ({ ...pair, said: judgePair(pair) }));
  const wrong = judged.filter((pair) => pair.said !== pair.expected);
  return {
    all: pairs.length,
    right: pairs.length - wrong.length,
    falseMismatches: wrong.filter((pair) => pair.said === 'mismatch' && pair.expected !== 'no match'),
    wrong,
  };
}
