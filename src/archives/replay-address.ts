// Composes and takes apart the addresses under which the Wayback Machine plays a capture.

import { parsedUrl } from './same-address.ts';

/** A capture by its place in the archive. */
export interface ReplayPlace {
  /** 1 to 14 digits; fewer than 14 ask for the nearest capture. */
  readonly timestamp: string;
  readonly original: string;
}

// Modifiers are two to four letters and an underscore (id_, if_, im_, wkrf_); the timestamp may be partial.
const REPLAY_PATH = /^(?:https?:)?(?:\/\/[^/]*)?\/web\/(\d{1,14})(?:[a-z]{2,4}_)?\/(.+)$/i;

/** The captured bytes as they came, links untouched (`id_`); a captured redirect stays one, where a reader's view is a page. */
export function rawReplayUrl(endpoint: string, place: ReplayPlace): string {
  return `${endpoint}/web/${place.timestamp}id_/${place.original}`;
}

/**
 * The address for a reader. Always the public one, also where another endpoint serves the look-ups: a report is read by
 * people who have no access to a test server or a proxy. The default port that old captures spell out is left away.
 */
export function readerUrl(place: ReplayPlace): string {
  const original = place.original
    .replace(/^(http:\/\/[^/?#]*?):80(?=[/?#]|$)/i, '$1')
    .replace(/^(https:\/\/[^/?#]*?):443(?=[/?#]|$)/i, '$1');
  return `https://web.archive.org/web/${place.timestamp}/${original}`;
}

/**
 * The capture that a Location or Link of the archive points at, be it absolute, `//host/web/…` or `/web/…`; null where
 * it is no replay address. The host is not looked at: the next request goes to our own endpoint in any case.
 */
export function replayPlaceOf(location: string): ReplayPlace | null {
  const [, timestamp, rest] = REPLAY_PATH.exec(location.trim()) ?? [];
  if (timestamp === undefined || rest === undefined) return null;
  const original = /^[a-z][a-z0-9+.-]*:/i.test(rest) && !/^[^/]*:\d/.test(rest) ? rest : `http://${rest}`;
  // Proxies and path normalizers shorten the double slash.
  const parsed = parsedUrl(original.replace(/^(https?):\/(?!\/)/i, '$1://'));
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return { timestamp, original: original.replace(/^(https?):\/(?!\/)/i, '$1://').replace(/#.*$/s, '') };
}
