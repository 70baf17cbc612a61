// The other floor: a bare node:http loop that GETs a list of URLs and drops the bodies.
// Usage: node bench/floor-http.mjs LIST CONCURRENCY

import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

const urls = readFileSync(process.argv[2], 'utf8').trim().split('\n');
const concurrency = Number(process.argv[3]);
const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
let next = 0;
await Promise.all(
  Array.from({ length: concurrency }, async () => {
    while (next < urls.length) {
      const url = urls[next++];
      await new Promise((resolve, reject) => {
        get(url, { agent }, (response) => response.resume().on('end', resolve)).on('error', reject);
      });
    }
  }),
);
agent.destroy();
