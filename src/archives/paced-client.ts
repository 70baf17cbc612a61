// One endpoint of an archive, asked at its pace and no more once it turns us away.

import type { Exchange } from '../model/exchange.ts';
import type { ArchiveTools } from './archive.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import type { Pace } from './pace.ts';

/** The request was not sent. */
export interface NotAsked {
  readonly kind: 'not-asked';
  readonly why: string;
  /** For the sake of the rate only: asking with more patience is of use. */
  readonly isForRate: boolean;
}

export interface PacedAsk {
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBodyBytes: number;
  /** The longest wait for the rate that is worth while, in milliseconds. */
  readonly patienceMs: number;
}

export interface PacedClient {
  readonly ask: (url: string, ask: PacedAsk, tools: ArchiveTools, signal?: AbortSignal) => Promise<Exchange | NotAsked>;
}

/** A client for the whole run; `service` names the archive to people. */
export function createPacedClient(service: string, pace: Pace): PacedClient {
  const circuit = createCircuit();
  return {
    ask: async (url, { headers, maxBodyBytes, patienceMs }, tools, signal) => {
      const refusal = refusalOf(service, circuit);
      if (refusal !== null) return refusal;
      const send = async (): Promise<Exchange | NotAsked> => {
        // The circuit may have opened while this request waited for its turn.
        const late = refusalOf(service, circuit);
        if (late !== null) return late;
        const exchange = await tools.exchange({ url, headers, timeoutMs: tools.timeoutMs, maxBodyBytes }, signal);
        circuit.note(exchange);
        return exchange;
      };
      const onWait = (waitMs: number): void => tools.onWait?.({ service, waitMs });
      const sent = await pace.run(send, { clock: tools.clock, patienceMs, signal, onWait });
      return sent ?? { kind: 'not-asked', why: `${service} allows no more requests for now`, isForRate: true };
    },
  };
}

function refusalOf(service: string, circuit: Circuit): NotAsked | null {
  const reason = circuit.openedBy();
  if (reason === null) return null;
  return { kind: 'not-asked', why: `${service} was not asked again in this run: ${reason}`, isForRate: false };
}
