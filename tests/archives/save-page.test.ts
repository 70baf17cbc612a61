import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageSaverOptions, SaveOutcome } from '../../src/archives/save-outcome.ts';
import { createPageSaver, saveLimits } from '../../src/archives/save-page.ts';
import type { Network } from '../../src/world/network.ts';
import { type FakeSavePage, type FakeSavePageOptions, pending, startFakeSavePage } from '../support/fake-save-page.ts';
import { type FakeTools, fakeTools, loopbackNetwork } from './tools.ts';

const PAGE = 'http://paper.test/bridge';
const started: FakeSavePage[] = [];
let network: Network;

beforeEach(() => {
  network = loopbackNetwork();
});

afterEach(async () => {
  await network.close();
  await Promise.all(started.splice(0).map((one) => one.close()));
});

async function service(options: FakeSavePageOptions = {}): Promise<FakeSavePage> {
  const fake = await startFakeSavePage(options);
  started.push(fake);
  return fake;
}

function saverFor(fake: FakeSavePage, more: Partial<PageSaverOptions> = {}) {
  const options = { endpoint: fake.origin, keys: null, ifOlderMs: 86_400_000, sentToday: 0 };
  return createPageSaver({ ...options, limits: saveLimits.anonymous, ...more });
}

async function save(
  fake: FakeSavePage,
  more: Partial<PageSaverOptions> = {},
  tools: FakeTools = fakeTools(network, 'The Long Bridge'),
): Promise<SaveOutcome> {
  return saverFor(fake, more).save({ url: PAGE, jobId: null }, tools);
}

function refusal(error: string): string {
  return JSON.stringify({ status: 'error', status_ext: `error:${error}`, message: `It said ${error}.` });
}

describe('Saving a page', () => {
  test('sends its address, waits for the job, and reads the capture back', async () => {
    const fake = await service({ states: [pending, pending] });
    expect(await save(fake)).toEqual({
      kind: 'saved',
      capture: {
        url: `https://web.archive.org/web/20261124080100/${PAGE}`,
        capturedAt: '2026-11-24T08:01:00Z',
        original: PAGE,
      },
      isVerified: true,
      explanation: 'Saved and read back: it bears the cited title.',
    });
    expect(fake.sent.map((form) => [...form])).toEqual([
      [
        ['url', PAGE],
        ['if_not_archived_within', '86400'],
      ],
    ]);
    expect(fake.questions()).toBe(3);
    expect(fake.authorizations).toEqual([undefined]);
  });

  test('with keys says so, and without an age asks for a new capture', async () => {
    const fake = await service();
    await save(fake, { keys: { access: 'abc', secret: 'def' }, ifOlderMs: 0 });
    expect(fake.authorizations).toEqual(['LOW abc:def']);
    expect([...(fake.sent[0]?.keys() ?? [])]).toEqual(['url']);
  });

  test('is saved though it redirected', async () => {
    const fake = await service({ originalUrl: 'https://www.paper.test/2011/bridge' });
    expect(await save(fake)).toMatchObject({
      kind: 'saved',
      isVerified: true,
      capture: { url: 'https://web.archive.org/web/20261124080100/https://www.paper.test/2011/bridge' },
    });
  });

  test.each([
    ['not played yet', null, 'Saved, but the capture could not be read back yet.'],
    [
      'another page',
      '<title>Recipes</title>',
      'Saved, but the capture may not show the page: its title is another one.',
    ],
  ])('is not verified where the capture is %s', async (_, page, explanation) => {
    expect(await save(await service({ page }))).toMatchObject({ kind: 'saved', isVerified: false, explanation });
  });

  test('that was saved a short time ago finds that capture', async () => {
    const message = 'The same snapshot had been made 2 minutes ago. You can make new capture of this URL after 1 hour.';
    const fake = await service({ refusals: [JSON.stringify({ url: PAGE, message })] });
    expect(await save(fake)).toMatchObject({
      kind: 'saved',
      isVerified: true,
      capture: { capturedAt: '2026-11-24T08:01:00Z' },
    });
  });

  test.each([
    ['blocked-url', 'refused'],
    ['no-access', 'refused'],
    ['not-found', 'refused'],
    ['too-many-daily-captures', 'failed'],
    ['something-new', 'failed'],
  ])('is not asked twice after %s', async (error, kind) => {
    const atOnce = await service({ refusals: [refusal(error)] });
    expect(await save(atOnce)).toEqual({ kind, explanation: `Not saved: It said ${error}.` });
    const later = await service({ states: [pending, refusal(error)] });
    expect(await save(later)).toEqual({ kind, explanation: `Not saved: It said ${error}.` });
    expect([atOnce.sent.length, later.sent.length]).toEqual([1, 1]);
  });

  test.each([['job-failed'], ['browsing-timeout'], ['proxy-error']])('is asked once more after %s', async (error) => {
    const fake = await service({ refusals: [refusal(error)] });
    expect(await save(fake)).toMatchObject({ kind: 'saved' });
    const hopeless = await service({ states: [refusal(error)], refusals: [refusal(error), refusal(error)] });
    expect(await save(hopeless)).toMatchObject({ kind: 'failed' });
    expect([fake.sent.length, hopeless.sent.length]).toEqual([2, 2]);
  });

  test.each([
    ['an empty answer', ''],
    ['a web page', '<!doctype html><title>Save Page Now</title>'],
    ['broken JSON', '{"job_id": "spn2'],
    ['a list', '[]'],
    ['a number for a job', '{"job_id": 7}'],
    ['a job of half a character', '{"job_id": "spn2-\\ud800"}'],
    ['a job that is a way out', '{"job_id": "../web"}'],
    ['a 400', { status: 400, body: 'Bad Request' }],
  ])('fails by %s', async (_, answer) => {
    const fake = await service({ refusals: [answer] });
    expect(await save(fake)).toMatchObject({ kind: 'failed' });
    expect(fake.sent).toHaveLength(1);
  });

  test('outlasts questions that are not answered', async () => {
    const fake = await service({ states: [{ status: 502 }, '<html>', pending, { status: 429 }] });
    expect(await save(fake)).toMatchObject({ kind: 'saved' });
  });

  test('waits for a job no longer than jobs take', async () => {
    const fake = await service({ states: Array.from({ length: 100 }, () => pending) });
    expect(await save(fake)).toEqual({
      kind: 'pending',
      jobId: 'spn2-1',
      explanation: 'The archive was asked to save it and has not done so yet: the archive is still at it.',
    });
    expect(fake.questions()).toBeLessThan(25);
  });

  test('goes on with the job of an earlier run', async () => {
    const fake = await service();
    const saver = saverFor(fake);
    const tools = fakeTools(network, 'The Long Bridge');
    await saver.save({ url: PAGE, jobId: null }, tools);
    expect(await saver.save({ url: PAGE, jobId: 'spn2-1' }, tools)).toMatchObject({ kind: 'saved' });
    expect(fake.sent).toHaveLength(1);
  });

  test('begins anew where the archive has forgotten the job of an earlier run', async () => {
    const fake = await service();
    const outcome = await saverFor(fake).save({ url: PAGE, jobId: 'spn2-9' }, fakeTools(network, 'The Long Bridge'));
    expect(outcome).toMatchObject({ kind: 'saved' });
    expect(fake.sent).toHaveLength(1);
  });

  test.each(['ftp://paper.test/a', 'mailto:a@paper.test', ''])('is not asked for %j', async (url) => {
    const fake = await service();
    expect(await saverFor(fake).save({ url, jobId: null }, fakeTools(network, null))).toMatchObject({
      kind: 'refused',
    });
    expect(fake.sent).toHaveLength(0);
  });
});

describe('The limits of the service', () => {
  test('are two a minute without an account, five with one', async () => {
    const spent = async (keys: PageSaverOptions['keys'], limits: PageSaverOptions['limits']): Promise<number> => {
      const fake = await service({ states: [] });
      const tools = fakeTools(network, 'The Long Bridge');
      const saver = saverFor(fake, { keys, limits: { ...limits, atOnce: 1 } });
      const startMs = tools.clock.now();
      for (let page = 0; page < 6; page += 1) await saver.save({ url: `${PAGE}/${page}`, jobId: null }, tools);
      return Math.floor((tools.clock.now() - startMs) / 60_000);
    };
    expect(await spent(null, saveLimits.anonymous)).toBe(2);
    expect(await spent({ access: 'a', secret: 'b' }, saveLimits.loggedIn)).toBe(1);
  });

  test('of a day are counted, with what was sent before, and end the run', async () => {
    const fake = await service();
    const saver = saverFor(fake, { limits: { perMinute: 100, perDay: 12, atOnce: 3 }, sentToday: 10 });
    const tools = fakeTools(network, 'The Long Bridge');
    const pages = [1, 2, 3, 4].map((page) => saver.save({ url: `${PAGE}/${page}`, jobId: null }, tools));
    expect((await Promise.all(pages)).map(({ kind }) => kind)).toEqual(['saved', 'saved', 'not-sent', 'not-sent']);
    expect(fake.sent).toHaveLength(2);
    expect(saver.endedBy()).toBe('the archive takes 12 pages a day, and these are used up; go on tomorrow');
  });

  test.each([
    ['You have reached your daily not-logged-in captures limit of (200,) webpages, log in to archive more.'],
    ['You cannot make more than (300,) captures per day.'],
  ])('of a day that the archive tells of end the run: %s', async (message) => {
    const fake = await service({ refusals: [{ status: 429, body: JSON.stringify({ message }) }] });
    const saver = saverFor(fake);
    const tools = fakeTools(network, null);
    expect(await saver.save({ url: PAGE, jobId: null }, tools)).toMatchObject({ kind: 'not-sent' });
    expect(await saver.save({ url: PAGE, jobId: null }, tools)).toMatchObject({ kind: 'not-sent' });
    expect(fake.sent).toHaveLength(1);
  });

  test.each([
    ['a 429', { status: 429, body: 'Too Many Requests' }],
    ['a 509', { status: 509, body: '' }],
    ['too many sessions', refusal('user-session-limit')],
    [
      'the same in words',
      JSON.stringify({ message: 'You have already reached the limit of active Save Page Now sessions. Please wait.' }),
    ],
  ])('make it wait for more than a minute after %s, and stop after three', async (_, answer) => {
    const tools = fakeTools(network, 'The Long Bridge');
    const startMs = tools.clock.now();
    expect(await save(await service({ refusals: [answer] }), {}, tools)).toMatchObject({ kind: 'saved' });
    expect(tools.clock.now() - startMs).toBeGreaterThan(60_000);
    const busy = await service({ refusals: [answer, answer, answer, answer] });
    expect(await save(busy)).toMatchObject({ kind: 'not-sent' });
    expect(busy.sent).toHaveLength(3);
  });

  test('are not tried where the archive wants an account', async () => {
    const body = JSON.stringify({ message: 'You need to be logged in to use Save Page Now.' });
    const fake = await service({ refusals: [{ status: 401, body }] });
    const saver = saverFor(fake);
    expect(await saver.save({ url: PAGE, jobId: null }, fakeTools(network, null))).toEqual({
      kind: 'not-sent',
      explanation:
        'Not saved: the archive does not take it from you (401): You need to be logged in to use Save Page Now.',
    });
    expect(saver.endedBy()).not.toBeNull();
  });

  test('end the run where the archive refuses connections', async () => {
    const fake = await service();
    await fake.close();
    const saver = saverFor(fake);
    expect(await saver.save({ url: PAGE, jobId: null }, fakeTools(network, null))).toMatchObject({ kind: 'failed' });
    expect(await saver.save({ url: PAGE, jobId: null }, fakeTools(network, null))).toMatchObject({ kind: 'not-sent' });
  });

  test('end the run after three answers that do not come', async () => {
    const fake = await service({ refusals: Array.from({ length: 9 }, () => null) });
    const saver = saverFor(fake);
    const tools = { ...fakeTools(network, null), timeoutMs: 50 };
    for (let page = 0; page < 4; page += 1) await saver.save({ url: `${PAGE}/${page}`, jobId: null }, tools);
    expect(fake.sent).toHaveLength(3);
  });
});

test('An interrupted run keeps the promise that it was given', async () => {
  const stop = new AbortController();
  const fake = await service({ onJob: () => setTimeout(() => stop.abort(), 20), states: [pending, pending] });
  const tools = fakeTools(network, null);
  const clock = {
    ...tools.clock,
    sleep: (_ms: number, signal?: AbortSignal) =>
      new Promise<void>((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('stopped')))),
  };
  const saver = saverFor(fake);
  const jobs: string[] = [];
  const first = saver.save({ url: PAGE, jobId: null, onJob: (id) => jobs.push(id) }, { ...tools, clock }, stop.signal);
  expect(await first).toMatchObject({ kind: 'pending', jobId: 'spn2-1' });
  expect(jobs).toEqual(['spn2-1']);
  expect(await saver.save({ url: PAGE, jobId: null }, tools, stop.signal)).toMatchObject({ kind: 'not-sent' });
  expect(fake.sent).toHaveLength(1);
});
