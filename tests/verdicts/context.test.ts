// What only several looks tell: a made-up sibling, other cited addresses, and whether to take such a look.

import { expect, test } from 'vitest';
import { judge, suspicion } from '../../src/verdicts/index.ts';
import { answer, citing, failure, observed, prose } from './observe.ts';

const url = 'https://site.test/archive/1999/minutes.html';
const link = { url, citedBy: [citing('Minutes of the harbour board')] };
const search = `<title>Search our archive of documents</title><h1>Search our archive</h1><p>${prose(900)}`;
const redirected = answer({ url, redirects: [[302, 'https://site.test/search']], html: search });
const madeUp = 'https://site.test/archive/1999/qxvtrbnmzkw';

test('an address that ends where a made-up one ends is dead', () => {
  const probe = answer({ url: madeUp, redirects: [[302, 'https://site.test/search']], html: search });
  expect(judge(observed(redirected), link, { siblings: { probe } })).toMatchObject({
    verdict: 'dead',
    reason: 'soft-404',
  });
});

test('a site that was gathered onto one page, which speaks of the cited matter, is not', () => {
  const html = `<title>Our whole archive</title><p>Minutes of the board, the harbour and its years. ${prose(900)}`;
  const asked = answer({ url, redirects: [[302, 'https://site.test/all']], html });
  const probe = answer({ url: madeUp, redirects: [[302, 'https://site.test/all']], html });
  expect(judge(observed(asked), link, { siblings: { probe } }).verdict).not.toBe('dead');
});

test('an address that alone ends there is not', () => {
  const probe = answer({ url: madeUp, status: 404 });
  expect(judge(observed(redirected), link, { siblings: { probe } }).verdict).toBe('changed');
});

test('a sibling that gave no answer says nothing', () => {
  const siblings = { probe: failure('timeout', madeUp) };
  expect(judge(observed(redirected), link, { siblings })).toEqual(judge(observed(redirected), link));
});

test('one page under every address is in doubt, since it may be a wall', () => {
  const html = `<title>Welcome to our house by the sea</title><p>${prose(900)}`;
  const siblings = { probe: answer({ url: madeUp, html }) };
  const untitled = { url, citedBy: [citing(null)] };
  expect(judge(observed(answer({ url, html })), untitled, { siblings })).toMatchObject({
    verdict: 'unreachable',
    reason: 'same-page-everywhere',
  });
});

test('one page under every address that says so is a not-found page, however long', () => {
  const html = `<title>Page not found</title><h1>Harbour office and its archive</h1><p>${prose(4000)}`;
  const siblings = { probe: answer({ url: madeUp, html }) };
  const untitled = { url, citedBy: [citing(null)] };
  expect(judge(observed(answer({ url, html })), untitled).verdict).toBe('alive');
  expect(judge(observed(answer({ url, html })), untitled, { siblings })).toMatchObject({
    verdict: 'dead',
    reason: 'soft-404',
  });
});

test('an application’s shell is the same under every address, and alive', () => {
  const html = '<title>Reader</title><div id=root></div><script>run()</script>';
  const siblings = { probe: answer({ url: madeUp, html }) };
  expect(judge(observed(answer({ url, html })), { url, citedBy: [] }, { siblings }).verdict).toBe('alive');
});

test('the cited page is alive though a made-up address shows it too', () => {
  const html = `<title>Minutes of the harbour board</title><p>${prose(900)}`;
  const siblings = { probe: answer({ url: madeUp, html }) };
  expect(judge(observed(answer({ url, html })), link, { siblings }).verdict).toBe('alive');
});

test('three cited addresses that end on one other page are not that page', () => {
  const sameEnd = ['https://site.test/a/1.html', 'https://site.test/b/2.html'];
  expect(judge(observed(redirected), link, { siblings: { sameEnd } })).toMatchObject({
    verdict: 'changed',
    reason: 'redirected-together',
  });
});

test.each([
  ['a redirect to another page', redirected, true],
  ['a short page', answer({ url, html: '<title>Site</title><p>Words.' }), true],
  ['a web page where a PDF was asked', answer({ url: 'https://site.test/a.pdf', html: search }), true],
  ['the cited page', answer({ url, html: `<title>Minutes of the harbour board</title><p>${prose(900)}` }), false],
  ['a 404', answer({ url, status: 404 }), false],
  ['a start page', answer({ url: 'https://site.test/', html: search }), false],
  [
    'a resolver',
    answer({ url: 'https://doi.org/10.1000/1', redirects: [[302, 'https://p.test/1']], html: search }),
    false,
  ],
  ['a picture', answer({ url, headers: { 'content-type': 'image/gif' }, html: 'GIF89a' }), false],
  ['a failure', failure('timeout', url), false],
])('%s is suspicious: %#', (_, sighting, expected) => {
  expect(suspicion(observed(sighting), { ...link, url: sighting.url })).toBe(expected);
});

test('the best of several cited titles counts', () => {
  const html = `<title>Tides of the western isles</title><p>${prose(2000)}`;
  const citedBy = [citing('Minutes of the harbour board'), citing('Tides of the western isles')];
  expect(judge(observed(answer({ url, html })), { url, citedBy })).toMatchObject({ verdict: 'alive', titleMatch: 1 });
});

test.each([
  ['redirect-loop', 'alive', 'doi-registered'],
  ['timeout', 'unreachable', 'timeout'],
  ['connection-reset', 'unreachable', 'connection-reset'],
] as const)('a DOI whose publisher ends in %s is %s', (kind, verdict, reason) => {
  const doi = 'https://doi.org/10.1000/182';
  const hops = [{ url: doi, status: 302, location: 'https://publisher.test/a', by: 'http' as const }];
  const sighting = { ...failure(kind, doi), finalUrl: 'https://publisher.test/a', hops };
  expect(judge(observed(sighting, [sighting]), { url: doi, citedBy: [] })).toMatchObject({ verdict, reason });
});
