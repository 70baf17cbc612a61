// Reads CSV as RFC 4180 describes it.

/** The cells of each record; a byte order mark is passed over. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, , quoted, bare, end] of text
    .replace(/^\ufeff/, '')
    .matchAll(/((?:"((?:[^"]|"")*)")|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
