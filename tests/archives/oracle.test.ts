// Any history at all: what a look-up finds is what an editor with all the time in the world would choose.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderCaptures } from '../../src/archives/choose-capture.ts';
import { createArchives, lookUpIn } from '../../src/archives/index.ts';
import { isoOfTimestamp, timestampOf } from '../../src/archives/timestamp.ts';
import type { WantedDay } from '../../src/model/link.ts';
import { type FakeCapture, type FakeWaybackOptions, fakeExchange } from './fake-wayback.ts';
import { fakeTools, loopbackNetwork } from './tools.ts';

const URL_CITED = 'http://paper.test/2011/06/bridge.html';
const TITLE = 'Bridge opens after nine years';

const anyDay = fc
  .integer({ min: Date.UTC(1997, 0, 1), max: Date.UTC(2024, 0, 1) })
  .map((ms) => new Date(ms).toISOString());
const anyWanted: fc.Arbitrary<WantedDay | null> = fc.option(
  fc.record({
    date: fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length)),
    from: fc.constantFrom('accessed' as const, 'issued' as const),
  }),
);

const good = { title: TITLE };
const anyPage: fc.Arbitrary<Partial<FakeCapture>> = fc.oneof(
  fc.constant(good),
  fc.constant({ title: TITLE, listedAs: '-', mimetype: 'warc/revisit' }),
  fc.constant({ title: 'Page not found' }),
  fc.constant({ title: 'Garden news' }),
  fc.constant({ status: 404, title: 'gone' }),
  fc.constant({ status: 503, title: 'later', listedAs: '200' }),
  fc.constant({ status: 302, title: '', location: 'http://paper.test/' }),
);
const anyCapture: fc.Arbitrary<FakeCapture> = fc
  .tuple(anyDay, anyPage, fc.constantFrom('http://', 'https://www.', 'http://www.'))
  .map(([iso, page, start]) => ({ url: URL_CITED.replace('http://', start), at: timestampOf(iso), ...page }));
const anyHistory = (maxLength: number): fc.Arbitrary<readonly FakeCapture[]> =>
  fc.uniqueArray(anyCapture, { maxLength, selector: ({ at }) => at });

const network = loopbackNetwork();

async function chosen(
  captures: readonly FakeCapture[],
  wanted: WantedDay | null,
  archive: Partial<FakeWaybackOptions>,
) {
  const tools = { ...fakeTools(network, TITLE), exchange: fakeExchange({ captures, ...archive }) };
  const archives = createArchives(['wayback'], { waybackEndpoint: 'http://archive.test' });
  return lookUpIn(archives, { url: URL_CITED, wanted }, tools);
}

function editorsChoice(captures: readonly FakeCapture[], wanted: WantedDay | null): string | null {
  const fit = captures.filter(({ title, status }) => title === TITLE && status === undefined);
  const dated = fit.map(({ at }) => ({ capturedAt: isoOfTimestamp(at) ?? '' }));
  return orderCaptures(dated, wanted)[0]?.capturedAt ?? null;
}

async function expectEditorsChoice(
  captures: readonly FakeCapture[],
  wanted: WantedDay | null,
  archive: Partial<FakeWaybackOptions>,
) {
  const lookup = await chosen(captures, wanted, archive);
  const capturedAt = lookup.kind === 'found' && lookup.verified ? lookup.capture.capturedAt : null;
  expect(capturedAt).toBe(editorsChoice(captures, wanted));
  return lookup;
}

describe('of few captures the best is chosen', () => {
  test.each<[string, Partial<FakeWaybackOptions>]>([
    ['from JSON', {}],
    ['from text', { format: 'text', repeats: 2 }],
    ['by a server that ignores filters and dates', { ignoresFilters: true, ignoresRange: true }],
  ])('%s', async (_, archive) => {
    await fc.assert(
      fc.asyncProperty(anyHistory(7), anyWanted, async (captures, wanted) => {
        const lookup = await expectEditorsChoice(captures, wanted, archive);
        expect(lookup.kind).not.toBe('unknown');
      }),
      { numRuns: 150 },
    );
  });

  test.each<[string, Partial<FakeWaybackOptions>]>([
    ['the index is down', { index: '503' }],
    ['the index limits requests', { index: '429' }],
  ])('through replay alone, where %s', async (_, archive) => {
    await fc.assert(
      fc.asyncProperty(anyHistory(5), anyWanted, async (captures, wanted) => {
        const lookup = await expectEditorsChoice(captures, wanted, archive);
        expect(lookup.kind === 'none').toBe(captures.length === 0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('of many captures', () => {
  test('a good one is found, or the explanation tells that some were not read', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory(60), anyWanted, async (captures, wanted) => {
        const lookup = await chosen(captures, wanted, {});
        const isMissed = lookup.kind === 'none' && editorsChoice(captures, wanted) !== null;
        expect(isMissed && !lookup.explanation.includes('more were not read')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('no capture that shows another page is ever called verified', async () => {
    const archives = fc.constantFrom<Partial<FakeWaybackOptions>>(
      {},
      { index: '503' },
      { replay: 'own-page' },
      { replay: '503' },
      { format: 'empty-body' },
    );
    await fc.assert(
      fc.asyncProperty(anyHistory(40), anyWanted, archives, async (captures, wanted, archive) => {
        const lookup = await chosen(captures, wanted, archive);
        const shown = captures.find(
          ({ at }) => lookup.kind === 'found' && at === timestampOf(lookup.capture.capturedAt),
        );
        expect(lookup.kind === 'found' && lookup.verified && shown?.title !== TITLE).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
