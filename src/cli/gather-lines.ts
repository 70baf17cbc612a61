// Lines that come in a burst leave in one write: a call to the system for each costs more than making it.

import type { Output } from '../world/output.ts';

export interface Lines {
  add(line: string): void;
  /** Writes what is left. */
  end(): void;
}

/** Writes to the output once in every turn of the event loop in which lines came, in their order. */
export function gatherLines(output: Output): Lines {
  let gathered = '';
  function flush(): void {
    const text = gathered;
    gathered = '';
    void output.write(text);
  }
  return {
    add(line) {
      if (gathered === '') setImmediate(flush);
      gathered += line;
    },
    end: flush,
  };
}
