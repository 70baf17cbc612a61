// Runs the command inside the test's process, in a world whose terminal is a pair of strings.

import { run } from '../../src/cli/run.ts';
import type { Report } from '../../src/model/report.ts';
import type { Clock } from '../../src/world/clock.ts';
import { realClock } from '../../src/world/clock.ts';
import { realFiles } from '../../src/world/files.ts';
import { realGit } from '../../src/world/git.ts';
import type { AskNameServers } from '../../src/world/name-servers.ts';
import { createNetwork } from '../../src/world/network.ts';
import type { World } from '../../src/world/world.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface WorldOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** The user's cache folder; there is none unless a test gives one. */
  readonly cacheFolder?: string;
  readonly clock?: Clock;
  /** Who tells the name servers of a domain; nobody where absent, so that no test asks the real ones. */
  readonly askNameServers?: AskNameServers;
  /** Called with a function that interrupts the run. */
  readonly whenListening?: (interrupt: () => void) => void;
  /** Called with everything that standard output takes, as it comes. */
  readonly onStdout?: (text: string) => void;
}

/** Runs `cite-check` with these arguments. */
export async function runCli(args: readonly string[], options: WorldOptions = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    async write(text: string) {
      written[name] += text;
      if (name === 'stdout') options.onStdout?.(text);
    },
    isTerminal: options.isTerminal ?? false,
    columns: options.columns ?? null,
  });
  const world: World = {
    env: options.env ?? {},
    stdin: bytesOf(options.stdin ?? ''),
    stdout: output('stdout'),
    stderr: output('stderr'),
    files: realFiles,
    git: realGit,
    clock: options.clock ?? realClock,
    cacheFolder: async () => options.cacheFolder ?? null,
    openNetwork: async (network) => createNetwork({ ...network, askNameServers: options.askNameServers ?? null }),
    onInterrupt(listener) {
      options.whenListening?.(listener);
      return () => undefined;
    },
    exit: (code) => {
      throw new Error(`the process would have ended with ${code}`);
    },
  };
  const code = await run(args, world);
  return { code, ...written };
}

/** The report that a run printed as JSON. */
export function reportOf(ran: Ran): Report {
  const parsed: Report = JSON.parse(ran.stdout);
  return parsed;
}

async function* bytesOf(input: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield Buffer.from(input);
}
