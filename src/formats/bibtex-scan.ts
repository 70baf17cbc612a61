// Finds the entries and fields of a .bib file; a broken entry costs no more than itself.

/** The value of a field, still in TeX. */
export interface BibtexField {
  readonly value: string;
  /** Offset of the value's first character in the source. */
  readonly at: number;
}

export interface BibtexEntry {
  /** In lower case: `article`. */
  readonly type: string;
  readonly key: string;
  /** Offset of the `@`. */
  readonly at: number;
  /** By name in lower case; of a name that is given twice, the first counts, as in BibTeX. */
  readonly fields: ReadonlyMap<string, BibtexField>;
  /** True where the entry does not end as it should. */
  readonly isBroken: boolean;
}

// Every style defines these macros.
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MOST_SEARCHES = 5;

interface Cursor {
  readonly source: string;
  /** Where the entry must have ended: the next entry begins there. */
  readonly limit: number;
  at: number;
  /** Values without an end that were met so far in the entry. */
  unclosed: number;
}

interface Value extends BibtexField {
  /** False where the closing brace or quote is missing. */
  readonly isWhole: boolean;
}

/** All entries in the order of the file, macros (`@string`) resolved. Never throws; linear in the source. */
export function scanBibtex(source: string): readonly BibtexEntry[] {
  const macros = new Map(MONTHS.map((month) => [month, month]));
  const entries: BibtexEntry[] = [];
  const limits = [...source.matchAll(/^[^\S\n]{0,8}@[^\S\n]{0,8}[a-z]+\s{0,8}[{(]/gim)].map((match) => match.index);
  let nextLimit = 0;
  const lost = { groups: 0 };
  const opening = /@\s{0,8}([a-z]{1,40})\s{0,8}([{(])/gi;
  for (let start = opening.exec(source); start !== null; start = opening.exec(source)) {
    while ((limits[nextLimit] ?? source.length) <= start.index && nextLimit < limits.length) nextLimit += 1;
    const cursor = { source, limit: limits[nextLimit] ?? source.length, at: opening.lastIndex, unclosed: 0 };
    readEntry(
      cursor,
      { type: (start[1] ?? '').toLowerCase(), at: start.index, bracket: start[2] ?? '' },
      macros,
      entries,
      lost,
    );
    opening.lastIndex = Math.max(opening.lastIndex, cursor.at);
  }
  return entries;
}

interface Opening {
  readonly type: string;
  readonly at: number;
  readonly bracket: string;
}

function readEntry(
  cursor: Cursor,
  { type, at, bracket }: Opening,
  macros: Map<string, string>,
  entries: BibtexEntry[],
  lost: { groups: number },
): void {
  if (type === 'comment' || type === 'preamble') {
    cursor.at -= 1;
    if (bracket === '{') skipGroup(cursor, lost);
    return;
  }
  if (type === 'string') {
    for (const [name, { value }] of readFields(cursor, macros).fields) macros.set(name, value);
    return;
  }
  // biber reads a percent sign as the beginning of a comment; whoever writes one means it.
  if (/^[^\S\n]*%/.test(cursor.source.slice(cursor.source.lastIndexOf('\n', at) + 1, at).slice(0, 200))) return;
  const key = readKey(cursor);
  const { fields, isBroken } = readFields(cursor, macros);
  entries.push({ type, key, at, fields, isBroken });
}

// As biber reads it, `@comment{ … }` puts away whole entries; one without an end puts away no more than its line.
function skipGroup(cursor: Cursor, lost: { groups: number }): void {
  const whole = { ...cursor, limit: lost.groups < MOST_SEARCHES ? cursor.source.length : cursor.limit };
  if (readDelimited(whole, '{').isWhole) {
    cursor.at = whole.at;
    return;
  }
  lost.groups += 1;
  readDelimited(cursor, '{');
}

/** Up to the comma; an entry may lack its key, and begin with its first field. */
function readKey(cursor: Cursor): string {
  const found = /^\s{0,1000}([^\s,={}"#%]{0,300})\s{0,1000}(,|$|(?=[})]))/.exec(
    cursor.source.slice(cursor.at, Math.min(cursor.limit, cursor.at + 2500)),
  );
  if (found === null) return '';
  cursor.at += found[0].length;
  return found[1] ?? '';
}

function readFields(
  cursor: Cursor,
  macros: ReadonlyMap<string, string>,
): { readonly fields: ReadonlyMap<string, BibtexField>; readonly isBroken: boolean } {
  const fields = new Map<string, BibtexField>();
  let isBroken = false;
  while (cursor.at < cursor.limit) {
    skipTo(cursor, /[^\s,]/g);
    const sign = cursor.source[cursor.at];
    if (sign === '}' || sign === ')') return { fields, isBroken };
    const name = readName(cursor);
    if (name === null) {
      // Not a field: the next line may be one.
      isBroken = true;
      skipTo(cursor, /\n/g);
      continue;
    }
    const value = readValue(cursor, macros);
    isBroken ||= !value.isWhole;
    if (!fields.has(name)) fields.set(name, { value: value.value, at: value.at });
  }
  return { fields, isBroken: true };
}

/** `name =`, the name in lower case; null where something else stands there. */
function readName(cursor: Cursor): string | null {
  const found = /^([a-z][\w:.+/-]{0,60})\s{0,100}=\s{0,1000}/i.exec(cursor.source.slice(cursor.at, cursor.at + 1200));
  if (found === null || cursor.at + found[0].length > cursor.limit) return null;
  cursor.at += found[0].length;
  return (found[1] ?? '').toLowerCase();
}

/** Pieces joined by `#`. */
function readValue(cursor: Cursor, macros: ReadonlyMap<string, string>): Value {
  let value = '';
  let at: number | null = null;
  for (;;) {
    const piece = readPiece(cursor, macros);
    value += piece.value;
    at ??= piece.at;
    if (!piece.isWhole) return { value, at, isWhole: false };
    const joint = /^\s{0,100}#\s{0,100}/.exec(cursor.source.slice(cursor.at, cursor.at + 201));
    if (joint === null || cursor.at + joint[0].length >= cursor.limit) return { value, at, isWhole: true };
    cursor.at += joint[0].length;
  }
}

function readPiece(cursor: Cursor, macros: ReadonlyMap<string, string>): Value {
  const sign = cursor.source[cursor.at];
  if (sign === '{' || sign === '"') return readDelimited(cursor, sign);
  const at = cursor.at;
  skipTo(cursor, /[\s,#{}()"]/g);
  const word = cursor.source.slice(at, cursor.at);
  return { value: macros.get(word.toLowerCase()) ?? word, at, isWhole: word !== '' };
}

/** Braces count whether escaped or not, as BibTeX counts them; a quote ends its value only outside of them. */
function readDelimited(cursor: Cursor, opening: '{' | '"'): Value {
  const { source } = cursor;
  const start = cursor.at + 1;
  const feed = source.indexOf('\n', start);
  const lineEnd = Math.min(cursor.limit, feed === -1 ? cursor.limit : feed);
  // Each search for a missing end goes through the whole entry.
  const limit = cursor.unclosed < MOST_SEARCHES ? cursor.limit : lineEnd;
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    const sign = source[at];
    if (depth === 0 && sign === (opening === '{' ? '}' : '"')) {
      cursor.at = at + 1;
      return { value: source.slice(start, at), at: start, isWhole: true };
    }
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth < 0) break;
  }
  // The end is missing: the value ends with its line, and the next line may be another field.
  cursor.at = lineEnd;
  cursor.unclosed += 1;
  return { value: source.slice(start, cursor.at).replace(/[\s,}"]+$/, ''), at: start, isWhole: false };
}

function skipTo(cursor: Cursor, pattern: RegExp): void {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source);
  cursor.at = Math.min(cursor.limit, found?.index ?? cursor.limit);
}
