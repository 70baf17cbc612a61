// Remembers for the rest of a run that an archive turns us away, so that it is not asked again.

import type { Exchange } from '../model/exchange.ts';

/**
 * The Internet Archive drops all traffic of a network that goes on asking after a 429, for an hour and then twice as
 * long each time (edgi-govdata-archiving/wayback#137): one such sign is enough. Time-outs and errors of the server can
 * be a single capture's own, so it takes several in a row.
 */
export interface Circuit {
  /** Why the archive is not to be asked any more; null while it may be. */
  readonly openedBy: () => string | null;
  readonly note: (exchange: Exchange) => void;
}

const TIMEOUTS_IN_A_ROW = 3;
const ERRORS_IN_A_ROW = 6;

/** A closed circuit, to be shared by all requests to one endpoint in one run. */
export function createCircuit(): Circuit {
  let reason: string | null = null;
  let timeouts = 0;
  let errors = 0;
  return {
    openedBy: () => reason,
    note: (exchange) => {
      const sign = signOf(exchange);
      if (sign === 'ignored') return;
      timeouts = sign === 'timeout' ? timeouts + 1 : 0;
      errors = sign === 'error' ? errors + 1 : 0;
      const isOver = sign === 'stop' || timeouts >= TIMEOUTS_IN_A_ROW || errors >= ERRORS_IN_A_ROW;
      if (isOver) reason ??= describe(exchange);
    },
  };
}

type Sign = 'fine' | 'stop' | 'timeout' | 'error' | 'ignored';

function signOf(exchange: Exchange): Sign {
  if (exchange.kind === 'failure') {
    if (exchange.failure === 'aborted') return 'ignored';
    if (exchange.failure === 'timeout') return 'timeout';
    return exchange.failure === 'connection-reset' || exchange.failure === 'protocol-error' ? 'error' : 'stop';
  }
  // An archived 429 or 503 comes with a Memento-Datetime and is the captured page's own.
  if (exchange.headers['memento-datetime'] !== undefined) return 'fine';
  if (exchange.status === 429) return 'stop';
  return exchange.status >= 500 ? 'error' : 'fine';
}

function describe(exchange: Exchange): string {
  if (exchange.kind === 'failure') return `it does not answer (${exchange.detail})`;
  return exchange.status === 429 ? 'it is limiting requests (429)' : `it answers ${exchange.status}`;
}
