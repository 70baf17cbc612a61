// A capture is good where a live page of its kind would be the cited one.

import { expect, test } from 'vitest';
import { judgeCapture } from '../../src/verdicts/index.ts';
import { answer, citing, prose } from './observe.ts';

const url = 'http://site.test/news/2011/06/08/857033.html';
const link = { url, citedBy: [citing('Toll on the old bridge rises')] };
const untitled = { url, citedBy: [citing(null)] };
const article = `<title>Toll on the old bridge rises</title><p>${prose(900)}`;

test('a capture that bears the cited title is good', () => {
  expect(judgeCapture(answer({ url, html: article }), link)).toMatchObject({ good: true, titleMatch: 1 });
});

test('a capture of a page without a title to compare is good', () => {
  expect(judgeCapture(answer({ url, html: article }), untitled)).toMatchObject({ good: true, titleMatch: null });
});

test('a capture under an English title of a Russian page is good, its title not compared', () => {
  const html = '<title>Устав речного флота</title><p>Ночью река поднялась, и паромы стояли у причала.';
  const cited = { url, citedBy: [citing('Statute of the river fleet', { language: 'ru' })] };
  expect(judgeCapture(answer({ url, html }), cited)).toMatchObject({ good: true, titleMatch: null });
});

test.each([
  ['of a not-found page', { html: '<title>Page not found</title><h1>Page not found</h1>' }],
  ['of a redirect', { status: 302, html: article }],
  ['of a 404', { status: 404, html: article }],
  ['of a challenge', { html: '<title>Just a moment...</title><p>Enable JavaScript and cookies to continue' }],
  ['of a parked domain', { html: '<title>site.test is for sale</title><h1>site.test</h1><p>Buy this domain' }],
  ['of a login', { html: '<title>Log in</title><form><input type=password></form>' }],
  ['of the start page', { html: `<title>News</title><p>${prose(900)}`, finalUrl: 'http://site.test/' }],
  ['of nothing', { html: '' }],
  ['that bears another title', { html: `<title>Our offers for this spring</title><p>${prose(900)}` }],
])('a capture %s is not good', (_, spec) => {
  expect(judgeCapture(answer({ url, ...spec }), link).good).toBe(false);
});

test('a replay address is read as the address that it shows', () => {
  const replay = `https://web.archive.org/web/20110805120000id_/${url}`;
  expect(judgeCapture(answer({ url: replay, finalUrl: replay, html: article }), link).good).toBe(true);
});

test('the archived headers count, not the archive’s own', () => {
  const headers = { 'x-archive-orig-cf-mitigated': 'challenge', server: 'nginx' };
  const html = `<title>Site</title><p>${prose(900)}`;
  expect(judgeCapture(answer({ url, headers, html }), untitled).good).toBe(false);
});

test('a capture whose title is in doubt is not good', () => {
  const html = '<title>App</title><div id=root></div>';
  expect(judgeCapture(answer({ url, html }), link).good).toBe(false);
});
