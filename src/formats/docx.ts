// Word files (.docx), and what is wrong with those that have a password.

import type { Format } from './format.ts';
import { beginsWith } from './signature.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';

/** Accepts every zip archive that no other format claims, and Office files with a password, to say what is wrong. */
export const docx: Format = {
  name: 'docx',
  accepts: (bytes) => beginsWith(bytes, 'PK\x03\x04') || beginsWith(bytes, 'PK\x05\x06') || isEncrypted(bytes),
  async read(bytes, path, hasTime) {
    if (isEncrypted(bytes)) {
      throw new UnreadableInputError('the file is protected by a password: save it without one');
    }
    return (await import('./docx-document.ts')).readDocx(bytes, path, hasTime);
  },
};

// [MS-OFFCRYPTO] 2.3: an encrypted Office file is an OLE file with a stream of this name.
const OLE = '\xd0\xcf\x11\xe0';
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

function isEncrypted(bytes: Uint8Array): boolean {
  return beginsWith(bytes, OLE) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED_STREAM);
}
