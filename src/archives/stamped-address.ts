// Takes apart the memento addresses of Wayback-like archives: a moment, perhaps a modifier, the archived address.

import { parsedUrl } from './same-address.ts';
import { timestampOf } from './timestamp.ts';

// Modifiers are two to four letters and an underscore (pywb: mp_, id_).
const STAMPED = /\/(\d{14})(?:[a-z]{2,4}_)?\/(https?:\/{1,2}.+)$/is;

/** The bytes as captured, without banner and rewritten links (`id_`, known to OpenWayback and pywb). */
export function rawMementoUrl(address: string): string {
  return address.replace(STAMPED, '/$1id_/$2');
}

/** The address for a reader: without a modifier. */
export function plainMementoUrl(address: string): string {
  return address.replace(/\/(\d{14})[a-z]{2,4}_\//i, '/$1/');
}

/** The address with this moment in place of its own: archives play the nearest capture without saying so in the address. */
export function restamped(address: string, capturedAt: string): string {
  return address.replace(/\/\d{14}((?:[a-z]{2,4}_)?\/https?:)/i, `/${timestampOf(capturedAt)}$1`);
}

/** The archived address; null where the memento's address does not tell it. */
export function originalIn(address: string): string | null {
  return STAMPED.exec(address)?.[2]?.replace(/^(https?):\/(?!\/)/i, '$1://') ?? null;
}

/**
 * Where the captured redirect at `at` goes on inside the archive; null where it leads to no page, or out of an archive
 * whose addresses tell nothing. pywb's raw replay hands on the Location that the original server sent, whole or relative:
 * it is looked up in the archive, at the same moment, never on the live web.
 */
export function capturedTarget(location: string, at: string): string | null {
  const inArchive = parsedUrl(location, at);
  const isInside = inArchive !== null && isHttp(inArchive) && hostOf(inArchive) === hostOf(parsedUrl(at));
  const place = STAMPED.exec(at);
  if (place === null) return isInside ? inArchive.href : null;
  if (isInside && STAMPED.test(inArchive.href)) return rawMementoUrl(inArchive.href);
  const target = parsedUrl(location, originalIn(at) ?? undefined);
  if (target === null || !isHttp(target)) return null;
  target.hash = '';
  return `${at.slice(0, place.index)}/${place[1] ?? ''}id_/${target.href}`;
}

function hostOf(url: URL | null): string | null {
  return url === null ? null : url.host.replace(/^www\./, '');
}

function isHttp({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}
