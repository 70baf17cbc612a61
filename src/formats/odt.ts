// OpenDocument texts (.odt): the text, the notes with their printed labels, links, what reference managers left.

import type { Format } from './format.ts';
import { ODT_NAMESPACES } from './odt-names.ts';
import { createOdtReader } from './odt-story.ts';
import { readOdtStyles } from './odt-styles.ts';
import { assembleOffice } from './office-document.ts';
import { beginsWith } from './signature.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';
import { decodeXml, loadXmlWalk } from './xml.ts';
import { openZip } from './zip.ts';

// The first entry of the archive, stored as it is, begins at byte 30: its name, then its content.
const MIMETYPE_AT = 30;
const MIMETYPE = 'mimetypeapplication/vnd.oasis.opendocument.';

/** Accepts zip archives that say so in their first entry, and those named .odt or .ott. */
export const odt: Format = {
  name: 'odt',
  accepts: (bytes, path) =>
    beginsWith(bytes, 'PK\x03\x04') &&
    (beginsWith(bytes.subarray(MIMETYPE_AT), MIMETYPE) || /\.(?:odt|ott)$/i.test(path)),
  async read(bytes, path) {
    const walk = await loadXmlWalk();
    const zip = openZip(bytes);
    const readXml = (name: string) => {
      const part = zip.read(name);
      return part === null ? null : decodeXml(part);
    };
    if (readXml('META-INF/manifest.xml')?.includes('encryption-data')) {
      throw new UnreadableInputError('the file is protected by a password: save it without one');
    }
    const content = readXml('content.xml') ?? '';
    const reader = createOdtReader(readOdtStyles(readXml('styles.xml') ?? '', content, walk));
    walk(content, ODT_NAMESPACES, reader);
    const { body, notes, isText } = reader.finish();
    if (!isText)
      throw new UnreadableInputError('the file is a zip archive but no text document: give the article itself');
    return assembleOffice({ path, format: 'odt', body, notes, withdrawn: new Set(), warnings: [] });
  },
};
