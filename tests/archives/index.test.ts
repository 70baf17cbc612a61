import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archives/archive.ts';
import { createArchives, isArchiveName, lookUpIn } from '../../src/archives/index.ts';
import type { WantedDay } from '../../src/model/link.ts';
import type { Lookup } from '../../src/model/lookup.ts';
import { fakeTools, loopbackNetwork } from './tools.ts';

const WANTED: WantedDay = { date: '2011-06-08', from: 'accessed' };
const tools = fakeTools(loopbackNetwork(), null);

function found(service: string, day: string, verified = true): Lookup {
  const capture = {
    url: `https://${service}.test/${day}`,
    capturedAt: `${day}T00:00:00Z`,
    original: 'http://paper.test/',
  };
  return { kind: 'found', service, capture, verified, explanation: 'Seen.', titleMatch: null };
}

function said(kind: 'none' | 'unknown', service: string): Lookup {
  return { kind, service, explanation: `${kind} it is.` };
}

function archives(...lookups: readonly Lookup[]) {
  const asked: string[] = [];
  const list: readonly Archive[] = lookups.map((lookup) => ({
    name: lookup.service,
    lookUp: async () => {
      asked.push(lookup.service);
      return lookup;
    },
  }));
  return { asked, look: () => lookUpIn(list, { url: 'http://paper.test/', wanted: WANTED }, tools) };
}

describe('several archives', () => {
  test.each<[string, readonly Lookup[], Partial<Lookup>]>([
    ['the nearest verified capture wins', [found('a', '2011-01-01'), found('b', '2011-06-01')], { service: 'b' }],
    ['of two as near the earlier archive wins', [found('a', '2011-06-01'), found('b', '2011-06-01')], { service: 'a' }],
    [
      'a verified capture outranks a nearer unread one',
      [found('a', '2011-06-07', false), found('b', '2015-01-01')],
      { service: 'b' },
    ],
    [
      'an unread capture outranks none',
      [said('none', 'a'), found('b', '2015-01-01', false)],
      { service: 'b', kind: 'found' },
    ],
    [
      'one that does not answer makes an unknown',
      [said('none', 'a'), said('unknown', 'b')],
      { kind: 'unknown', service: 'b' },
    ],
    ['all saying none makes a none', [said('none', 'a'), said('none', 'b')], { kind: 'none', service: 'a, b' }],
    [
      'one that does not answer takes nothing from a capture',
      [said('unknown', 'a'), found('b', '2015-01-01')],
      { kind: 'found' },
    ],
  ])('%s', async (_, lookups, expected) => {
    expect(await archives(...lookups).look()).toMatchObject(expected);
  });

  test('say each its own, where none has the page', async () => {
    expect((await archives(said('none', 'a'), said('none', 'b')).look()).explanation).toBe(
      'a: none it is. b: none it is.',
    );
  });

  test('of which there is none leave it unknown', async () => {
    expect((await archives().look()).kind).toBe('unknown');
  });

  test('are asked no further once a verified capture of the day is known', async () => {
    const { asked, look } = archives(found('a', '2011-06-08'), found('b', '2011-06-08'));
    await look();
    expect(asked).toEqual(['a']);
  });
});

describe('the registry', () => {
  test.each([
    ['wayback', true],
    ['https://arquivo.test/wayback/', true],
    ['http://127.0.0.1:8080/', true],
    ['ftp://arquivo.test/', false],
    ['arquivo', false],
    ['https://', false],
  ])('takes %s: %s', (name, expected) => {
    expect(isArchiveName(name)).toBe(expected);
  });

  test('keeps the order and drops repetitions', () => {
    const names = ['https://arquivo.test/wayback/', 'wayback', 'wayback'];
    expect(createArchives(names, { waybackEndpoint: null }).map(({ name }) => name)).toEqual([
      'arquivo.test',
      'wayback',
    ]);
  });
});
