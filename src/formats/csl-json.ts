// CSL-JSON: which inputs are such.

import type { Format } from './format.ts';
import { readHead } from './read-head.ts';

// An array of objects, or an object that holds one; and the members that tell bibliographic items from other data.
const BEGINNING = /^\ufeff?\s{0,400}(?:\[\s{0,400}\{|\{\s{0,400}"(?:items|references)"\s{0,40}:\s{0,400}\[)/;
const MEMBERS = /"type"\s{0,40}:\s{0,40}"[a-z_-]{3,40}"/;

export const cslJson: Format = {
  name: 'csl-json',
  accepts(bytes) {
    const head = readHead(bytes);
    return BEGINNING.test(head) && MEMBERS.test(head) && /"(?:title|id|citation-key)"\s{0,40}:/.test(head);
  },
  async read(bytes, path, hasTime) {
    return (await import('./csl-json-document.ts')).readCslJson(bytes, path, hasTime);
  },
};
