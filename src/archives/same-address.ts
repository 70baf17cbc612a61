// What an archive is asked for, and which of its spellings of an address are that address.

/** The address as an archive is asked for it: normalized, without a fragment; null where no archive can hold it. */
export function archivableUrl(url: string): string | null {
  const parsed = parsedUrl(url.trim());
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  parsed.hash = '';
  return parsed.hostname === '' ? null : parsed.href;
}

/**
 * Archives file http and https, `www.`, the default port, letter case and the order of a query under one key (SURT). `exact` are
 * spellings that a server answers alike; `case` differs in the letter case of path or query, which many servers tell apart.
 */
export function compareAddresses(a: string, b: string): 'exact' | 'case' | 'other' {
  const keyA = addressKey(a);
  const keyB = addressKey(b);
  if (keyA === null || keyB === null) return 'other';
  if (keyA === keyB) return 'exact';
  return keyA.toLowerCase() === keyB.toLowerCase() ? 'case' : 'other';
}

/** One text for all spellings of an address that are `exact` to each other. */
export function addressKey(url: string): string | null {
  const parsed = parsedUrl(url);
  if (parsed === null) return null;
  const host = parsed.hostname.replace(/^www\d*\./, '').replace(/\.$/, '');
  const query = [...parsed.searchParams].map((pair) => pair.join('=')).sort();
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  return `${host}${port}${decoded(parsed.pathname).replace(/(?<!\/)\/$/, '')}?${query.join('&')}`;
}

/** Whether a redirect led from a page inside a site to the front door of one, which is not the page. */
export function leadsHome(asked: string, landed: string): boolean {
  const from = parsedUrl(asked);
  const to = parsedUrl(landed);
  if (from === null || to === null) return false;
  return !isFrontDoor(from) && isFrontDoor(to);
}

function isFrontDoor(url: URL): boolean {
  return (
    url.search === '' &&
    /^\/?(?:index\.[a-z]{2,5}|home\/?|default\.[a-z]{2,5}|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(url.pathname)
  );
}

/** The parsed address; null where it is none. */
export function parsedUrl(url: string, base?: string): URL | null {
  return URL.canParse(url, base) ? new URL(url, base) : null;
}

// A path that is no valid UTF-8 once decoded (old Cyrillic sites) is compared as it stands.
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
