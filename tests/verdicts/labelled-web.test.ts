// A varied part of the labelled pages, over real sockets and through the real command; `npm run verdicts` runs them all.

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../bench/verdicts.mjs', import.meta.url));

test('sixty pages of every kind get over the wire the verdict that they get offline', async () => {
  const args = [script, '--sample', '60', '--timeout', '2000', '--json'];
  // It ends with 1 where verdicts are wrong, and says which.
  const { stdout } = await promisify(execFile)(process.execPath, args).catch((error) => error);
  const result = JSON.parse(stdout);
  expect(result).toMatchObject({ cases: 60, falseDead: [], wrong: [] });
  // Else the sample would be one that no checker could get wrong.
  expect(result.naive.falseDead).toBeGreaterThan(0);
});
