// The header lines of a request: our defaults, then what the asker wants, then what the user ordered.

import { hostFits } from '../text/host-fits.ts';

/** A header of the user's; `host` (`a.example`, or `*.a.example` for all below) says where it goes, null sends it everywhere. */
export interface ScopedHeader {
  readonly name: string;
  readonly value: string;
  readonly host: string | null;
}

/** Lower-case names. An address with a user name sends it as Basic authorization, as browsers do, unless one is ordered. */
export function requestHeaders(
  url: URL,
  asked: Readonly<Record<string, string>>,
  userAgent: string,
  ordered: readonly ScopedHeader[],
): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br',
    ...(url.username !== '' && { authorization: basic(url) }),
    ...asked,
  };
  for (const { name, value, host } of ordered) {
    if (host !== null && !hostFits(host, url.hostname)) continue;
    const key = name.toLowerCase();
    const earlier = headers[key];
    headers[key] = key === 'cookie' && earlier !== undefined ? `${earlier}; ${value}` : value;
  }
  return headers;
}

function basic(url: URL): string {
  const pair = `${unescaped(url.username)}:${unescaped(url.password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
