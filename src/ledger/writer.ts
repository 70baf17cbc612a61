// Writes lines in the order they come, many in one write where they come faster than the disk takes them.

import { appendToLog } from '../world/log-file.ts';
import { HEAD } from './line.ts';

export interface Writer {
  add(line: string): void;
  /** Resolves when all is written, or given up. */
  end(): Promise<void>;
}

const LONGEST_BATCH = 1_048_576;

/** Gives up at the first error, and says so once: a full disk does not get better by trying. */
export function createWriter(path: string, onTrouble: (sentence: string) => void): Writer {
  let waiting: string[] = [];
  let writing: Promise<void> | null = null;
  let hasFailed = false;

  async function work(): Promise<void> {
    while (waiting.length > 0 && !hasFailed) {
      const batch = takeBatch();
      try {
        // The line feed first: a line that somebody's end left torn must not swallow the next one.
        await appendToLog(path, `\n${batch}`, HEAD);
      } catch (error) {
        hasFailed = true;
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        onTrouble(`${path}: what this run learns could not be kept${code}.`);
      }
    }
    waiting = [];
    writing = null;
  }

  function takeBatch(): string {
    let length = 0;
    const end = waiting.findIndex((line) => {
      length += line.length;
      return length > LONGEST_BATCH;
    });
    return waiting.splice(0, end < 0 ? waiting.length : Math.max(1, end)).join('');
  }

  return {
    add(line) {
      if (hasFailed) return;
      waiting.push(line);
      writing ??= work();
    },
    end: async () => {
      await writing;
    },
  };
}
