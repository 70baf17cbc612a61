// Starts the web of the benchmarks in a process of its own.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @returns {Promise<{ port: number, stop: () => void }>} */
export async function startWeb(latencyMs, paragraphs = 22) {
  const script = fileURLToPath(new URL('web.mjs', import.meta.url));
  const web = spawn(process.execPath, [script, String(latencyMs), String(paragraphs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = Number(await new Promise((resolve) => web.stdout.once('data', resolve)));
  return { port, stop: () => web.kill() };
}
