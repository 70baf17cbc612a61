// Knows the addresses that need no parsing, as nearly all are that print shows.

// No punycode, which may be wrong; no escape, dot segment, port or fragment; letters at the host's end, so that it is no number.
const PLAIN = /^https?:\/\/(?:(?!xn-)[a-z0-9-]+\.)+[a-z]{2,24}\/(?:[\w~-][\w.~-]*(?:\/|(?=\?|$)))*(?:\?[\w.~=&+-]+)?$/;

/** Whether `url` is an address in the very form that the URL standard gives it. False says nothing. */
export function isPlainAddress(url: string): boolean {
  return PLAIN.test(url);
}
