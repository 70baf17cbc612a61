// As whom we ask: under our own name, or in the headers that a browser usually sends.

export type Guise = 'plain' | 'browser';

const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

// No accept-language: the page should come in the language in which it was cited.
const plain: Readonly<Record<string, string>> = { accept: ACCEPT };

// What Firefox sends for an address that was typed in; the version is that of its extended support release.
const browser: Readonly<Record<string, string>> = {
  'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0',
  accept: ACCEPT,
  'accept-language': 'en-US,en;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'upgrade-insecure-requests': '1',
  'sec-fetch-dest': 'document',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-site': 'none',
  'sec-fetch-user': '?1',
  priority: 'u=0, i',
};

/** Request headers, lower-case names; the plain guise leaves the user agent to the network. */
export function guiseHeaders(guise: Guise): Readonly<Record<string, string>> {
  return guise === 'browser' ? browser : plain;
}
