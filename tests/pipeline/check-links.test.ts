import { expect, test } from 'vitest';
import { defaultOptions } from '../../src/cli/default-options.ts';
import type { Ask, Exchange } from '../../src/model/exchange.ts';
import type { Link } from '../../src/model/link.ts';
import { checkLinks } from '../../src/pipeline/check-links.ts';
import { createNetworkProof } from '../../src/pipeline/network-proof.ts';
import { realClock } from '../../src/world/clock.ts';

const page = `<!doctype html><title>All our weather forecasts and match results</title><p>${'News of the day. '.repeat(60)}</p>`;

function answerTo(ask: Ask): Exchange {
  return {
    kind: 'answer',
    url: ask.url,
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from(page),
    isWhole: true,
    elapsedMs: 1,
  };
}

function linkTo(url: string): Link {
  const citing = { document: 'a.txt', note: '1', position: null, title: 'The Long Bridge', authors: [] };
  const dates = { container: null, issued: null, accessed: null, language: null };
  return { url, variants: [], truncated: false, archiveOf: null, wanted: null, citedBy: [{ ...citing, ...dates }] };
}

test('a run goes on where the neighbours of doubtful pages fill all places', async () => {
  const links = Array.from({ length: 300 }, (_, index) => linkTo(`http://h${index % 50}.test/${index}/page.html`));
  const options = { ...defaultOptions, concurrency: 4, perHost: 4, retries: 0, archives: [] };
  let asked = 0;
  const told: string[] = [];
  const checked = await checkLinks(links, options, {
    network: {
      async exchange(ask) {
        asked += 1;
        await new Promise((resolve) => setTimeout(resolve, 1 + (asked % 5)));
        return answerTo(ask);
      },
      nameServers: async () => null,
      close: async () => {},
    },
    clock: realClock,
    proof: createNetworkProof(),
    signal: new AbortController().signal,
    onWait: () => {},
    memory: null,
    onLink: ({ url }) => told.push(url),
    isKept: () => true,
  });
  expect(checked.map(({ url }) => url)).toEqual(links.map(({ url }) => url));
  expect(told).toHaveLength(300);
  // Every link, and a neighbour in every folder.
  expect(asked).toBe(600);
});
