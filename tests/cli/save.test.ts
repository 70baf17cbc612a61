import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Report, ReportedLink } from '../../src/model/report.ts';
import type { Clock } from '../../src/world/clock.ts';
import { type Ran, reportOf, runCli, type WorldOptions } from '../support/cli.ts';
import { type FakeSavePage, type FakeSavePageOptions, pending, startFakeSavePage } from '../support/fake-save-page.ts';
import { startWeb, type Web } from '../support/web.ts';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const TITLE = 'The Long Bridge';
const started: FakeSavePage[] = [];
let web: Web;
let folder: string;
let isDown = false;

beforeAll(async () => {
  const page = `<title>${TITLE}</title><h1>${TITLE}</h1><p>Built over nine winters.</p>`;
  web = await startWeb({
    'fine.test': page,
    'wiki.internal': page,
    'flaky.test': () => (isDown ? { status: 503 } : page),
    '127.0.0.1': page,
    'moved.test/old': { status: 301, headers: { location: 'http://fine.test/new' } },
    'gone.test': { status: 404, body: '<title>404 Not Found</title>' },
    'wall.test': { status: 403, body: '<title>Forbidden</title>' },
  });
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all(started.splice(0).map((one) => one.close()));
});

afterAll(() => web.close());

async function service(options: FakeSavePageOptions = {}): Promise<FakeSavePage> {
  const fake = await startFakeSavePage(options);
  started.push(fake);
  return fake;
}

/** A clock that sleeping moves on, at once. */
function quickClock(startMs = NOW): Clock {
  let ms = startMs;
  return {
    now: () => ms,
    async sleep(forMs, signal) {
      await setImmediate();
      signal?.throwIfAborted();
      ms += Math.max(0, forMs);
    },
  };
}

function draft(...urls: readonly string[]): string {
  const notes = urls.map((url, at) => `[${at + 1}] Jane Doe, “${TITLE},” Gazette, May 2, 2026, ${url}.`);
  const path = join(folder, 'draft.txt');
  writeFileSync(path, `${urls.map((_, at) => `Words.[${at + 1}]`).join(' ')}\n\n${notes.join('\n\n')}\n`);
  return path;
}

interface Given extends WorldOptions {
  readonly args?: readonly string[];
}

function save(fake: FakeSavePage, path: string, { args = [], ...options }: Given = {}): Promise<Ran> {
  const bent = ['--connect-to', web.connectTo, '--wayback-endpoint', fake.origin];
  const quick = ['--retries', '0', '--no-archive', '--no-config', '--no-cache', '--timeout', '5000'];
  return runCli(['save', path, ...bent, ...quick, ...args], { clock: quickClock(), ...options });
}

function linksOf(path: string): readonly ReportedLink[] {
  const report: Report = JSON.parse(readFileSync(path, 'utf8'));
  return report.links;
}

function statesIn(path: string): readonly (string | undefined)[] {
  return linksOf(path).map(({ saved }) => saved?.state);
}

function sentTo(fake: FakeSavePage): readonly (string | null)[] {
  return fake.sent.map((form) => form.get('url'));
}

test('pages that are there are saved, and only those', async () => {
  const fake = await service({ states: [pending] });
  const archived = 'https://web.archive.org/web/20200101000000/http://fine.test/old';
  const path = draft(
    'http://fine.test/a',
    'http://moved.test/old',
    'http://gone.test/a',
    'http://wall.test/a',
    archived,
  );
  const ran = await save(fake, path, { args: ['--json', '--exclude', 'web.archive.org', '--fail-on', 'never'] });
  expect(sentTo(fake).toSorted()).toEqual(['http://fine.test/a', 'http://moved.test/old']);
  const { links } = reportOf(ran);
  expect(links.map(({ saved }) => saved?.state)).toEqual(['saved', 'saved', undefined, undefined, undefined]);
  expect(links[0]).toMatchObject({
    verdict: 'alive',
    archive: {
      state: 'found',
      service: 'wayback',
      url: 'https://web.archive.org/web/20261124080100/http://fine.test/a',
      capturedAt: '2026-11-24T08:01:00Z',
      wanted: '2026-05-02',
      wantedFrom: 'issued',
      verified: true,
      distanceDays: 206,
    },
    saved: { state: 'saved', job: null, url: 'https://web.archive.org/web/20261124080100/http://fine.test/a' },
  });
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain('http://fine.test/a: Saved and read back');
});

test('links that differ by their fragment are one page', async () => {
  const fake = await service();
  const ran = await save(fake, draft('http://fine.test/a#one', 'http://fine.test/a#two'), { args: ['--json'] });
  expect(sentTo(fake)).toEqual(['http://fine.test/a']);
  expect(reportOf(ran).links.map(({ saved }) => saved?.state)).toEqual(['saved', 'saved']);
});

test('--dry-run tells what would be sent and sends nothing', async () => {
  const fake = await service();
  const ran = await save(fake, draft('http://fine.test/a', 'http://gone.test/a'), {
    args: ['--dry-run', '--fail-on', 'never'],
  });
  expect(fake.web.log).toHaveLength(0);
  expect(ran.code).toBe(0);
  expect(ran.stderr).toBe(
    'cite-check: would ask to save http://fine.test/a\ncite-check: nothing was sent; 1 page would be.\n',
  );
});

test('keys come from the environment, both or none', async () => {
  const fake = await service();
  const env = { IA_ACCESS_KEY: 'key', IA_SECRET_KEY: 'secret' };
  const ran = await save(fake, draft('http://fine.test/a'), { env, args: ['--json'] });
  expect(fake.authorizations).toEqual(['LOW key:secret']);
  expect(web.log.some(({ headers }) => headers['authorization'] !== undefined)).toBe(false);
  expect(ran.stdout + ran.stderr).not.toContain('secret');
  const half = await save(fake, draft('http://fine.test/a'), { env: { IA_ACCESS_KEY: 'key' } });
  expect(half).toMatchObject({ code: 2, stderr: expect.stringContaining('IA_SECRET_KEY') });
  const broken = await save(fake, draft('http://fine.test/a'), { env: { ...env, IA_SECRET_KEY: 'a\r\nX: b' } });
  expect(broken.code).toBe(2);
  expect(fake.sent).toHaveLength(1);
});

test('--if-older says how young a capture is young enough', async () => {
  const fake = await service();
  await save(fake, draft('http://fine.test/a'), { args: ['--if-older', '30d'] });
  expect(fake.sent[0]?.get('if_not_archived_within')).toBe('2592000');
});

test('a page that could not be saved makes the exit code 1', async () => {
  const fake = await service({ refusals: ['{"status":"error","status_ext":"error:blocked-url","message":"No."}'] });
  const ran = await save(fake, draft('http://fine.test/a'), { args: ['--json'] });
  expect(ran.code).toBe(1);
  expect(reportOf(ran).links[0]).toMatchObject({
    archive: null,
    saved: { state: 'refused', explanation: 'Not saved: No.', url: null },
  });
});

describe('A link that is not for everybody is not sent:', () => {
  test.each([
    ['with a password in it', () => 'http://me:pass@fine.test/a', 'its address holds a user name or password'],
    ['on a name of the own network', () => 'http://wiki.internal/a', 'wiki.internal is a name of your own network'],
    ['on this machine', () => `${web.origin}/a`, '127.0.0.1 is a special-purpose address (loopback)'],
  ])('one %s', async (_, address, reason) => {
    const fake = await service();
    const ran = await save(fake, draft(address()), { args: ['--json', '--allow-private'] });
    expect(fake.web.log).toHaveLength(0);
    expect(reportOf(ran).links[0]).toMatchObject({
      verdict: 'alive',
      saved: { state: 'not-sent', askedAt: null, explanation: `Not saved: ${reason}.` },
    });
    expect(ran.code).toBe(0);
  });
});

describe('With a JSON report a run goes on where the last one ended:', () => {
  test('what was saved is not asked again', async () => {
    const fake = await service();
    const state = join(folder, 'report.json');
    await save(fake, draft('http://fine.test/a'), { args: ['-o', state] });
    const again = await save(fake, draft('http://fine.test/a', 'http://fine.test/b'), { args: ['-o', state, '-q'] });
    expect(sentTo(fake)).toEqual(['http://fine.test/a', 'http://fine.test/b']);
    expect(linksOf(state).map(({ saved, archive }) => [saved?.state, archive?.verified])).toEqual([
      ['saved', true],
      ['saved', true],
    ]);
    expect(again.code).toBe(0);
  });

  test('an interrupted run is one, and the job that it began is asked for', async () => {
    const bell: { interrupt: () => void } = { interrupt: () => undefined };
    const fake = await service({ states: [pending], onJob: () => bell.interrupt() });
    const state = join(folder, 'report.json');
    const first = await save(fake, draft('http://fine.test/a'), {
      args: ['-o', state],
      whenListening: (interrupt) => {
        bell.interrupt = interrupt;
      },
    });
    expect(first.code).toBe(130);
    const [left] = linksOf(state);
    bell.interrupt = () => undefined;
    const second = await save(fake, draft('http://fine.test/a'), { args: ['-o', state] });
    expect(second.code).toBe(0);
    expect(linksOf(state)[0]?.saved?.state).toBe('saved');
    // Whether the promise had come through before the interrupt decides which of the two it is.
    expect(fake.sent.length).toBe(left?.saved?.job === null ? 2 : 1);
  });

  test('a promise that the last run left is asked for, and not a new one', async () => {
    const fake = await service({ states: Array.from({ length: 20 }, () => pending) });
    const state = join(folder, 'report.json');
    const first = await save(fake, draft('http://fine.test/a'), { args: ['-o', state] });
    expect(first.code).toBe(1);
    expect(linksOf(state)[0]?.saved).toMatchObject({ state: 'pending', job: 'spn2-1' });
    const second = await save(fake, draft('http://fine.test/a'), { args: ['-o', state] });
    expect(second.code).toBe(0);
    expect(fake.sent).toHaveLength(1);
  });

  test('a promise is kept where the page is not there this time', async () => {
    const fake = await service({ states: Array.from({ length: 20 }, () => pending) });
    const state = join(folder, 'report.json');
    await save(fake, draft('http://flaky.test/a'), { args: ['-o', state] });
    isDown = true;
    await save(fake, draft('http://flaky.test/a'), { args: ['-o', state] });
    isDown = false;
    expect(linksOf(state)[0]).toMatchObject({ verdict: 'unreachable', saved: { state: 'pending', job: 'spn2-1' } });
  });

  test('the report is written after every page, not at the end', async () => {
    const fake = await service({ refusals: [undefined, undefined, null] });
    const state = join(folder, 'report.json');
    const bell: { interrupt: () => void } = { interrupt: () => undefined };
    const running = save(fake, draft('http://fine.test/a', 'http://fine.test/b', 'http://fine.test/c'), {
      args: ['-o', state],
      whenListening: (interrupt) => {
        bell.interrupt = interrupt;
      },
    });
    await vi.waitFor(() => expect(statesIn(state)).toEqual(['saved', 'saved', undefined]), { timeout: 10_000 });
    bell.interrupt();
    expect((await running).code).toBe(130);
    expect(statesIn(state)).toEqual(['saved', 'saved', 'not-sent']);
  });

  test('the pages of a day are counted over runs', async () => {
    const fake = await service();
    const state = join(folder, 'report.json');
    await save(fake, draft('http://fine.test/a'), { args: ['-o', state] });
    const report: Report = JSON.parse(readFileSync(state, 'utf8'));
    const [link] = report.links;
    const many = Array.from({ length: 200 }, (_, at) => ({ ...link, url: `http://fine.test/x${at}` }));
    writeFileSync(state, JSON.stringify({ ...report, links: many }));
    const ran = await save(fake, draft('http://fine.test/z'), { args: ['-o', state] });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('stopped, 1 page not saved: the archive takes 200 pages a day, and these are used up');
    expect(linksOf(state)[0]?.saved).toMatchObject({ state: 'not-sent', askedAt: null });
    const tomorrow = await save(fake, draft('http://fine.test/z'), {
      args: ['-o', state],
      clock: quickClock(NOW + 86_400_000),
    });
    expect(tomorrow.code).toBe(0);
  });

  test('a file that is no report is not written over', async () => {
    const fake = await service();
    const state = join(folder, 'report.json');
    writeFileSync(state, '{"mine": true}');
    expect((await save(fake, draft('http://fine.test/a'), { args: ['-o', state] })).code).toBe(2);
    expect(readFileSync(state, 'utf8')).toBe('{"mine": true}');
    expect(fake.sent).toHaveLength(0);
  });
});
