// Ledgers in folders of their own, and processes that write to them until they are done or killed.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { fakeClock } from '../support/fake-clock.ts';

/** 24 November 2026, noon. */
export const NOON = Date.UTC(2026, 10, 24, 12);

/** A folder that is gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cite-check-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Opened {
  readonly ledger: Ledger | null;
  readonly troubles: readonly string[];
}

export async function openWith(path: string, keys: readonly string[], nowMs = NOON): Promise<Opened> {
  const troubles: string[] = [];
  const ledger = await openLedger({
    path,
    keys: new Set(keys),
    clock: fakeClock(nowMs),
    onTrouble: (sentence) => troubles.push(sentence),
  });
  onTestFinished(() => ledger?.close());
  return { ledger, troubles };
}

/** The ledger, where there must be one. */
export async function openSure(path: string, keys: readonly string[], nowMs = NOON): Promise<Ledger> {
  const { ledger, troubles } = await openWith(path, keys, nowMs);
  if (ledger === null) throw new Error(troubles.join(' '));
  return ledger;
}

/** Writes records and closes the ledger. */
export async function fill(path: string, records: Readonly<Record<string, unknown>>, nowMs = NOON): Promise<void> {
  const ledger = await openSure(path, [], nowMs);
  for (const [key, value] of Object.entries(records)) ledger.write(key, value);
  await ledger.close();
}

/** The program of writer-process.ts as a file that Node can run. */
export async function buildWriter(folder: string): Promise<string> {
  const outfile = join(folder, 'writer.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'writer-process.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.18',
    logLevel: 'error',
  });
  return outfile;
}

/** Starts a writer: its name, how many records (`Infinity` for no end), and the characters of the longest. */
export function startWriter(program: string, path: string, name: string, count: number, longest: number): ChildProcess {
  return spawn(process.execPath, [program, path, name, String(count), String(longest)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
