// CSL-JSON, as Zotero, Mendeley and pandoc write it: one reference for each item.

import type { Document } from '../model/document.ts';
import { createCheckpoint } from './checkpoint.ts';
import { isRecord, type JsonRecord, readCslItem, textOf } from './csl-item.ts';
import { decodeText } from './decode-text.ts';
import { elementPlaces, memberPlaces, skipSpace } from './json-places.ts';
import { assembleReferences } from './reference-document.ts';
import type { PlacedField, ReferenceEntry } from './reference-entry.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';

/** The document of a list of items. */
export async function readCslJson(bytes: Uint8Array, path: string, hasTime?: () => boolean): Promise<Document> {
  const { text: source, warnings } = await decodeText(bytes);
  const root = parse(source);
  const list = listOf(root);
  if (list === null) {
    throw new UnreadableInputError('the JSON holds no list of references: export the list as CSL JSON');
  }
  const places = placesOfItems(source, list.member);
  const checkpoint = createCheckpoint(hasTime);
  const entries = list.items.flatMap((item, index) => {
    checkpoint();
    return isRecord(item) ? [toEntry(item, source, places[index] ?? 0, index + 1)] : [];
  });
  return assembleReferences({ path, format: 'csl-json', source, entries, warnings, checkpoint });
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new UnreadableInputError('the JSON is damaged or incomplete: export the list of references again', {
      cause: error,
    });
  }
}

interface ItemList {
  readonly items: readonly unknown[];
  /** The name of the member that holds the items; null where they are the whole file. */
  readonly member: string | null;
}

function listOf(root: unknown): ItemList | null {
  if (Array.isArray(root)) return { items: root, member: null };
  if (!isRecord(root)) return null;
  for (const member of ['items', 'references']) {
    const items = root[member];
    if (Array.isArray(items)) return { items, member };
  }
  return null;
}

function placesOfItems(source: string, member: string | null): readonly number[] {
  const root = skipSpace(source, 0);
  return elementPlaces(source, member === null ? root : (memberPlaces(source, root).get(member) ?? root));
}

const MEMBERS_OF_FIELDS: Readonly<Record<PlacedField, string>> = {
  authors: 'author',
  title: 'title',
  container: 'container-title',
  publisher: 'publisher',
  issued: 'issued',
  accessed: 'accessed',
  doi: 'DOI',
};

function toEntry(item: JsonRecord, source: string, at: number, ordinal: number): ReferenceEntry {
  const given = readCslItem(item);
  const members = memberPlaces(source, at);
  // A string's first character stands behind its quote.
  const placeOf = (member: string) => {
    const place = members.get(member);
    return place === undefined ? at : place + (source[place] === '"' ? 1 : 0);
  };
  const places: Partial<Record<PlacedField, number>> = {};
  for (const field of ['authors', 'title', 'container', 'publisher', 'issued', 'accessed', 'doi'] as const) {
    places[field] = placeOf(MEMBERS_OF_FIELDS[field]);
  }
  return {
    label: labelOf(item, ordinal),
    at,
    given,
    places,
    urlPlaces: new Map(given.urls.map((url) => [url, placeOf('URL')])),
  };
}

/** The key that an author cites by, else the id; of Zotero's ids, which are addresses, the last part. */
function labelOf(item: JsonRecord, ordinal: number): string {
  const id = textOf(item['citation-key']) || textOf(item['id']);
  const short = /^https?:\/\//.test(id) ? id.slice(id.lastIndexOf('/') + 1) : id;
  return short.trim().slice(0, 100) || String(ordinal);
}
