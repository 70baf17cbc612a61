// The floor: a bare undici loop that GETs a list of URLs and drops the bodies.
// Usage: node bench/floor-undici.mjs LIST CONCURRENCY

import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';

const urls = readFileSync(process.argv[2], 'utf8').trim().split('\n');
const concurrency = Number(process.argv[3]);
const dispatcher = new Agent({ connections: concurrency });
let next = 0;
await Promise.all(
  Array.from({ length: concurrency }, async () => {
    while (next < urls.length) {
      const { body } = await request(urls[next++], { dispatcher });
      await body.dump({ limit: 1_000_000 });
    }
  }),
);
await dispatcher.close();
