// OpenDocument texts (.odt).

import type { Format } from './format.ts';
import { beginsWith } from './signature.ts';

// The first entry of the archive, stored as it is, begins at byte 30: its name, then its content.
const MIMETYPE_AT = 30;
const MIMETYPE = 'mimetypeapplication/vnd.oasis.opendocument.';

/** Accepts zip archives that say so in their first entry, and those named .odt or .ott. */
export const odt: Format = {
  name: 'odt',
  accepts: (bytes, path) =>
    beginsWith(bytes, 'PK\x03\x04') &&
    (beginsWith(bytes.subarray(MIMETYPE_AT), MIMETYPE) || /\.(?:odt|ott)$/i.test(path)),
  async read(bytes, path, hasTime) {
    return (await import('./odt-document.ts')).readOdt(bytes, path, hasTime);
  },
};
