// What an editor would choose, given how an address was captured over the years: fixtures/archives/histories/.

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { ArchiveTools } from '../../src/archives/archive.ts';
import { createArchives, lookUpIn } from '../../src/archives/index.ts';
import { timestampOf } from '../../src/archives/timestamp.ts';
import type { Citing, WantedDay } from '../../src/model/link.ts';
import type { Lookup } from '../../src/model/lookup.ts';
import { readPage } from '../../src/probe/read-page.ts';
import { judgeCapture } from '../../src/verdicts/index.ts';
import { type FakeCapture, type FakeWaybackOptions, startFakeWayback } from './fake-wayback.ts';
import { fakeTools, loopbackNetwork } from './tools.ts';

interface History {
  readonly name: string;
  readonly url: string;
  readonly wanted: WantedDay | null;
  readonly title: string | null;
  readonly capturedAt?: string;
  readonly archive?: Omit<FakeWaybackOptions, 'captures'>;
  /** `url` is the cited one where it is absent. */
  readonly captures: readonly (Omit<FakeCapture, 'url'> & { readonly url?: string })[];
  readonly expected: {
    readonly state: Lookup['kind'];
    readonly verified?: boolean;
    readonly timestamp?: string;
    readonly timestampIn?: readonly string[];
    readonly original?: string;
    /** Part of the explanation. */
    readonly says?: string;
  };
}

const folder = new URL('../../fixtures/archives/histories/', import.meta.url);
const network = loopbackNetwork();
afterAll(() => network.close());

for (const file of readdirSync(folder)) {
  const histories: readonly History[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  describe(file.replace('.json', ''), () => {
    test.each(histories.map((history) => [history.name, history] as const))('%s', async (_, history) => {
      const lookup = await lookUp(history);
      expect(shortly(lookup, history)).toEqual(wantedOutcome(history));
      expect(lookup.explanation).toMatch(/^[A-Z0-9].*\.$/s);
      expect(lookup.explanation).toContain(history.expected.says ?? '');
    });
  });
}

async function lookUp({ url, wanted, title, capturedAt, archive, captures }: History): Promise<Lookup> {
  const filled = captures.map((capture) => ({ ...capture, url: capture.url ?? url }));
  const server = await startFakeWayback({ ...archive, captures: filled });
  try {
    const archives = createArchives(['wayback'], { waybackEndpoint: server.origin });
    const tools: ArchiveTools = { ...fakeTools(network, title), judgeCapture: judgeOf(url, title) };
    return await lookUpIn(archives, { url, wanted, ...(capturedAt && { capturedAt }) }, tools);
  } finally {
    await server.close();
  }
}

// The program's own rules for pages: these histories measure the choice that a run really makes.
function judgeOf(url: string, title: string | null): ArchiveTools['judgeCapture'] {
  const citing: Citing = {
    document: 'article.txt',
    note: '1',
    position: null,
    title,
    authors: [],
    container: null,
    issued: null,
    accessed: null,
    language: null,
  };
  return (answer, originalUrl) =>
    judgeCapture(
      {
        kind: 'answered',
        url,
        status: answer.status,
        finalUrl: originalUrl,
        hops: [],
        headers: answer.headers,
        page: readPage(answer, null),
        guise: 'plain',
      },
      { url, citedBy: [citing] },
    );
}

function wantedOutcome({ expected }: History): string {
  if (expected.state !== 'found') return expected.state;
  const timestamp = expected.timestamp ?? expected.timestampIn?.join(' or ') ?? '';
  return `found ${timestamp} ${expected.verified === true ? 'verified' : 'unread'}${expected.original === undefined ? '' : ` ${expected.original}`}`;
}

function shortly(lookup: Lookup, { expected }: History): string {
  if (lookup.kind !== 'found') return lookup.kind;
  const timestamp = timestampOf(lookup.capture.capturedAt);
  const named = expected.timestampIn?.includes(timestamp) === true ? expected.timestampIn.join(' or ') : timestamp;
  const original = expected.original === undefined ? '' : ` ${lookup.capture.original}`;
  return `found ${named} ${lookup.verified ? 'verified' : 'unread'}${original}`;
}
