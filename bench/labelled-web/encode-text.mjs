// Text to bytes in the charsets of the old web, which the platform can only read.

/**
 * @param {string} text
 * @param {string} charset a label of the WHATWG Encoding Standard: utf-8, or one of one or two bytes a character
 * @returns {Uint8Array}
 * @throws {RangeError} where the charset is unknown or lacks a character of the text
 */
export function encodeText(text, charset) {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  const table = tableOf(charset);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new RangeError(`${charset} has no "${character}"`);
      return bytes;
    }),
  );
}

const tables = new Map();

function tableOf(charset) {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map();
  const add = (...bytes) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (!text.includes('\ufffd') && Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add(byte);
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
  }
  tables.set(charset, table);
  return table;
}
