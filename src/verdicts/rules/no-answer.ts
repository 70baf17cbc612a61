// No answer came: nothing is proven either way.

import type { FailureKind } from '../../model/exchange.ts';
import type { Failed } from '../../model/observation.ts';
import { bareHost } from '../address.ts';
import { conclude } from '../evidence.ts';
import type { Rule } from '../rule.ts';

// What a person reads; the reason in the report is the contract's word.
const SENTENCES: Readonly<Record<FailureKind, (host: string) => string>> = {
  timeout: (host) => `${host} did not answer in time.`,
  'connection-refused': (host) => `${host} refused the connection.`,
  'connection-reset': (host) => `${host} broke off the connection before it answered.`,
  'network-unreachable': (host) => `There was no way through the network to ${host}.`,
  'dns-not-found': (host) => `The name ${host} was not found.`,
  'dns-failure': (host) => `The name ${host} could not be looked up: the name servers gave no answer.`,
  'tls-invalid': (host) => `The certificate of ${host} is not valid, so a browser would warn its reader.`,
  'redirect-loop': (host) => `${host} redirects in a circle.`,
  'too-many-redirects': (host) => `${host} was still redirecting when the limit was reached.`,
  'protocol-error': (host) => `What ${host} answered is not valid HTTP.`,
  'invalid-url': (host) => `${host} redirects to an address that is malformed.`,
  'unsupported-scheme': (host) => `${host} redirects to an address that is not of the web.`,
  'private-address': (host) => `${host} lies in a private network.`,
  aborted: (host) => `The request to ${host} was stopped before it was answered.`,
};

/** Silence, a broken line and a faulty certificate pass; only the cache's history may turn them into a death. */
export const noAnswer: Rule = {
  name: 'no-answer',
  judge(evidence) {
    const { sighting } = evidence.observation;
    if (sighting.kind !== 'failed') return null;
    const sentence = SENTENCES[sighting.failure](speaker(sighting));
    return conclude(evidence, 'unreachable', reasonOf(sighting.failure), sentence, [sighting.detail]);
  },
};

/** The host that spoke last: for a bad redirect the one that sent it. */
function speaker(sighting: Failed): string {
  const isBadTarget = sighting.failure === 'invalid-url' || sighting.failure === 'unsupported-scheme';
  const last = sighting.hops.at(-1);
  const host = bareHost(isBadTarget && last !== undefined ? last.url : sighting.finalUrl);
  return host === '' ? 'The server' : host;
}

function reasonOf(failure: FailureKind): string {
  // Both are one trouble to an editor.
  if (failure === 'too-many-redirects') return 'redirect-loop';
  if (failure === 'invalid-url' || failure === 'unsupported-scheme') return 'protocol-error';
  return failure;
}
