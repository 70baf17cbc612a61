// Reads an answer of the capture index, in every shape it is known to come in.

/** One capture as the index lists it. */
export interface CdxRow {
  /** As listed; not yet known to be a real moment. */
  readonly timestamp: string;
  readonly original: string;
  readonly mimetype: string;
  /** Three digits, or `-` where the index does not know (revisit records). */
  readonly status: string;
  readonly digest: string | null;
}

export type CdxAnswer =
  | { readonly kind: 'rows'; readonly rows: readonly CdxRow[] }
  | { readonly kind: 'excluded'; readonly by: 'owner' | 'robots' }
  | { readonly kind: 'failed'; readonly why: string };

const FIELDS = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length'];
// pywb names two of the same fields otherwise (pywb, docs/manual/cdxserver_api.rst).
const SYNONYMS: Readonly<Record<string, string>> = { url: 'original', status: 'statuscode', mime: 'mimetype' };
// A sortable key, a moment, and the rest in JSON: pywb's lines where it was not asked for JSON, or does not heed that.
const CDXJ = /^\S+ (\d{14}) (\{.*)$/;

/**
 * The body of an answer with status 200: JSON (an array of arrays under a header row, `[]` where there is none), lines
 * of JSON objects or CDXJ as pywb sends them, or plain lines of seven fields; an empty body is no captures. A page of
 * HTML or an exception's text is no answer about captures.
 */
export function parseCdx(body: string): CdxAnswer {
  const text = body.trim();
  if (text === '') return { kind: 'rows', rows: [] };
  const exclusion = exclusionIn(text.slice(0, 2000));
  if (exclusion !== null && !text.startsWith('[')) return { kind: 'excluded', by: exclusion };
  if (text.startsWith('<')) return { kind: 'failed', why: 'the capture index sent a web page in place of a list' };
  const rows = text.startsWith('[') ? fromArrays(text) : fromLines(text);
  return rows ?? { kind: 'failed', why: 'the capture index sent something that is no list of captures' };
}

/** Who barred a site from the archive, by the Wayback Machine's exception text; null where the text names none. */
export function exclusionIn(text: string): 'owner' | 'robots' | null {
  if (/RobotAccessControlException:|Blocked By Robots/i.test(text)) return 'robots';
  // With the colon of an exception's text: the word alone stands in the addresses of Java manuals.
  if (/AccessControlException:|Blocked Site Error/i.test(text)) return 'owner';
  return null;
}

function fromArrays(text: string): CdxAnswer | null {
  const whole = parsedJson(text);
  // An answer cut short is no JSON any more, but each of its lines still holds a whole row.
  const records = whole === undefined ? text.split('\n').map(bareRow) : whole;
  if (!Array.isArray(records)) return null;
  const lists = records.filter(isTexts);
  const [first] = lists;
  if (first === undefined) return records.length === 0 ? { kind: 'rows', rows: [] } : null;
  const hasHeader = first.includes('timestamp');
  const names = hasHeader ? first : FIELDS;
  return named((hasHeader ? lists.slice(1) : lists).map((fields) => pairs(names, fields)));
}

function fromLines(text: string): CdxAnswer | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const records = lines.map((line) => {
    if (line.startsWith('{')) return objectFields(parsedJson(line));
    const cdxj = CDXJ.exec(line);
    if (cdxj !== null) return new Map([...objectFields(parsedJson(cdxj[2] ?? '')), ['timestamp', cdxj[1] ?? '']]);
    const fields = line.trim().split(' ');
    return fields.length >= 5 ? pairs(FIELDS, fields) : new Map<string, string>();
  });
  const answer = named(records.filter((record) => record.size > 0));
  return answer.kind === 'rows' && answer.rows.length === 0 ? null : answer;
}

function named(records: readonly ReadonlyMap<string, string>[]): CdxAnswer {
  return { kind: 'rows', rows: records.flatMap(rowOf) };
}

function rowOf(record: ReadonlyMap<string, string>): readonly CdxRow[] {
  const timestamp = record.get('timestamp');
  const original = record.get('original');
  if (timestamp === undefined || original === undefined || !/^\d+$/.test(timestamp)) return [];
  const digest = record.get('digest') ?? '-';
  return [
    {
      timestamp,
      original,
      mimetype: record.get('mimetype') ?? '-',
      status: record.get('statuscode') || '-',
      digest: digest === '-' || digest === '' ? null : digest,
    },
  ];
}

function pairs(names: readonly string[], fields: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.flatMap((name, at) => pair(name, fields[at])));
}

function objectFields(value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([name, field]) => pair(name, field)));
}

function pair(name: string, field: unknown): readonly [string, string][] {
  return typeof field === 'string' ? [[SYNONYMS[name] ?? name, field]] : [];
}

function bareRow(line: string): unknown {
  return parsedJson(line.trim().replace(/^\[\[/, '[').replace(/,$/, '').replace(/\]\]$/, ']'));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length >= 2 && value.every((field) => typeof field === 'string');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
