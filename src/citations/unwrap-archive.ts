// Reads the original address and the day out of an archive's own address.

import type { ArchivedAddress } from '../model/citation.ts';

// What stands in every such address.
const ARCHIVE = /archive|arquivo|perma\.cc|webcitation/i;
// Timestamps of 4 to 14 digits; the letters after them choose a view (Wayback URL scheme: id_, if_, js_, cs_, im_).
const WITH_TIMESTAMP =
  /^https?:\/\/(?:web\.archive\.org(?::\d+)?\/web|wayback\.archive-it\.org\/(?:\d+|all)|(?:www\.)?webarchive\.org\.uk\/wayback\/archive|archive\.(?:today|is|ph|li|vn|fo|md)|(?:preprod\.)?arquivo\.pt\/(?:noFrame\/replay|wayback)|webarchive\.(?:nationalarchives\.gov\.uk|loc\.gov)(?:\/(?:ukgwa|all))?)\/(\d{4,14}|\*|\d*\*)([a-z]{2}_)?\/(.+)$/i;
const WITHOUT_TIMESTAMP =
  /^https?:\/\/(?:archive\.(?:today|is|ph|li|vn|fo|md)\/(?:newest|oldest)|web\.archive\.org\/web)\/(h?ttps?:\/.+|www\..+)$/i;
const OPAQUE =
  /^https?:\/\/(?:(?:www\.)?perma\.cc\/[A-Z0-9-]{4,}|(?:www\.)?webcitation\.org\/|archive\.(?:today|is|ph|li|vn|fo|md)\/[A-Za-z0-9]{4,8}$)/i;

/** What an archive's address shows; null where `url` is no archive's. `url` inside is empty where the address hides it. */
export function unwrapArchive(url: string): ArchivedAddress | null {
  if (!ARCHIVE.test(url)) return null;
  const stamped = WITH_TIMESTAMP.exec(url);
  if (stamped !== null) return archived(stamped[3] ?? '', capturedAt(stamped[1] ?? ''));
  const plain = WITHOUT_TIMESTAMP.exec(url);
  if (plain !== null) return archived(plain[1] ?? '', null);
  return OPAQUE.test(url) ? { url: queryAddress(url), capturedAt: null } : null;
}

function archived(printed: string, day: string | null): ArchivedAddress | null {
  const original = completeAddress(printed);
  return URL.canParse(original) ? { url: original, capturedAt: day } : null;
}

// Print and proxies lose one of the two slashes; old captures have no scheme at all.
function completeAddress(printed: string): string {
  if (/^https?%3a/i.test(printed)) return decodeSafely(printed);
  const scheme = /^(https?|ftp):\/{1,3}/i.exec(printed);
  return scheme === null ? `http://${printed}` : `${scheme[1]}://${printed.slice(scheme[0].length)}`;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// webcitation.org/query?url=…&date=… tells its original.
function queryAddress(url: string): string {
  return new URL(url).searchParams.get('url') ?? '';
}

// A shorter timestamp stands for the first moment that it allows, as the Wayback Machine reads it.
function capturedAt(digits: string): string | null {
  if (!/^\d{4,14}$/.test(digits)) return null;
  const full = digits + '00000101000000'.slice(digits.length);
  const text = full.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z');
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : text;
}
