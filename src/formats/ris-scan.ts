// Parts a RIS file into records of tagged lines.

/** A line of a record: its two-character tag, its value, and the value's offset in the source. */
export interface RisField {
  readonly tag: string;
  readonly value: string;
  readonly at: number;
}

export interface RisRecord {
  /** Offset of its first tag. */
  readonly at: number;
  readonly fields: readonly RisField[];
}

// The format says two spaces, a hyphen and a space; exporters leave some of them out.
const LINE = /^[^\S\n\r]{0,8}([A-Z][A-Z0-9])[^\S\n\r]{1,4}-(?:[^\S\n\r]{0,4}|$)(.*)$/;

/** A record begins with `TY` and ends with `ER`, which may be missing. Never throws; linear in the source. */
export function scanRis(source: string): readonly RisRecord[] {
  const records: { at: number; fields: RisField[] }[] = [];
  let fields: RisField[] | null = null;
  for (const line of source.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const found = LINE.exec(line[0]);
    const last = fields?.at(-1);
    if (found === null) {
      // A long value goes on without a tag.
      const rest = line[0].trim();
      if (fields !== null && last !== undefined && rest !== '') {
        fields[fields.length - 1] = { ...last, value: joined(last, rest) };
      }
      continue;
    }
    const [, tag = '', value = ''] = found;
    if (tag === 'ER') {
      fields = null;
      continue;
    }
    if (tag === 'TY' || fields === null) {
      fields = [];
      records.push({ at: line.index + line[0].indexOf(tag), fields });
    }
    fields.push({ tag, value: value.trimEnd(), at: line.index + line[0].length - value.length });
  }
  return records.filter(({ fields: found }) => found.some(({ tag, value }) => tag !== 'TY' && value !== ''));
}

// Abstracts go on for pages, and nobody reads them here.
const LONGEST_VALUE = 20_000;

function joined(field: RisField, rest: string): string {
  return field.value.length > LONGEST_VALUE ? field.value : `${field.value} ${rest}`;
}
