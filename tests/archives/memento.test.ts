import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createArchives, lookUpIn } from '../../src/archives/index.ts';
import type { WantedDay } from '../../src/model/link.ts';
import { type FakeMemento, type FakeTimeGate, type FakeTimeGateOptions, startFakeTimeGate } from './fake-timegate.ts';
import { fakeTools, loopbackNetwork } from './tools.ts';

const URL_CITED = 'http://paper.test/2011/06/bridge.html';
const TITLE = 'Bridge opens after nine years';
const ACCESSED: WantedDay = { date: '2011-06-08', from: 'accessed' };
const ISSUED: WantedDay = { date: '2011-06-08', from: 'issued' };

const network = loopbackNetwork();
let servers: FakeTimeGate[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});
afterAll(() => network.close());

async function archive(options: Omit<FakeTimeGateOptions, 'url'>, title: string | null = TITLE) {
  const server = await startFakeTimeGate({ url: URL_CITED, ...options });
  servers.push(server);
  const archives = createArchives([server.timeGate], { waybackEndpoint: null });
  const tools = fakeTools(network, title);
  return { server, lookUp: (wanted: WantedDay | null) => lookUpIn(archives, { url: URL_CITED, wanted }, tools) };
}

const good = (at: string): FakeMemento => ({ at, title: TITLE });
const mementos = [
  good('2011-05-01T00:00:00Z'),
  good('2011-06-07T00:00:00Z'),
  good('2011-06-20T00:00:00Z'),
  good('2020-01-01T00:00:00Z'),
];

describe('a TimeGate', () => {
  test.each([
    [ACCESSED, '2011-06-07T00:00:00Z'],
    [ISSUED, '2011-06-20T00:00:00Z'],
    [null, '2020-01-01T00:00:00Z'],
  ])('asked for %j gives the capture of %s, read back', async (wanted, capturedAt) => {
    const { lookUp } = await archive({ mementos });
    expect(await lookUp(wanted)).toMatchObject({ kind: 'found', verified: true, capture: { capturedAt } });
  });

  test('is told the wanted moment in Accept-Datetime', async () => {
    const { lookUp, server } = await archive({ mementos });
    await lookUp(ISSUED);
    expect(server.acceptDatetimes).toEqual(['Wed, 08 Jun 2011 00:00:00 GMT']);
  });

  test('bears its host as the name of the service', async () => {
    const { lookUp, server } = await archive({ mementos });
    expect((await lookUp(ACCESSED)).service).toBe(new URL(server.timeGate).host);
  });

  test.each<[string, Omit<FakeTimeGateOptions, 'url' | 'mementos'>]>([
    ['serves the memento itself with Content-Location', { style: 'content-location' }],
    ['names no neighbours', { hasLinks: false }],
    ['names nothing but has a list of captures', { style: 'says-nothing' }],
    ['puts pywb modifiers into addresses', { modifier: 'mp_' }],
    ['has no raw captures', { hasNoRaw: true }],
    ['has addresses without a timestamp', { isOpaque: true }],
    ['sends on to another TimeGate', { stations: 1 }],
    ['sends on without an end but has a list of captures', { stations: 99 }],
    ['refuses the date but has a list of captures', { status: 400 }],
  ])('that %s gives the same capture', async (_, manner) => {
    const { lookUp } = await archive({ mementos, ...manner });
    expect(await lookUp(ISSUED)).toMatchObject({
      kind: 'found',
      verified: true,
      capture: { capturedAt: '2011-06-20T00:00:00Z', original: URL_CITED },
    });
  });

  test('gives a reader the address without a modifier', async () => {
    const { lookUp, server } = await archive({ mementos, modifier: 'mp_', hasNoRaw: false });
    const origin = new URL(server.timeGate).origin;
    expect(await lookUp(ACCESSED)).toMatchObject({ capture: { url: `${origin}/coll/20110607000000/${URL_CITED}` } });
  });

  test.each([404, 451])('that answers %i is a none', async (status) => {
    const { lookUp } = await archive({ mementos, status });
    expect((await lookUp(ACCESSED)).kind).toBe('none');
  });

  test.each([403, 429, 500, 503])('that answers %i is an unknown', async (status) => {
    const { lookUp } = await archive({ mementos, status });
    expect((await lookUp(ACCESSED)).kind).toBe('unknown');
  });

  test.each([
    [404, 'none'],
    [503, 'unknown'],
  ])('that says 200 for what it never archived, with a list that answers %i, is a %s', async (timeMapStatus, kind) => {
    const { lookUp } = await archive({ mementos: [], style: 'says-nothing', timeMapStatus });
    expect((await lookUp(ACCESSED)).kind).toBe(kind);
  });

  test('that says 200 for what it never archived, with an empty list, is a none', async () => {
    const { lookUp } = await archive({ mementos: [], style: 'says-nothing' });
    expect(await lookUp(ACCESSED)).toMatchObject({ kind: 'none' });
  });
});

describe('a memento', () => {
  test('without Memento-Datetime proves nothing', async () => {
    const { lookUp } = await archive({ mementos, hasNoMementoDatetime: true });
    expect((await lookUp(ACCESSED)).kind).toBe('unknown');
  });

  test('of an error is passed over for the next nearest', async () => {
    const [first, , ...rest] = mementos;
    const bad: FakeMemento = { at: '2011-06-07T00:00:00Z', status: 404, title: 'gone' };
    const { lookUp } = await archive({ mementos: [first, bad, ...rest].flatMap((one) => one ?? []) });
    expect(await lookUp(ACCESSED)).toMatchObject({ kind: 'found', capture: { capturedAt: '2011-06-20T00:00:00Z' } });
  });

  test('of a redirect is followed inside the archive', async () => {
    const moved = 'http://paper.test/stories/bridge';
    const { lookUp } = await archive({
      mementos: [
        { at: '2011-06-08T00:00:00Z', status: 301, location: moved },
        { at: '2011-06-09T00:00:00Z', original: moved, title: TITLE },
      ],
    });
    expect(await lookUp(ACCESSED)).toMatchObject({
      kind: 'found',
      verified: true,
      capture: { capturedAt: '2011-06-09T00:00:00Z', original: moved },
    });
  });

  test('that redirects to itself ends', async () => {
    const { lookUp } = await archive({ mementos: [{ at: '2011-06-08T00:00:00Z', status: 301, location: '' }] });
    expect((await lookUp(ACCESSED)).kind).not.toBe('found');
  });

  test('dated in the future is no capture', async () => {
    const { lookUp } = await archive({ mementos: [good('2011-05-01T00:00:00Z'), good('2089-01-01T00:00:00Z')] });
    expect(await lookUp(null)).toMatchObject({ kind: 'found', capture: { capturedAt: '2011-05-01T00:00:00Z' } });
  });
});
