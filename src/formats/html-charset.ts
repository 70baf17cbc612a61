// A page's bytes to text: byte order mark, then what the page declares, then what the bytes resemble.

import { type DecodedText, decodeText } from './decode-text.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';

// Browsers look for a declaration in the first 1,024 bytes; pages put scripts before it.
const DECLARATION_BYTES = 8192;
const DECLARATION =
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;

/**
 * Decodes a page. Bytes that are whole UTF-8 are UTF-8 whatever an old declaration says; rejects with an
 * UnreadableInputError where they are no text.
 */
export async function decodePage(bytes: Uint8Array): Promise<DecodedText> {
  const declared = declaredCharset(bytes);
  if (declared === null || isUtf8(bytes)) return decodeText(bytes);
  const text = declared.decode(bytes);
  if (text.includes('\0')) throw new UnreadableInputError('the file is binary, not a web page');
  return { text, warnings: [] };
}

function declaredCharset(bytes: Uint8Array): InstanceType<typeof TextDecoder> | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  if (/^(?:\u00fe\u00ff|\u00ff\u00fe|\u00ef\u00bb\u00bf)/.test(head)) return null;
  const match = DECLARATION.exec(head);
  const label = match?.[1] ?? match?.[2] ?? '';
  if (label === '' || /^utf/i.test(label)) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** Seven-bit sets such as ISO-2022-JP are valid UTF-8 too; their escapes tell them. */
function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0x1b)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
