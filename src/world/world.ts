// Everything outside the program, as one value: a test hands in another world.

import type { Clock } from './clock.ts';
import { realClock } from './clock.ts';
import type { Files } from './files.ts';
import { realFiles } from './files.ts';
import type { Git } from './git.ts';
import { realGit } from './git.ts';
import type { Network, NetworkOptions } from './network.ts';
import type { Output } from './output.ts';
import { outputTo } from './output.ts';

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readonly git: Git;
  readonly clock: Clock;
  /** The user's own folder for what can be had again; null where the system has none. */
  readonly cacheFolder: () => Promise<string | null>;
  /** Opens the network; what that needs is loaded only then. */
  readonly openNetwork: (options: NetworkOptions) => Promise<Network>;
  /** Calls the listener when the user or the system asks to stop; returns how to stop listening. */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** Ends the process at once. */
  readonly exit: (code: number) => void;
}

/** The world of the running process. */
export function realWorld(): World {
  return {
    env: process.env,
    // Node opens standard input when it is first asked for.
    get stdin() {
      return process.stdin;
    },
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    files: realFiles,
    git: realGit,
    clock: realClock,
    cacheFolder,
    openNetwork: async (options) => (await import('./network.ts')).createNetwork(options),
    exit: (code) => process.exit(code),
    onInterrupt(listener) {
      const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
      for (const signal of signals) process.on(signal, listener);
      return () => {
        for (const signal of signals) process.off(signal, listener);
      };
    },
  };
}

async function cacheFolder(): Promise<string | null> {
  try {
    const { default: envPaths } = await import('env-paths');
    return envPaths('cite-check', { suffix: '' }).cache;
  } catch {
    // No home that could be told, or no library to tell it.
    return null;
  }
}
