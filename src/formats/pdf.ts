// PDF files, known by their header.

import type { Format } from './format.ts';

// Readers of PDF allow anything before the header, up to this (ISO 32000-1, annex H, note 13).
const HEADER_WITHIN = 1024;

export const pdf: Format = {
  name: 'pdf',
  // A text about PDF may quote the signature: further in, it counts where the name says the same.
  accepts(bytes, path) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN)).toString('latin1');
    return /^(?:\xef\xbb\xbf)?\s{0,100}%PDF-/.test(head) || (/\.pdf$/i.test(path) && head.includes('%PDF-'));
  },
  async read(bytes, path) {
    return (await import('./pdf-document.ts')).readPdf(bytes, path);
  },
};
