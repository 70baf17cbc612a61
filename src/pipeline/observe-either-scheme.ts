// Where a server refuses one of http and https, the other one is tried: sites drop plain http, and sometimes TLS.

import type { Observation } from '../model/observation.ts';
import type { Conditions, ObserveTools } from './observe.ts';
import { observe } from './observe.ts';

/**
 * What the wire did for the address; where its port refused the connection and the other scheme's answers with a page,
 * that answer counts and its final address tells the scheme. Addresses with a port of their own mean that port.
 */
export async function observeEitherScheme(
  url: string,
  tools: ObserveTools,
  conditions: Conditions = {},
): Promise<Observation> {
  const first = await observe(url, tools, conditions);
  const { sighting } = first;
  const isRefused =
    sighting.kind === 'failed' && sighting.failure === 'connection-refused' && sighting.hops.length === 0;
  const other = isRefused ? inOtherScheme(url) : null;
  if (other === null || tools.signal.aborted) return first;
  const startedMs = tools.clock.now();
  const second = await tools.ask(other, 'plain');
  if (second.kind !== 'answered' || second.status >= 400) return first;
  return {
    sighting: { ...second, url },
    earlier: [...first.earlier, sighting],
    attempts: first.attempts + 1,
    elapsedMs: first.elapsedMs + tools.clock.now() - startedMs,
    checkedAt: first.checkedAt,
  };
}

function inOtherScheme(address: string): string | null {
  const url = new URL(address);
  if (url.port !== '') return null;
  return address.replace(/^https?:/i, url.protocol === 'https:' ? 'http:' : 'https:');
}
