// Which proxy a request goes through: HTTP_PROXY, HTTPS_PROXY and NO_PROXY as data.

/** Proxy addresses and the hosts that go without one, comma-separated. */
export interface Proxies {
  readonly http: string | null;
  readonly https: string | null;
  readonly no: string;
}

/** Reads the customary variables; the lower-case spelling wins, as in curl. */
export function proxiesFromEnv(env: Readonly<Record<string, string | undefined>>): Proxies {
  return {
    http: env['http_proxy'] || env['HTTP_PROXY'] || null,
    https: env['https_proxy'] || env['HTTPS_PROXY'] || null,
    no: env['no_proxy'] || env['NO_PROXY'] || '',
  };
}

/** The proxy's address, complete with a scheme, for a request to `url`; null where it goes directly. */
export function proxyFor(proxies: Proxies, url: URL): string | null {
  const proxy = url.protocol === 'https:' ? proxies.https : proxies.http;
  if (proxy === null || goesWithout(proxies.no, url)) return null;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

/** curl's reading of NO_PROXY: `*`, or names that stand for themselves and all below, each with an optional port. */
function goesWithout(no: string, url: URL): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return no
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || fits(entry, url.hostname, port));
}

function fits(entry: string, hostname: string, port: string): boolean {
  const [, name = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(bracketed(entry)) ?? [];
  if (entryPort !== undefined && entryPort !== port) return false;
  const bare = name.replace(/^\*?\./, '');
  return bare !== '' && (hostname === bare || hostname.endsWith(`.${bare}`));
}

// A bare IPv6 address would read as a name with a port.
function bracketed(entry: string): string {
  return entry.includes('::') && !entry.startsWith('[') ? `[${entry}]` : entry;
}
