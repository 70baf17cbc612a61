// Which addresses belong to one site: the registrable domain, by the public suffix list.

/** Answers from the public suffix list. */
export interface Sites {
  /** The registrable domain of a host in lower case; the host itself where it has none (an address, a single word). */
  siteOf(host: string): string;
  /** Whether everybody can register below this name, so that no cookie may cover it. */
  isPublicSuffix(host: string): boolean;
}

/** Loads the list, which only runs that ask something need. */
export async function loadSites(): Promise<Sites> {
  const { getDomain, getPublicSuffix } = await import('tldts');
  return {
    siteOf: (host) => getDomain(host) ?? host.toLowerCase(),
    isPublicSuffix: (host) => getPublicSuffix(host, { allowPrivateDomains: true }) === host,
  };
}
