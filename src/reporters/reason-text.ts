// What the reasons mean, for formats that describe their rules. Reasons are open: an unknown one is described by its verdict.

import type { VerdictName } from '../model/verdict.ts';
import { verdictAdvice } from './verdict-advice.ts';

const KNOWN: Readonly<Record<string, string>> = {
  'redirect-permanent': 'The address redirects permanently to the same content elsewhere.',
  'repaired-url': 'The printed address is damaged; a repaired reading of it answers with the cited page.',
  'title-mismatch': 'The page answers, but its title is not the cited one.',
  'http-404': 'The server says that there is no such page (404).',
  'http-410': 'The server says that the page was removed for good (410).',
  'dns-not-found': 'The host name does not exist.',
  'soft-404': 'The server answers with a page that says that the cited one is not there.',
  'redirected-home': 'The address leads to the front page of the site, not to the cited page.',
  'parked-domain': 'The domain is parked or for sale.',
  'invalid-url': 'The address is not a valid URL.',
  'doi-not-found': 'The DOI is not registered.',
  'handle-not-found': 'The Handle is not registered.',
  'pubmed-not-found': 'PubMed has no record of that number.',
  'silent-for-days': 'The address gave no answer in several checks over several days.',
  'bot-wall': 'The server turns programs away.',
  login: 'The page asks for a login.',
  'http-401': 'The server asks for credentials (401).',
  'http-403': 'The server refuses the request (403).',
  'http-451': 'The page is withheld for legal reasons (451).',
  'rate-limited': 'The server asks to be asked less often (429).',
  timeout: 'No answer came in time.',
  'connection-refused': 'The server refuses connections.',
  'connection-reset': 'The server broke the connection off.',
  'dns-failure': 'The host name could not be looked up.',
  'tls-invalid': 'The connection cannot be secured: the certificate is not valid.',
  'redirect-loop': 'The redirects lead nowhere.',
  'protocol-error': 'The server’s answer is not valid HTTP.',
  'private-address': 'The address is not on the public internet.',
  'unsupported-scheme': 'The address is neither http nor https.',
  'truncated-url': 'The author cut the address short.',
};

/** One sentence. */
export function describeReason(reason: string, verdict: VerdictName): string {
  return Object.hasOwn(KNOWN, reason) ? (KNOWN[reason] ?? '') : verdictAdvice[verdict];
}
