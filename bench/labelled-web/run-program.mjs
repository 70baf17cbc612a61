// Runs the real command on an article, in a process of its own, built afresh from the sources.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = new URL('../../', import.meta.url);

/**
 * @param {string} article plain text
 * @param {{ connectTo: readonly string[], authority: string, nameServer: string, timeoutMs: number }} web
 * @returns {Promise<object>} the report
 */
export async function runProgram(article, { connectTo, authority, nameServer, timeoutMs }) {
  const folder = mkdtempSync(join(tmpdir(), 'cite-check-verdicts-'));
  const write = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  try {
    const config = { connectTo, archive: [], cache: false, failOn: [], timeout: timeoutMs, retries: 1, perHost: 16 };
    const args = [
      await builtProgram(),
      nameServer,
      write('article.txt', article),
      '--json',
      '--no-progress',
      '--config',
      write('config.json', JSON.stringify(config)),
    ];
    // Node reads this variable once, at its start.
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: write('authority.pem', authority) };
    return JSON.parse(await outputOf(spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command as scripts/build.mjs bundles it, but beside dist, which others may be using. */
async function builtProgram() {
  const folder = new URL('node_modules/.cache/cite-check/verdicts/', ROOT);
  await build({
    absWorkingDir: fileURLToPath(ROOT),
    entryPoints: { command: 'bench/labelled-web/command.mjs' },
    outdir: fileURLToPath(folder),
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.18',
    logLevel: 'error',
  });
  return fileURLToPath(new URL('command.js', folder));
}

async function outputOf(child) {
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`cite-check ended with ${code}`);
  return Buffer.concat(chunks).toString('utf8');
}
