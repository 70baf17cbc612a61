// The beginning of an input as text, to tell its format by.

// Room for the comments that files begin with, and for the abstract of the first item.
const HEAD_BYTES = 65_536;

/** The first characters, read as UTF-16 where a byte order mark says so, else as UTF-8; never more than 64 KiB. */
export function readHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  return new TextDecoder(utf16(head) ?? 'utf-8').decode(head);
}

function utf16(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
}
