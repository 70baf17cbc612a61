// RIS files: which inputs are such.

import type { Format } from './format.ts';
import { readHead } from './read-head.ts';

export const ris: Format = {
  name: 'ris',
  accepts: (bytes, path) => /^\ufeff?\s{0,400}TY\s{1,4}-\s?[A-Z]/.test(readHead(bytes)) || /\.ris$/i.test(path),
  async read(bytes, path, hasTime) {
    return (await import('./ris-document.ts')).readRis(bytes, path, hasTime);
  },
};
