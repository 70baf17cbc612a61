// The cookies of one attempt: many publishers send a reader once around to see whether cookies come back.

import { loadSites } from './site.ts';

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  /** Sent to the host that set it alone, as it named no domain. */
  readonly isHostOnly: boolean;
  readonly path: string;
  readonly isSecure: boolean;
}

/** The part of RFC 6265 that a chain of redirects needs. Lives for one attempt. */
export interface CookieJar {
  /** Takes the set-cookie lines of an answer, one a line; those for other sites or whole suffixes are refused. */
  store(url: URL, lines: string, nowMs: number): Promise<void>;
  /** The Cookie header for a request, empty where there is nothing to send. */
  headerFor(url: URL): string;
}

// RFC 6265 6.1 asks for no more than this much of each cookie and of each domain.
const LONGEST_COOKIE = 4_096;
const MOST_COOKIES = 50;

export function createCookieJar(): CookieJar {
  const cookies = new Map<string, Cookie>();
  return {
    async store(url, lines, nowMs) {
      for (const line of lines.split('\n').slice(0, MOST_COOKIES)) {
        const cookie = parseCookie(line, url);
        if (cookie === null || !(await mayCover(url.hostname, cookie))) continue;
        const key = `${cookie.domain}\n${cookie.path}\n${cookie.name}`;
        if (isExpired(line, nowMs)) cookies.delete(key);
        else if (cookies.size < MOST_COOKIES || cookies.has(key)) cookies.set(key, cookie);
      }
    },
    headerFor(url) {
      return [...cookies.values()]
        .filter((cookie) => isSentTo(url, cookie))
        .sort((a, b) => b.path.length - a.path.length)
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ');
    },
  };
}

function parseCookie(line: string, url: URL): Cookie | null {
  if (line.length > LONGEST_COOKIE) return null;
  const [pair = '', ...rest] = line.split(';');
  const equals = pair.indexOf('=');
  const name = pair.slice(0, Math.max(equals, 0)).trim();
  const value = pair.slice(equals + 1).trim();
  // What a header cannot carry is not sent back.
  if (name === '' || /[^\x21-\x7e]/.test(name) || /[^\x20-\x7e]/.test(value)) return null;
  const domain = attribute(rest, 'domain')?.replace(/^\./, '').toLowerCase() ?? '';
  const path = attribute(rest, 'path') ?? '';
  return {
    name,
    value,
    domain: domain === '' ? url.hostname : domain,
    isHostOnly: domain === '',
    path: path.startsWith('/') ? path : defaultPath(url),
    isSecure: attribute(rest, 'secure') !== null,
  };
}

function attribute(parts: readonly string[], name: string): string | null {
  const part = parts.findLast((each) => each.split('=', 1)[0]?.trim().toLowerCase() === name);
  if (part === undefined) return null;
  const equals = part.indexOf('=');
  return equals < 0 ? '' : part.slice(equals + 1).trim();
}

/** RFC 6265 5.1.4. */
function defaultPath({ pathname }: URL): string {
  return pathname.slice(0, pathname.lastIndexOf('/')) || '/';
}

async function mayCover(host: string, { domain, isHostOnly }: Cookie): Promise<boolean> {
  if (isHostOnly || domain === host) return true;
  if (!host.endsWith(`.${domain}`)) return false;
  return !(await loadSites()).isPublicSuffix(domain);
}

function isExpired(line: string, nowMs: number): boolean {
  const parts = line.split(';').slice(1);
  const maxAge = attribute(parts, 'max-age');
  if (maxAge !== null && /^-?\d+$/.test(maxAge)) return Number(maxAge) <= 0;
  const expires = Date.parse(attribute(parts, 'expires') ?? '');
  return expires <= nowMs;
}

function isSentTo(url: URL, cookie: Cookie): boolean {
  const isHost = url.hostname === cookie.domain || (!cookie.isHostOnly && url.hostname.endsWith(`.${cookie.domain}`));
  if (!isHost || (cookie.isSecure && url.protocol !== 'https:')) return false;
  const { path } = cookie;
  if (!url.pathname.startsWith(path)) return false;
  return path.endsWith('/') || url.pathname.length === path.length || url.pathname[path.length] === '/';
}
