// Says what counts as one address. Used to group citations only: what is requested is always the printed address.

import { isPlainAddress } from '../text/is-plain-address.ts';

/**
 * A key that is equal for two spellings of one address: scheme and host in any case, the default port, an empty path
 * or a single slash, percent-encoding in any case, dot segments (RFC 3986, section 6.2.2; WHATWG URL).
 * The fragment stays: `#p3` and `#p4` cite different places, though the request is the same. Nothing that a server
 * could tell apart is made equal: not `http` and `https`, not `www.`, not a slash at the end of a path.
 */
export function addressKey(url: string): string {
  if (isPlainAddress(url) || !URL.canParse(url)) return url;
  const parsed = new URL(url);
  const path = parsed.pathname + parsed.search;
  return `${parsed.protocol}//${credentials(parsed)}${parsed.host}${sameEscapes(path)}${sameEscapes(parsed.hash)}`;
}

function credentials(url: URL): string {
  if (url.username === '' && url.password === '') return '';
  return `${url.username}:${url.password}@`;
}

// Escapes of unreserved characters stand for the characters; the others differ in case only (RFC 3986, 6.2.2.1 and .2).
function sameEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : escaped.toUpperCase();
  });
}
