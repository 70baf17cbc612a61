// Whatever a page holds, a verdict comes, soon, and a page that bears the cited title is never called dead.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictNames } from '../../src/model/verdict.ts';
import { judge } from '../../src/verdicts/index.ts';
import { answer, citing, observed, prose } from './observe.ts';

const url = 'https://site.test/news/2011/06/08/857033.html';

test.each([
  ['brackets', '['.repeat(1_000_000)],
  ['the', 'the this that your '.repeat(60_000)],
  ['sorry', 'sorry oops error 404 '.repeat(60_000)],
  ['not', 'page could not be not be not '.repeat(40_000)],
  ['han', '您访问的页面'.repeat(160_000)],
  ['accents', 'e\u0301\u0302\u0303'.repeat(250_000)],
  ['separators', ' | - — :: '.repeat(100_000)],
])('a megabyte of %s as title, heading and text is judged', (_, text) => {
  const html = `<title>${text}</title><h1>${text}</h1><p>${text}`;
  expect(verdictNames).toContain(judge(observed(answer({ html })), { url, citedBy: [citing(text)] }).verdict);
});

const words = fc.constantFrom(
  '404',
  'page',
  'not found',
  'Page not found',
  'Seite nicht gefunden',
  'Страница не найдена',
  'ページが見つかりません',
  'domain',
  'for sale',
  'buy this domain',
  'site.test',
  'Account suspended',
  'Log in',
  'Just a moment...',
  'bridge',
  'мост',
  '橋',
  '|',
  ' - ',
  '.',
  '!',
); // prettier-ignore
const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));

test('a page that bears the cited title as its own and has an article’s length is never called dead', () => {
  const title = 'Toll on the old bridge rises again';
  fc.assert(
    fc.property(text, text, fc.boolean(), (heading, body, isRedirected) => {
      const html = `<title>${title} | ${heading}</title><h1>${heading}</h1><p>${body}. ${prose(1200)}`;
      const redirects = isRedirected ? ([[302, 'https://site.test/']] as const) : [];
      return judge(observed(answer({ html, redirects })), { url, citedBy: [citing(title)] }).verdict !== 'dead';
    }),
  );
});

test('every status and every page gets a verdict and a sentence', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 1100 }), text, text, text, (status, title, heading, body) => {
      const html = `<title>${title}</title><h1>${heading}</h1><p>${body}`;
      const verdict = judge(observed(answer({ status, html })), {
        url,
        citedBy: [citing(title === '' ? null : title)],
      });
      expect(verdictNames).toContain(verdict.verdict);
      expect(verdict.reason).toMatch(/^[a-z0-9-]+$/);
      expect(verdict.explanation).toMatch(/^[\p{Lu}\d].*\.$/su);
      expect(verdict.titleMatch === null || (verdict.titleMatch >= 0 && verdict.titleMatch <= 1)).toBe(true);
    }),
  );
});
