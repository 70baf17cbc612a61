import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Link } from '../../src/model/link.ts';
import { createFeed, type Turn } from '../../src/pipeline/feed.ts';

function linkTo(url: string): Link {
  return { url, variants: [], truncated: false, archiveOf: null, wanted: null, citedBy: [] };
}

function linksOf(host: string, count: number): readonly Link[] {
  return Array.from({ length: count }, (_, index) => linkTo(`https://${host}/${index}`));
}

const limits = { perHost: 2, isFull: (working: number) => working >= 4 };

/** A walk of every link that lasts until it is let go. */
function holding() {
  const started: string[] = [];
  const turns = new Map<string, Turn>();
  const letGo = new Map<string, () => void>();
  const walk = (link: Link, _index: number, turn: Turn) => {
    started.push(link.url);
    turns.set(link.url, turn);
    return new Promise<void>((resolve) => letGo.set(link.url, resolve));
  };
  return { started, turns, letGo, walk };
}

test('every link is started once, and the run ends with the last of them', async () => {
  const seen: number[] = [];
  const links = [...linksOf('a.test', 40), ...linksOf('b.test', 3), linkTo('no address'), ...linksOf('c.test', 200)];
  await createFeed(links, limits, async (_, index) => {
    seen.push(index);
    await nextTurn();
  }).run();
  expect(seen.toSorted((a, b) => a - b)).toEqual(links.map((_, index) => index));
});

test('a run over no links ends at once', async () => {
  await expect(createFeed([], limits, async () => {}).run()).resolves.toBeUndefined();
});

test('the first link of every host comes before the second of any', () => {
  const { started, walk } = holding();
  void createFeed([...linksOf('a.test', 9), ...linksOf('b.test', 9), ...linksOf('c.test', 9)], limits, walk).run();
  expect(started).toEqual(['https://a.test/0', 'https://b.test/0', 'https://c.test/0', 'https://a.test/1']);
});

test('no more links of one host are started than may be, though there were room', async () => {
  const { started, walk } = holding();
  void createFeed(linksOf('a.test', 9), limits, walk).run();
  await nextTurn();
  expect(started).toEqual(['https://a.test/0', 'https://a.test/1']);
});

test('links that wait for their own host leave room for those of others', async () => {
  const { started, turns, walk } = holding();
  const slow = [...linksOf('slow.test', 2), ...linksOf('late.test', 2)];
  void createFeed([...slow, ...linksOf('quick.test', 2)], limits, walk).run();
  for (const { url } of slow) turns.get(url)?.stepAside();
  await nextTurn();
  expect(started).toContain('https://quick.test/1');
});

test('the next link of a host is started when one has ended, even if it goes on to wait for others', async () => {
  const { started, turns, walk } = holding();
  void createFeed(linksOf('a.test', 3), limits, walk).run();
  turns.get('https://a.test/0')?.end();
  await nextTurn();
  expect(started).toContain('https://a.test/2');
});

test('a link that comes back counts again, one that has ended no more', async () => {
  const working: number[] = [];
  const { turns, letGo, walk } = holding();
  const isFull = (count: number) => {
    working.push(count);
    return false;
  };
  const feed = createFeed(linksOf('a.test', 3), { perHost: 2, isFull }, walk);
  void feed.run();
  await nextTurn();
  const [first, second] = ['https://a.test/0', 'https://a.test/1'].map((url) => turns.get(url));
  first?.stepAside();
  first?.stepAside();
  first?.comeBack();
  first?.comeBack();
  second?.stepAside();
  second?.end();
  second?.comeBack();
  letGo.get('https://a.test/1')?.();
  await nextTurn();
  expect(working.at(-1)).toBe(1);
});

test('a burst does not start more than there is room for before any of them could step aside', () => {
  const { started, turns, walk } = holding();
  const links = Array.from({ length: 5000 }, (_, index) => linkTo(`https://h${index}.test/`));
  void createFeed(links, limits, (link, index, turn) => {
    const done = walk(link, index, turn);
    turn.stepAside();
    return done;
  }).run();
  expect(started).toHaveLength(4);
  expect(turns.size).toBe(4);
});

test('a walk that breaks breaks the run', async () => {
  const feed = createFeed(linksOf('a.test', 2), limits, async () => {
    throw new Error('a bug');
  });
  await expect(feed.run()).rejects.toThrow('a bug');
});
