// One signal for thousands who wait: an AbortSignal warns at the eleventh listener, and takes longer with each.

/** A signal as one of those sees it who wait for it. */
export interface Interrupt {
  isRung(): boolean;
  reason(): unknown;
  /** Calls back once when the signal aborts, never if it has already; the function given back takes the call off. */
  on(callback: () => void): () => void;
}

export interface AbortBell {
  of(signal: AbortSignal): Interrupt;
}

/** A call that is waited for; `at` is its place in the list, -1 where it is off. */
interface Waiting {
  readonly callback: () => void;
  at: number;
}

/** Listens to each signal once, whoever asks for it. */
export function createAbortBell(): AbortBell {
  const interrupts = new WeakMap<AbortSignal, Interrupt>();
  return {
    of(signal) {
      const known = interrupts.get(signal);
      if (known !== undefined) return known;
      const made = interruptOf(signal);
      interrupts.set(signal, made);
      return made;
    },
  };
}

/**
 * A list, not a Set: a Set is copied whenever its deleted places have filled it, each copy can be reached from the one
 * before, and so the collector of young objects takes all of them for living, with the pages that they lead to.
 */
function interruptOf(signal: AbortSignal): Interrupt {
  const waiting: Waiting[] = [];
  const off = (one: Waiting) => {
    if (one.at < 0) return;
    const last = waiting.pop();
    if (last !== undefined && last !== one) {
      waiting[one.at] = last;
      last.at = one.at;
    }
    one.at = -1;
  };
  const ring = () => {
    for (const one of waiting.splice(0)) {
      // One callback may take another off.
      if (one.at >= 0) one.callback();
    }
  };
  signal.addEventListener('abort', ring, { once: true });
  return {
    isRung: () => signal.aborted,
    reason: () => signal.reason,
    on(callback) {
      if (signal.aborted) return ignore;
      const one = { callback, at: waiting.length };
      waiting.push(one);
      return () => off(one);
    },
  };
}

function ignore(): void {}
