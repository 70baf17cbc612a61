import { beforeAll, expect, test } from 'vitest';
import { createPace } from '../../src/probe/pace.ts';
import { loadSites } from '../../src/probe/site.ts';
import { type FakeClock, fakeClock } from '../support/fake-clock.ts';

// The list of public suffixes is loaded at the first use, which takes real time.
beforeAll(async () => {
  await loadSites();
});

/** Jobs that tell when they start and take as long as told. */
function recorder(clock: FakeClock) {
  const starts: [string, number][] = [];
  let running = 0;
  let most = 0;
  const job =
    (name: string, takesMs = 0) =>
    async () => {
      starts.push([name, clock.now()]);
      running += 1;
      most = Math.max(most, running);
      await clock.sleep(takesMs);
      running -= 1;
      return name;
    };
  return { starts, job, most: () => most };
}

test('no more run at once than a host bears', async () => {
  const clock = fakeClock();
  const pace = createPace({ special: [], perHost: 2, hostIntervalMs: 0, clock });
  const { starts, job, most } = recorder(clock);
  for (const name of ['a', 'b', 'c', 'd']) void pace.run('http://x.test/', job(name, 100));
  await clock.advance(1_000);
  expect(most()).toBe(2);
  expect(starts).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 100],
    ['d', 100],
  ]);
});

test('two starts to one host are an interval apart', async () => {
  const clock = fakeClock();
  const pace = createPace({ special: [], perHost: 4, hostIntervalMs: 50, clock });
  const { starts, job } = recorder(clock);
  for (const name of ['a', 'b', 'c']) void pace.run('http://x.test/', job(name, 5));
  await clock.advance(1_000);
  expect(starts.map(([, at]) => at)).toEqual([0, 50, 100]);
});

test('a host does not wait for another', async () => {
  const clock = fakeClock();
  const pace = createPace({ special: [], perHost: 1, hostIntervalMs: 50, clock });
  const { starts, job } = recorder(clock);
  void pace.run('http://x.test/1', job('x1', 500));
  void pace.run('http://x.test/2', job('x2', 500));
  void pace.run('http://y.test/1', job('y1', 500));
  await clock.advance(600);
  expect(starts).toEqual([
    ['x1', 0],
    ['y1', 0],
    ['x2', 500],
  ]);
});

test.each([
  ['http://www.news.example/a', 'https://news.example:8443/b'],
  ['http://a.news.co.uk/', 'http://b.news.co.uk/'],
  ['http://127.0.0.1:80/', 'http://127.0.0.1:81/'],
])('%s and %s share one pace', async (one, other) => {
  const clock = fakeClock();
  const pace = createPace({ special: [], perHost: 1, hostIntervalMs: 0, clock });
  const { starts, job } = recorder(clock);
  void pace.run(one, job('one', 100));
  void pace.run(other, job('other', 100));
  await clock.advance(50);
  expect(starts).toEqual([['one', 0]]);
});

test('an order to wait is seen by those already waiting', async () => {
  const clock = fakeClock();
  const pace = createPace({ special: [], perHost: 4, hostIntervalMs: 100, clock });
  const { starts, job } = recorder(clock);
  for (const name of ['a', 'b', 'c']) void pace.run('http://x.test/', job(name));
  await clock.advance(50);
  await pace.delay('http://www.x.test/', 5_000);
  await clock.advance(10_000);
  expect(starts.map(([, at]) => at)).toEqual([0, 5_000, 5_100]);
});

test('a success does not cancel a wait that was ordered, nor does a shorter order', async () => {
  const clock = fakeClock();
  const pace = createPace({ special: [], perHost: 4, hostIntervalMs: 0, clock });
  const { starts, job } = recorder(clock);
  await pace.delay('x.test', 1_000);
  await pace.delay('x.test', 500);
  void pace.run('http://x.test/', job('a'));
  await clock.advance(2_000);
  expect(starts).toEqual([['a', 1_000]]);
});

test('first come, first served', async () => {
  const clock = fakeClock();
  const pace = createPace({ special: [], perHost: 1, hostIntervalMs: 10, clock });
  const { starts, job } = recorder(clock);
  const names = Array.from({ length: 20 }, (_, i) => `job ${i}`);
  for (const name of names) void pace.run('http://x.test/', job(name, 3));
  await clock.advance(10_000);
  expect(starts.map(([name]) => name)).toEqual(names);
});

test('waiting can be given up, and the place goes to the next', async () => {
  const clock = fakeClock();
  const pace = createPace({ special: [], perHost: 1, hostIntervalMs: 0, clock });
  const { starts, job } = recorder(clock);
  const stop = new AbortController();
  void pace.run('http://x.test/', job('a', 100));
  const given = pace.run('http://x.test/', job('b'), stop.signal);
  void pace.run('http://x.test/', job('c'));
  await clock.advance(10);
  stop.abort(new Error('enough'));
  await expect(given).rejects.toThrow('enough');
  await clock.advance(1_000);
  expect(starts.map(([name]) => name)).toEqual(['a', 'c']);
});

test('a job that fails gives its place back', async () => {
  const clock = fakeClock();
  const pace = createPace({ special: [], perHost: 1, hostIntervalMs: 0, clock });
  const failing = pace.run('http://x.test/', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  await expect(pace.run('http://x.test/', async () => 'yes')).resolves.toBe('yes');
});

test('ten thousand jobs for one host cost no more than their number', async () => {
  const clock = fakeClock();
  const pace = createPace({ special: [], perHost: 2, hostIntervalMs: 0, clock });
  let done = 0;
  const jobs = Array.from({ length: 10_000 }, () => pace.run('http://x.test/', async () => (done += 1)));
  await Promise.all(jobs);
  expect(done).toBe(10_000);
});
