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

/** Listens to each signal once, whoever asks for it. */
export function createAbortBell(): AbortBell {
  const waiting = new WeakMap<AbortSignal, Set<() => void>>();

  function callbacksOf(signal: AbortSignal): Set<() => void> {
    const known = waiting.get(signal);
    if (known !== undefined) return known;
    const callbacks = new Set<() => void>();
    waiting.set(signal, callbacks);
    const ring = () => {
      for (const callback of callbacks) {
        callbacks.delete(callback);
        callback();
      }
    };
    signal.addEventListener('abort', ring, { once: true });
    return callbacks;
  }

  return {
    of: (signal) => ({
      isRung: () => signal.aborted,
      reason: () => signal.reason,
      on(callback) {
        const callbacks = callbacksOf(signal);
        callbacks.add(callback);
        return () => {
          callbacks.delete(callback);
        };
      },
    }),
  };
}
