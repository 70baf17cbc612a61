// Where a run keeps what it learns: the file of --cache, else the user's own cache folder, else nowhere.

import { join } from 'node:path';
import type { CacheOptions } from '../pipeline/memory.ts';
import { isOtherWeb } from '../pipeline/web-of.ts';
import { printableLine } from '../text/printable.ts';
import type { World } from '../world/world.ts';
import type { Settings } from './settings.ts';

const NAME = 'ledger.jsonl';

/** Null for none. A web that was bent by the command is kept only where the user names a file for it. */
export async function cacheOf(settings: Settings, world: World): Promise<CacheOptions | null> {
  const path = await pathOf(settings, world);
  if (path === null) return null;
  return {
    path,
    maxAgeMs: settings.maxAgeMs,
    onTrouble: (sentence) => void world.stderr.write(`cite-check: ${printableLine(sentence)}\n`),
  };
}

async function pathOf(settings: Settings, world: World): Promise<string | null> {
  const { cache } = settings;
  if (typeof cache === 'string') return cache;
  if (!cache || isOtherWeb(settings)) return null;
  const folder = await world.cacheFolder();
  return folder === null ? null : join(folder, NAME);
}
