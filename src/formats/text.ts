// Plain text: what remains when no other format claims the input.

import { decodeText } from './decode-text.ts';
import type { Format } from './format.ts';
import { anchorLines } from './line-anchors.ts';

/** Accepts everything, and therefore stands last in the registry. */
export const text: Format = {
  name: 'text',
  accepts: () => true,
  async read(bytes, path) {
    const decoded = await decodeText(bytes);
    const lined = anchorLines(decoded.text);
    return {
      path,
      format: 'text',
      text: lined.text,
      anchors: lined.anchors,
      hyperlinks: [],
      notes: [],
      warnings: decoded.warnings,
    };
  },
};
