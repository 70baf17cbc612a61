// An archive that answers anything at all: a look-up ends, soon, and never by an exception.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createArchives, lookUpIn } from '../../src/archives/index.ts';
import type { Exchange, FailureKind } from '../../src/model/exchange.ts';
import type { WantedDay } from '../../src/model/link.ts';
import { fakeTools, loopbackNetwork } from './tools.ts';

const URL_CITED = 'http://paper.test/2011/06/bridge.html?q=[1]&r=%zz';
const WANTED: WantedDay = { date: '2011-06-08', from: 'accessed' };

const anyText = fc.oneof(
  fc.constantFrom(
    '',
    '[]',
    '[[',
    '<html>',
    'null',
    '{"a":1}',
    'AdministrativeAccessControlException: Blocked Site Error',
  ),
  fc.constantFrom(
    'The Wayback Machine has not archived that URL.',
    `x 20110608000000 ${URL_CITED} text/html 200 A 1\nx 20110609000000 ${URL_CITED} text/html - A 1`,
    `[["timestamp","original","statuscode"],["20110608000000","${URL_CITED}","200"],["20120608000000","${URL_CITED}","200"]]`,
  ),
  fc.string({ maxLength: 80 }),
);
const anyLocation = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((digit) => `/web/2011060${digit}000000id_/${URL_CITED}`),
  fc.integer({ min: 0, max: 99 }).map((n) => `http://archive.test/web/20110608000000id_/http://paper.test/${n}`),
  fc.constantFrom(
    '',
    '//',
    'http://',
    '/web/',
    '/web/1/',
    'javascript:alert(1)',
    '/web/20110608000000id_/x:y',
    '\u0000',
  ),
  fc.webUrl(),
  fc.string({ maxLength: 40 }),
);
const anyLink = fc.oneof(
  fc
    .integer({ min: 10, max: 28 })
    .map(
      (day) =>
        `<http://archive.test/web/201106${day}000000/${URL_CITED}>; rel="next memento"; datetime="Wed, ${day} Jun 2011 00:00:00 GMT"`,
    ),
  fc.string({ maxLength: 60 }),
);
const anyExchange: fc.Arbitrary<Exchange> = fc.oneof(
  fc
    .record({
      status: fc.constantFrom(200, 200, 200, 204, 301, 302, 302, 304, 400, 403, 404, 410, 429, 451, 498, 500, 503, 999),
      location: fc.option(anyLocation),
      memento: fc.option(fc.constantFrom('Wed, 08 Jun 2011 00:00:00 GMT', 'Wed, 08 Jun 2089 00:00:00 GMT', 'never')),
      link: fc.option(anyLink),
      text: anyText,
    })
    .map(({ status, location, memento, link, text }) => ({
      kind: 'answer' as const,
      url: 'http://archive.test/',
      status,
      headers: {
        ...(location !== null && { location }),
        ...(memento !== null && { 'memento-datetime': memento }),
        ...(link !== null && { link }),
      },
      body: new TextEncoder().encode(text),
      isWhole: true,
      elapsedMs: 5,
    })),
  fc
    .constantFrom<FailureKind>('timeout', 'connection-reset', 'tls-invalid', 'protocol-error', 'dns-failure')
    .map((failure) => ({
      kind: 'failure' as const,
      url: 'http://archive.test/',
      failure,
      detail: failure,
      hasReachedHost: false,
      elapsedMs: 400,
    })),
);

const network = loopbackNetwork();

test.each(['wayback', 'http://archive.test/gate/'])('%s', async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(anyExchange), fc.constantFrom(WANTED, null), async (replies, wanted) => {
      let asked = 0;
      const exchange = async (): Promise<Exchange> => {
        asked += 1;
        return replies.next().value;
      };
      const archives = createArchives([name], { waybackEndpoint: 'http://archive.test' });
      const tools = { ...fakeTools(network, 'Bridge'), exchange };
      const lookup = await lookUpIn(archives, { url: URL_CITED, wanted }, tools);
      expect(['found', 'none', 'unknown']).toContain(lookup.kind);
      expect(lookup.explanation).not.toBe('');
      expect(asked).toBeLessThan(250);
    }),
    { numRuns: 400 },
  );
});

test('every address asked for lies at the archive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(anyExchange), async (replies) => {
      const asked: string[] = [];
      const tools = {
        ...fakeTools(network, 'Bridge'),
        exchange: async (ask: { readonly url: string }): Promise<Exchange> => {
          asked.push(ask.url);
          return replies.next().value;
        },
      };
      const archives = createArchives(['wayback'], { waybackEndpoint: 'http://archive.test' });
      await lookUpIn(archives, { url: URL_CITED, wanted: WANTED }, tools);
      expect(asked.filter((url) => !url.startsWith('http://archive.test/'))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
