// Kept observations: written while links are checked, read back to be judged again.

import { join } from 'node:path';
import { observationName } from '../pipeline/keep-observation.ts';
import type { KeptObservation } from '../pipeline/observation-schema.ts';
import type { Files } from '../world/files.ts';
import { UsageError } from './usage-error.ts';

export interface Keeper {
  keep(kept: KeptObservation): void;
  /** Resolves when all is written, to a line for each file that could not be. */
  end(): Promise<readonly string[]>;
}

const MAX_BYTES = 4 * 1024 * 1024;

/** Writes each observation to its own file of the folder. @throws UsageError where the folder cannot be made */
export async function createKeeper(folder: string, files: Files): Promise<Keeper> {
  try {
    await files.makeFolder(folder);
  } catch (cause) {
    throw new UsageError(`${folder}: this folder cannot be made.`, { cause });
  }
  const writing: Promise<string | null>[] = [];
  return {
    keep(kept) {
      const path = join(folder, observationName(kept.url));
      const written = files.write(path, `${JSON.stringify(kept, null, 2)}\n`);
      writing.push(
        written.then(
          () => null,
          () => `${path}: the observation could not be written.`,
        ),
      );
    },
    end: async () => (await Promise.all(writing)).filter((mistake) => mistake !== null),
  };
}

/** Every observation kept in a folder. @throws UsageError with one line where one is broken or there is none */
export async function readKept(folder: string, files: Files): Promise<readonly KeptObservation[]> {
  if ((await files.kindOf(folder)) !== 'folder') throw new UsageError(`${folder}: no such folder.`);
  const paths = (await files.list(folder)).filter((path) => path.endsWith('.json'));
  if (paths.length === 0) {
    throw new UsageError(`${folder}: no observations. Write some with --save-observations ${folder}.`);
  }
  const [v, { keptObservationSchema }] = await Promise.all([
    import('valibot'),
    import('../pipeline/observation-schema.ts'),
  ]);
  const kept: KeptObservation[] = [];
  for (const path of paths) {
    const result = v.safeParse(keptObservationSchema, await readJson(path, files));
    if (!result.success) {
      const [issue] = result.issues;
      throw new UsageError(`${path}: no kept observation: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}.`);
    }
    kept.push(result.output);
  }
  return kept;
}

async function readJson(path: string, files: Files): Promise<unknown> {
  try {
    return JSON.parse(Buffer.from(await files.read(path, MAX_BYTES)).toString('utf8'));
  } catch (cause) {
    throw new UsageError(`${path}: no JSON that could be read.`, { cause });
  }
}
