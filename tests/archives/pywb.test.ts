import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMemento } from '../../src/archives/memento.ts';
import type { WantedDay } from '../../src/model/link.ts';
import type { Lookup } from '../../src/model/lookup.ts';
import type { ReportedArchive } from '../../src/model/report.ts';
import { reportOf, runCli } from '../support/cli.ts';
import { findPywb, type Pywb, type PywbServer, startPywb } from '../support/pywb.ts';
import type { WarcCapture } from '../support/warc.ts';
import { startWeb, type Web } from '../support/web.ts';
import { fakeTools, loopbackNetwork } from './tools.ts';

const pywb = findPywb(process.env);

if (pywb === null) {
  test('the suite with a real archive is left out: pywb is neither in CITE_CHECK_PYWB nor on the PATH', () => {
    process.stderr.write('tests/archives/pywb.test.ts is LEFT OUT: pywb was looked for and is not installed.\n');
    expect(findPywb({ PATH: process.env['PATH'] })).toBeNull();
  });
} else {
  describe.concurrent('pywb, a real archive,', () => suite(pywb));
}

const BRIDGE = 'The Long Bridge Opens After Nine Winters';
const PAPER = 'http://www.paper.test';

function page(title: string, text = 'Built by hand, it joins both banks of the river for the first time.'): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
}

function bridge(path: string, at: string): WarcCapture {
  return { url: PAPER + path, at, body: page(BRIDGE, `As read at ${at}.`) };
}

function gone(path: string, at: string): WarcCapture {
  return { url: PAPER + path, at, status: 404, body: page('404 Not Found', `Nothing here at ${at}.`) };
}

function redirect(path: string, at: string, location: string, status = 301): WarcCapture {
  return { url: PAPER + path, at, status, headers: { Location: location }, body: page('Moved') };
}

const plain = ['2010-01-10', '2011-06-12', '2012-09-01', '2014-02-02'].map((day) => `${day}T10:00:00Z`);
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

const press: readonly WarcCapture[] = [
  ...plain.map((at) => bridge('/bridge', at)),
  redirect('/old?id=7', '2011-06-10T08:00:00Z', '/new/7'),
  redirect('/whole', '2011-06-10T08:00:00Z', `${PAPER}/new/7`, 302),
  bridge('/new/7', '2011-06-10T08:00:05Z'),
  redirect('/lost', '2011-06-10T08:00:00Z', 'http://elsewhere.test/story'),
  redirect('/story/9', '2011-06-10T08:00:00Z', '/'),
  { url: `${PAPER}/`, at: '2011-06-10T09:00:00Z', body: page('The Paper: News of the River') },
  redirect('/ring', '2011-06-10T08:00:00Z', '/gnir'),
  redirect('/gnir', '2011-06-10T08:00:00Z', '/ring'),
  gone('/gone', '2011-06-10T08:00:00Z'),
  gone('/gone', '2013-06-10T08:00:00Z'),
  gone('/again', '2011-06-09T08:00:00Z'),
  bridge('/again', '2011-06-20T08:00:00Z'),
  {
    url: `${PAPER}/soft`,
    at: '2011-06-09T08:00:00Z',
    body: page('Page not found', 'Sorry, we cannot find this page.'),
  },
  bridge('/soft', '2011-07-20T08:00:00Z'),
  { url: `${PAPER}/other`, at: '2011-06-09T08:00:00Z', body: page('Ten Recipes With Pumpkin and Honey') },
  bridge('/other', '2010-07-20T08:00:00Z'),
  { url: `${PAPER}/recipes`, at: '2011-06-09T08:00:00Z', body: page('Ten Recipes With Pumpkin and Honey') },
  bridge('/twice', '2010-05-01T08:00:00Z'),
  {
    url: `${PAPER}/twice`,
    at: '2011-06-09T08:00:00Z',
    revisitOf: { url: `${PAPER}/twice`, at: '2010-05-01T08:00:00Z' },
  },
  {
    url: `${PAPER}/copy`,
    at: '2011-06-09T08:00:00Z',
    revisitOf: { url: `${PAPER}/twice`, at: '2010-05-01T08:00:00Z' },
  },
  { url: 'https://paper.test/keyed', at: '2011-06-09T08:00:00Z', body: page(BRIDGE) },
  { url: `${PAPER}/Case/Page.HTML`, at: '2011-06-09T08:00:00Z', body: page(BRIDGE) },
  {
    url: `${PAPER}/packed`,
    at: '2011-06-09T08:00:00Z',
    headers: { 'Content-Encoding': 'gzip' },
    body: gzipSync(page(BRIDGE)),
  },
  ...months.map((month) => gone('/parked', `2012-${month}-01T00:00:00Z`)),
  bridge('/parked', '2013-05-05T00:00:00Z'),
  redirect('/self', '2011-06-09T08:00:00Z', 'https://www.paper.test/self'),
  { url: 'https://www.paper.test/self', at: '2011-06-09T08:00:03Z', body: page(BRIDGE) },
  bridge('/barred', '2011-06-09T08:00:00Z'),
  bridge('/shared', '2009-06-09T08:00:00Z'),
  { url: `${PAPER}/shared/bad`, at: '2011-06-09T08:00:00Z', body: page('Ten Recipes With Pumpkin and Honey') },
];

const library: readonly WarcCapture[] = [
  bridge('/shared', '2011-06-10T08:00:00Z'),
  bridge('/shared/bad', '2011-08-09T08:00:00Z'),
  bridge('/only-here', '2011-06-10T08:00:00Z'),
  bridge('/bridge', '2011-06-12T11:00:00Z'),
];

function suite(found: Pywb): void {
  let archive: PywbServer;
  let frameless: PywbServer;
  let web: Web;

  beforeAll(async () => {
    web = await startWeb(() => ({ status: 404, body: page('404 Not Found') }));
    archive = await startPywb(found, [
      { name: 'press', captures: press, isGzip: true, barred: [`${PAPER}/barred`] },
      { name: 'library', captures: library },
    ]);
    frameless = await startPywb(
      found,
      [{ name: 'web', captures: press }],
      ['framed_replay: false', 'redirect_to_exact: true'],
    );
  }, 120_000);

  afterAll(async () => {
    await archive?.close();
    await frameless?.close();
    await web?.close();
  });

  /** What the command reports of the archives for one note. */
  function lookUp(note: string, ...timeGates: readonly string[]): Promise<ReportedArchive> {
    const gates = timeGates.length > 0 ? timeGates : [archive.timeGate('press')];
    return lookUpBy(note, ...gates.flatMap((gate) => ['--archive', gate]));
  }

  async function lookUpBy(note: string, ...args: readonly string[]): Promise<ReportedArchive> {
    const ran = await runCli(
      [...['-', '--json', '--no-cache', '--no-config', '--retries', '0', '--connect-to', web.connectTo], ...args],
      { stdin: `Words.[1]\n\n[1] ${note}\n` },
    );
    const [link] = reportOf(ran).links;
    if (link?.archive === null || link === undefined) throw new Error(`no look-up: ${ran.stdout}${ran.stderr}`);
    return link.archive;
  }

  function shown(path: string, at: string, collection = 'press'): Partial<ReportedArchive> {
    const url = `${archive.timeGate(collection)}${at.replace(/\D/g, '')}/${PAPER}${path}`;
    return { state: 'found', verified: true, url, capturedAt: at };
  }

  test.each([
    ['issued', 'June 8, 2011', 'the first capture on or after that day', 1],
    ['issued', 'June 13, 2011', 'one of a year later, though one of the day before is nearer', 2],
    ['issued', 'May 2, 2015', 'the last one before, where there is none after', 3],
    ['accessed', 'June 20, 2011', 'the nearest, before', 1],
    ['accessed', 'August 1, 2012', 'the nearest, after', 2],
    ['accessed', 'January 1, 2001', 'the first of all', 0],
  ])('finds for a page %s %s %s', async (kind, day, _, at) => {
    const date = kind === 'issued' ? `${day}, ${PAPER}/bridge` : `${PAPER}/bridge (accessed ${day})`;
    const lookup = await lookUp(`Jane Doe, “${BRIDGE},” The Paper, ${date}.`);
    expect(lookup).toMatchObject(shown('/bridge', plain[at] ?? ''));
  });

  test('finds the newest capture where no day is wanted', async () => {
    expect(await lookUp(`“${BRIDGE},” The Paper, ${PAPER}/bridge.`)).toMatchObject(shown('/bridge', plain[3] ?? ''));
  });

  // pywb plays every spelling that its index files under one key under the address that was asked for.
  test.each([
    ['a capture after one of a 404', '/again', '2011-06-20T08:00:00Z'],
    ['a capture after one of a page that says "not found"', '/soft', '2011-07-20T08:00:00Z'],
    ['a capture before one of another page', '/other', '2010-07-20T08:00:00Z'],
    ['a capture behind a year of errors', '/parked', '2013-05-05T00:00:00Z'],
    ['a revisit record', '/twice', '2011-06-09T08:00:00Z'],
    ['a revisit record of another address', '/copy', '2011-06-09T08:00:00Z'],
    ['a compressed capture', '/packed', '2011-06-09T08:00:00Z'],
    ['a capture under https and without www', '/keyed', '2011-06-09T08:00:00Z'],
    ['a capture in other letter case that bears the title', '/case/page.html', '2011-06-09T08:00:00Z'],
    ['the page under https behind its redirect from http', '/self', '2011-06-09T08:00:03Z'],
  ])('finds and verifies %s', async (_, cited, at) => {
    const lookup = await lookUp(`Jane Doe, “${BRIDGE},” The Paper, June 8, 2011, ${PAPER}${cited}.`);
    expect(lookup).toMatchObject(shown(cited, at));
  });

  test.each([
    ['path', '/old?id=7'],
    ['whole address', '/whole'],
  ])('follows a captured redirect by %s to the capture that shows the page', async (_, cited) => {
    const lookup = await lookUp(`Jane Doe, “${BRIDGE},” The Paper, June 8, 2011, ${PAPER}${cited}.`);
    expect(lookup).toMatchObject(shown('/new/7', '2011-06-10T08:00:05Z'));
    expect(web.asked()).not.toContain('www.paper.test/new/7');
  });

  test.each([
    ['an address that was never archived', '/never', 'The address was never archived.'],
    ['an address that is barred', '/barred', 'excluded'],
    ['captured errors alone', '/gone', 'a captured error 404'],
    ['a captured redirect to what was not captured', '/lost', 'a captured redirect to a page that was not captured'],
    ['a captured redirect to the front page', '/story/9', 'a captured redirect to a home page'],
    ['captured redirects in a circle', '/ring', 'a captured redirect that leads in a circle'],
  ])('has none of %s', async (_, cited, explanation) => {
    const lookup = await lookUp(`Jane Doe, “${BRIDGE},” The Paper, June 8, 2011, ${PAPER}${cited}.`);
    expect(lookup).toMatchObject({ state: 'none', url: null, explanation: expect.stringContaining(explanation) });
  });

  test('verifies no capture of quite another page', async () => {
    const lookup = await lookUp(`Jane Doe, “${BRIDGE},” The Paper, June 8, 2011, ${PAPER}/recipes.`);
    expect(lookup.verified).toBe(false);
  });

  const cases: readonly (readonly [string, string, Partial<ReportedArchive>])[] = [
    ['the nearest capture', '/bridge', { verified: true, capturedAt: '2011-06-12T10:00:00Z' }],
    ['the capture after one of a 404', '/again', { verified: true, capturedAt: '2011-06-20T08:00:00Z' }],
    ['the capture behind a redirect', '/old?id=7', { verified: true, capturedAt: '2011-06-10T08:00:05Z' }],
    ['a revisit record', '/twice', { verified: true, capturedAt: '2011-06-09T08:00:00Z' }],
    ['none of captured errors', '/gone', { state: 'none' }],
  ];

  test.each(cases)('without frames, redirecting to each moment, has %s', async (_, path, expected) => {
    const note = `Jane Doe, “${BRIDGE},” The Paper, June 8, 2011, ${PAPER}${path}.`;
    expect(await lookUp(note, frameless.timeGate('web'))).toMatchObject(expected);
  });

  // It has no index of that kind, and names no capture beside the one that it plays: an error leaves open what else there is.
  test.each([
    ...cases.filter(([, path]) => !['/again', '/gone'].includes(path)),
    ['no answer where the nearest capture is of a 404', '/again', { state: 'unknown' }] as const,
  ])('in place of the Wayback Machine has %s', async (_, path, expected) => {
    const note = `Jane Doe, “${BRIDGE},” The Paper, June 8, 2011, ${PAPER}${path}.`;
    expect(await lookUpBy(note, '--wayback-endpoint', frameless.origin)).toMatchObject(expected);
  });

  describe('beside another one', () => {
    const note = (path: string, date = 'June 8, 2011'): string =>
      `Jane Doe, “${BRIDGE},” The Paper, ${date}, ${PAPER}${path}.`;

    test('gives way to the nearer capture of the second', async () => {
      const lookup = await lookUp(note('/shared'), archive.timeGate('press'), archive.timeGate('library'));
      expect(lookup).toMatchObject(shown('/shared', '2011-06-10T08:00:00Z', 'library'));
    });

    test('gives way to a verified capture that is further off than its own of another page', async () => {
      const lookup = await lookUp(note('/shared/bad'), archive.timeGate('press'), archive.timeGate('library'));
      expect(lookup).toMatchObject(shown('/shared/bad', '2011-08-09T08:00:00Z', 'library'));
    });

    test('goes first with a capture of the wanted day', async () => {
      const lookup = await lookUp(
        note('/bridge', 'June 12, 2011'),
        archive.timeGate('press'),
        archive.timeGate('library'),
      );
      expect(lookup).toMatchObject(shown('/bridge', '2011-06-12T10:00:00Z', 'press'));
    });

    test('that does not answer still gives what it has', async () => {
      const lookup = await lookUp(note('/only-here'), 'http://127.0.0.1:1/coll/', archive.timeGate('library'));
      expect(lookup).toMatchObject(shown('/only-here', '2011-06-10T08:00:00Z', 'library'));
    });

    test('that does not answer leaves open what it does not hold', async () => {
      const lookup = await lookUp(note('/never'), 'http://127.0.0.1:1/coll/', archive.timeGate('library'));
      expect(lookup.state).toBe('unknown');
    });
  });

  describe('by its capture index,', () => {
    async function asked(path: string, wanted: WantedDay | null): Promise<{ paths: string[]; lookup: Lookup }> {
      const network = loopbackNetwork();
      const paths: string[] = [];
      const tools = fakeTools(network, BRIDGE);
      const lookup = await createMemento(archive.timeGate('press')).lookUp(
        { url: PAPER + path, wanted },
        {
          ...tools,
          timeoutMs: 10_000,
          exchange: (ask, signal) => {
            paths.push(ask.url.slice(archive.origin.length));
            return tools.exchange(ask, signal);
          },
        },
      );
      await network.close();
      return { paths, lookup };
    }

    test('needs no reading of the errors that it lists', async () => {
      const { paths, lookup } = await asked('/parked', { date: '2012-01-01', from: 'issued' });
      expect(lookup).toMatchObject({ kind: 'found', verified: true, capture: { capturedAt: '2013-05-05T00:00:00Z' } });
      expect(paths).toEqual([
        `/press/${PAPER}/parked`,
        `/press/20120101000000id_/${PAPER}/parked`,
        expect.stringContaining('/press/cdx?url=http%3A%2F%2Fwww.paper.test%2Fparked&output=json'),
        `/press/20130505000000id_/${PAPER}/parked`,
      ]);
    });

    test('is not asked where the TimeGate names the page at once', async () => {
      const { paths } = await asked('/bridge', { date: '2011-06-12', from: 'accessed' });
      expect(paths).toEqual([`/press/${PAPER}/bridge`, `/press/20110612100000id_/${PAPER}/bridge`]);
    });
  });
}
