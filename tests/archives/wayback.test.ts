import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { ArchiveTools } from '../../src/archives/archive.ts';
import { createArchives, lookUpIn } from '../../src/archives/index.ts';
import type { WantedDay } from '../../src/model/link.ts';
import { type FakeWayback, type FakeWaybackOptions, startFakeWayback } from './fake-wayback.ts';
import { fakeTools, loopbackNetwork } from './tools.ts';

const URL_CITED = 'http://paper.test/2011/06/story.html';
const TITLE = 'Bridge opens after nine years';
const ACCESSED: WantedDay = { date: '2011-06-08', from: 'accessed' };
const ISSUED: WantedDay = { date: '2011-06-08', from: 'issued' };

const network = loopbackNetwork();
let servers: FakeWayback[] = [];

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

afterAll(() => network.close());

async function wayback(options: FakeWaybackOptions, given: Partial<ArchiveTools> = {}) {
  const server = await startFakeWayback(options);
  servers.push(server);
  const archives = createArchives(['wayback'], { waybackEndpoint: server.origin });
  const tools = { ...fakeTools(network, TITLE), ...given };
  const lookUp = (wanted: WantedDay | null, url = URL_CITED) => lookUpIn(archives, { url, wanted }, tools);
  return { server, lookUp, tools };
}

const good = (at: string, url = URL_CITED) => ({ url, at, title: TITLE });

describe('the day', () => {
  const captures = [good('20110501000000'), good('20110607120000'), good('20110612000000'), good('20200101000000')];

  test.each([
    [ISSUED, '2011-06-12T00:00:00Z'],
    [ACCESSED, '2011-06-07T12:00:00Z'],
    [null, '2020-01-01T00:00:00Z'],
  ])('wanted %j gives the capture of %s', async (wanted, capturedAt) => {
    const { lookUp } = await wayback({ captures });
    expect(await lookUp(wanted)).toMatchObject({ kind: 'found', verified: true, capture: { capturedAt } });
  });

  test('an issue date takes one index query where a capture after it is good', async () => {
    const { lookUp, server } = await wayback({ captures });
    await lookUp(ISSUED);
    expect(server.requests.filter((path) => path.startsWith('/cdx'))).toHaveLength(1);
  });

  test('an issue date falls back to the nearest capture before it', async () => {
    const { lookUp } = await wayback({ captures: captures.slice(0, 2) });
    expect(await lookUp(ISSUED)).toMatchObject({ kind: 'found', capture: { capturedAt: '2011-06-07T12:00:00Z' } });
  });

  test('the reader gets a public address whatever endpoint was asked', async () => {
    const { lookUp } = await wayback({
      captures: [good('20110608000000', 'http://www.paper.test:80/2011/06/story.html')],
    });
    expect(await lookUp(ACCESSED)).toMatchObject({
      service: 'wayback',
      capture: {
        url: 'https://web.archive.org/web/20110608000000/http://www.paper.test/2011/06/story.html',
        original: 'http://www.paper.test:80/2011/06/story.html',
      },
      titleMatch: 1,
    });
  });
});

describe('the number of captures read', () => {
  const reads = (server: FakeWayback): number => server.requests.filter((path) => path.startsWith('/web/')).length;
  const days = ['01', '02', '03', '04', '05', '06', '07'];

  test('is one, where the first is the page', async () => {
    const { lookUp, server } = await wayback({ captures: days.map((day) => good(`201106${day}000000`)) });
    await lookUp({ date: '2011-06-01', from: 'issued' });
    expect(reads(server)).toBe(1);
  });

  test('does not grow with the errors that a server lists though it should not', async () => {
    const errors = days.map((day) => ({ url: URL_CITED, at: `201106${day}000000`, status: 500 }));
    const { lookUp, server } = await wayback({ captures: [...errors, good('20120101000000')], ignoresFilters: true });
    expect((await lookUp({ date: '2011-06-01', from: 'issued' })).kind).toBe('found');
    expect(reads(server)).toBe(1);
  });

  test('does not grow with captures of one and the same bad page', async () => {
    const twins = days.map((day) => ({ url: URL_CITED, at: `201106${day}000000`, title: 'Page not found' }));
    const { lookUp, server } = await wayback({ captures: [...twins, good('20120101000000')] });
    expect((await lookUp({ date: '2011-06-01', from: 'issued' })).kind).toBe('found');
    expect(reads(server)).toBe(2);
  });

  test('is bounded, and the explanation tells what was not read', async () => {
    const captures = Array.from({ length: 30 }, (_, at) => ({
      url: URL_CITED,
      at: `2011060${1 + (at % 9)}0000${10 + at}`,
      title: `Page not found ${at}`,
    }));
    const { lookUp, server } = await wayback({ captures });
    const lookup = await lookUp({ date: '2011-06-01', from: 'issued' });
    expect(lookup.kind).toBe('none');
    expect(lookup.explanation).toMatch(/\d+ more were not read/);
    expect(reads(server)).toBeLessThanOrEqual(20);
  });
});

describe('an index in trouble', () => {
  const captures = [good('20110501000000'), good('20110612000000')];

  test.each(['429', '498', '503', '504', 'html', 'reset', 'silent', 'not-json'] as const)(
    'that is %s leaves the replay server, which finds the same capture',
    async (index) => {
      const { lookUp } = await wayback({ captures, index });
      expect(await lookUp(ISSUED)).toMatchObject({
        kind: 'found',
        verified: true,
        capture: { capturedAt: '2011-06-12T00:00:00Z' },
      });
    },
  );

  test.each(['429', '503', 'reset', 'silent', 'own-page'] as const)(
    'and a replay server that is %s make an unknown, never a none',
    async (replay) => {
      const { lookUp } = await wayback({ captures, index: '503', replay });
      expect((await lookUp(ISSUED)).kind).toBe('unknown');
    },
  );

  test('and a replay server that plainly has nothing make a none', async () => {
    const { lookUp } = await wayback({ captures: [], index: '503' });
    expect(await lookUp(ISSUED)).toMatchObject({ kind: 'none', explanation: 'The address was never archived.' });
  });
});

describe('a page that may or may not be the one', () => {
  const doubting = {
    judgeCapture: () => ({ good: false, why: 'its title is not sure', titleMatch: 0.6, isDoubtful: true }),
  };

  test('is offered unverified, where no capture is good', async () => {
    const { lookUp } = await wayback({ captures: [good('20110501000000'), good('20110612000000')] }, doubting);
    expect(await lookUp(ISSUED)).toMatchObject({
      kind: 'found',
      verified: false,
      capture: { capturedAt: '2011-06-12T00:00:00Z' },
      titleMatch: 0.6,
      explanation: 'Read back, but it may not be the page: its title is not sure.',
    });
  });
});

describe('an archive that says no', () => {
  test.each(['json', 'text', 'empty-body'] as const)('in the shape %s is understood', async (format) => {
    const { lookUp } = await wayback({ captures: [], format });
    expect(await lookUp(ACCESSED)).toMatchObject({ kind: 'none', explanation: 'The address was never archived.' });
  });

  test('because the owner had the site excluded says so', async () => {
    const { lookUp } = await wayback({ captures: [], index: 'excluded' });
    const lookup = await lookUp(ACCESSED);
    expect(lookup.kind).toBe('none');
    expect(lookup.explanation).toContain('excluded');
  });

  test('because of robots.txt says so, be it in a 200', async () => {
    const { lookUp } = await wayback({ captures: [], index: 'robots-in-200' });
    const lookup = await lookUp(ACCESSED);
    expect(lookup.kind).toBe('none');
    expect(lookup.explanation).toContain('robots');
  });

  test('with captures of errors only says so', async () => {
    const errors = ['20110608000000', '20120608000000'].map((at) => ({ url: URL_CITED, at, status: 404 }));
    const { lookUp } = await wayback({ captures: errors });
    expect(await lookUp(ACCESSED)).toMatchObject({ kind: 'none', explanation: '2 captures, both of an error page.' });
  });
});
