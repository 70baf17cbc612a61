// What the look-ups of one run share: the rate, the circuit, and an end to waiting.

import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { ArchiveTools } from '../../src/archives/archive.ts';
import { createArchives, lookUpIn } from '../../src/archives/index.ts';
import type { WantedDay } from '../../src/model/link.ts';
import { type FakeWayback, type FakeWaybackOptions, startFakeWayback } from './fake-wayback.ts';
import { fakeTools, loopbackNetwork } from './tools.ts';

const TITLE = 'Bridge opens after nine years';
const ISSUED: WantedDay = { date: '2011-06-08', from: 'issued' };

const network = loopbackNetwork();
let servers: FakeWayback[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});
afterAll(() => network.close());

async function run(options: FakeWaybackOptions, given: Partial<ArchiveTools> = {}) {
  const server = await startFakeWayback(options);
  servers.push(server);
  const archives = createArchives(['wayback'], { waybackEndpoint: server.origin });
  const tools = { ...fakeTools(network, TITLE), ...given };
  const lookUp = (url: string, signal?: AbortSignal) => lookUpIn(archives, { url, wanted: ISSUED }, tools, signal);
  const countOf = (start: string) => server.requests.filter((path) => path.startsWith(start)).length;
  return { lookUp, countOf, server };
}

const addresses = (count: number) => Array.from({ length: count }, (_, at) => `http://paper.test/story-${at}`);
const captureOf = (url: string) => ({ url, at: '20110612000000', title: TITLE });

describe('the rate', () => {
  test('of the index is kept within a minute, and what is over it goes through replay', async () => {
    const urls = addresses(40);
    const { lookUp, countOf } = await run({ captures: urls.map(captureOf) });
    const lookups = await Promise.all(urls.map((url) => lookUp(url)));
    expect(lookups.filter((one) => one.kind === 'found' && one.verified)).toHaveLength(40);
    expect(countOf('/cdx')).toBe(24);
  });

  test('of the index is waited for where replay alone cannot tell, and the wait is told', async () => {
    const urls = addresses(30);
    const waits: number[] = [];
    const onWait = ({ waitMs }: { readonly waitMs: number }): void => {
      waits.push(waitMs);
    };
    const { lookUp, countOf } = await run(
      { captures: urls.map((url) => ({ url, at: '20110612000000', title: 'Page not found' })) },
      { onWait },
    );
    const lookups = await Promise.all(urls.map((url) => lookUp(url)));
    expect(new Set(lookups.map(({ kind }) => kind))).toEqual(new Set(['none']));
    expect(countOf('/cdx')).toBeGreaterThan(24);
    expect(Math.max(...waits)).toBeGreaterThan(50_000);
  });
});

describe('the circuit', () => {
  test('opens at the first 429 of the index, which is asked no more', async () => {
    const urls = addresses(5);
    const { lookUp, countOf } = await run({ captures: urls.map(captureOf), index: '429' });
    for (const url of urls) expect((await lookUp(url)).kind).toBe('found');
    expect(countOf('/cdx')).toBe(1);
  });

  test('opens at the first 429 of replay too, and later look-ups end as unknown with the reason', async () => {
    const { lookUp, server } = await run({ captures: [], index: '429', replay: '429' });
    await lookUp('http://paper.test/first');
    const asked = server.requests.length;
    const lookup = await lookUp('http://paper.test/second');
    expect(lookup.kind).toBe('unknown');
    expect(lookup.explanation).toContain('limiting requests (429)');
    expect(server.requests.length).toBe(asked);
  });

  test('opens when nobody listens any more', async () => {
    const { lookUp, server } = await run({ captures: [] });
    await server.close();
    await lookUp('http://paper.test/first');
    const lookup = await lookUp('http://paper.test/second');
    expect(lookup).toMatchObject({ kind: 'unknown', service: 'wayback' });
    expect(lookup.explanation).toContain('not asked again');
  });

  test('opens after three silences, so that silence costs a run three deadlines and no more', async () => {
    const urls = addresses(12);
    const { lookUp, countOf } = await run({ captures: [], index: 'silent', replay: 'silent' }, { timeoutMs: 100 });
    for (const url of urls) expect((await lookUp(url)).kind).toBe('unknown');
    expect([countOf('/cdx'), countOf('/web')]).toEqual([3, 3]);
  });
});

describe('an interruption', () => {
  test('ends a look-up at once, as an unknown', async () => {
    const { lookUp } = await run({ captures: [], index: 'silent', replay: 'silent' }, { timeoutMs: 20_000 });
    const controller = new AbortController();
    const pending = lookUp('http://paper.test/a', controller.signal);
    setTimeout(() => controller.abort(new Error('stop')), 50);
    expect((await pending).kind).toBe('unknown');
  });

  test('while waiting for a turn ends it too', async () => {
    const controller = new AbortController();
    const clock = {
      now: () => 0,
      sleep: async () => {
        controller.abort();
        throw controller.signal.reason;
      },
    };
    const { lookUp } = await run({ captures: [], replay: 'reset' }, { clock });
    expect(await lookUp('http://paper.test/a', controller.signal)).toMatchObject({
      kind: 'unknown',
      explanation: 'The look-up was interrupted.',
    });
  });
});
