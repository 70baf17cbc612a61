// What a status or a failure alone proves.

import { expect, test } from 'vitest';
import type { FailureKind } from '../../src/model/exchange.ts';
import { judge } from '../../src/verdicts/index.ts';
import { answer, failure, observed } from './observe.ts';

const link = { url: 'https://site.test/news/2011/06/08/857033.html', citedBy: [] };

test.each([
  [200, 'unreachable', 'empty-page'],
  [202, 'unreachable', 'empty-page'],
  [204, 'unreachable', 'empty-page'],
  [205, 'unreachable', 'empty-page'],
  [302, 'unreachable', 'protocol-error'],
  [304, 'unreachable', 'protocol-error'],
  [400, 'unreachable', 'http-400'],
  [401, 'blocked', 'http-401'],
  [402, 'blocked', 'http-402'],
  [403, 'blocked', 'http-403'],
  [404, 'dead', 'http-404'],
  [405, 'blocked', 'http-405'],
  [406, 'blocked', 'http-406'],
  [407, 'blocked', 'http-407'],
  [408, 'unreachable', 'http-408'],
  [409, 'unreachable', 'http-409'],
  [410, 'dead', 'http-410'],
  [418, 'blocked', 'http-418'],
  [420, 'blocked', 'rate-limited'],
  [423, 'unreachable', 'http-423'],
  [429, 'blocked', 'rate-limited'],
  [451, 'blocked', 'http-451'],
  [500, 'unreachable', 'http-5xx'],
  [503, 'unreachable', 'http-5xx'],
  [522, 'unreachable', 'http-5xx'],
  [530, 'unreachable', 'http-5xx'],
  [600, 'unreachable', 'protocol-error'],
  [999, 'blocked', 'bot-wall'],
])('an empty answer with %i is %s, %s', (status, verdict, reason) => {
  expect(judge(observed(answer({ status })), link)).toMatchObject({ verdict, reason });
});

test.each<[FailureKind, string, string]>([
  ['invalid-url', 'dead', 'invalid-url'],
  ['unsupported-scheme', 'skipped', 'unsupported-scheme'],
  ['private-address', 'skipped', 'private-address'],
  ['dns-failure', 'unreachable', 'dns-failure'],
  ['connection-refused', 'unreachable', 'connection-refused'],
  ['connection-reset', 'unreachable', 'connection-reset'],
  ['network-unreachable', 'unreachable', 'network-unreachable'],
  ['timeout', 'unreachable', 'timeout'],
  ['tls-invalid', 'unreachable', 'tls-invalid'],
  ['protocol-error', 'unreachable', 'protocol-error'],
  ['redirect-loop', 'unreachable', 'redirect-loop'],
  ['too-many-redirects', 'unreachable', 'redirect-loop'],
  ['aborted', 'unreachable', 'aborted'],
])('%s is %s, %s', (kind, verdict, reason) => {
  expect(judge(observed(failure(kind), [failure(kind)]), link)).toMatchObject({ verdict, reason });
});

test('a name that is missing once is not proven missing', () => {
  expect(judge(observed(failure('dns-not-found')), link)).toMatchObject({
    verdict: 'unreachable',
    reason: 'dns-failure',
  });
});

test('a name that is missing twice is dead', () => {
  const twice = observed(failure('dns-not-found'), [failure('dns-not-found')]);
  expect(judge(twice, link)).toMatchObject({ verdict: 'dead', reason: 'dns-not-found' });
});

test('a name that answered a moment ago is not missing', () => {
  const once = observed(failure('dns-not-found'), [failure('timeout')]);
  expect(judge(once, link)).toMatchObject({ verdict: 'unreachable' });
});

test('a hidden service is not missing because the public DNS does not know it', () => {
  const missing = failure('dns-not-found', 'http://abcdefghij.onion/a');
  expect(judge(observed(missing, [missing]), link)).toMatchObject({ verdict: 'unreachable', reason: 'dns-failure' });
});

test('a second 404 is told to the reader', () => {
  const gone = answer({ status: 404 });
  expect(judge(observed(gone, [gone]), link).explanation).toBe(
    'The server says 404 Not Found, confirmed by a second request.',
  );
});

test('a 404 after a page in the same run is no proof', () => {
  const shown = answer({ html: '<title>A</title><p>Some page of the site.' });
  expect(judge(observed(answer({ status: 404 }), [shown]), link)).toMatchObject({ verdict: 'unreachable' });
});
