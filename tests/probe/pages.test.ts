import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PageFacts } from '../../src/model/observation.ts';
import { readPage } from '../../src/probe/read-page.ts';

/** The facts of a page under fixtures/pages, served as plain `text/html`. */
function factsOf(name: string, fragment: string | null = null): PageFacts {
  const body = readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url));
  const headers = { 'content-type': 'text/html' };
  const url = 'https://journal.example/articles/12/3/';
  return readPage({ kind: 'answer', url, status: 200, headers, body, isWhole: true, elapsedMs: 1 }, fragment);
}

test('an article in a journal', () => {
  expect(factsOf('scholarly', 'sources')).toMatchObject({
    charset: 'utf-8',
    title: 'Canal trade and the price of grain – Journal of Inland Waterways – Vol 12, No 3',
    ogTitle: 'Canal trade and the price of grain',
    metaTitles: ['Canal trade and the price of grain, 1790–1840'],
    dataTitles: ['Canal trade and the price of grain, 1790–1840'],
    headings: ['Canal trade and the price of grain, 1790–1840', 'Abstract', 'Sources'],
    text: expect.stringMatching(
      /^Canal trade and the price of grain, 1790–1840 Abstract Prices .* Sources Toll books & market rolls\.$/,
    ),
    description: 'Prices at forty markets before and after a canal.',
    canonical: 'https://journal.example/articles/12/3/harrow',
    language: 'en',
    published: '2009-10-02',
    resourceHosts: ['www.google-analytics.com'],
    marks: ['not-free', 'password-input'],
    hasFragment: true,
  });
});

test('an old news page in Windows-1251', () => {
  expect(factsOf('news-1251', 'notes')).toMatchObject({
    charset: 'windows-1251',
    title: 'Каналы и цены на зерно : Речной вестник',
    text: 'Каналы и цены на зерно Сравнение цен на сорока рынках. Примечания',
    hasFragment: true,
  });
});

test('a challenge', () => {
  expect(factsOf('challenge')).toMatchObject({
    title: 'Just a moment...',
    text: '',
    marks: ['cloudflare-challenge', 'cloudflare-script', 'needs-javascript', 'noindex'],
    metaRefresh: '390',
  });
});

test('a parked domain', () => {
  expect(factsOf('parked')).toMatchObject({
    title: 'oldpaper.example',
    marks: ['app-shell', 'for-sale-link', 'parking-footer', 'parking-lander'],
    resourceHosts: ['img1.wsimg.com'],
  });
});

test('the shell of a script application', () => {
  expect(factsOf('shell')).toMatchObject({ title: 'Reader', text: '', marks: ['app-shell', 'needs-javascript'] });
});
