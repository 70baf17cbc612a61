// MediaWiki: `<ref>…</ref>`, `<ref name="x" />`, templates `{{cite web|…}}`, `[http://… text]`, `[[page|text]]`.

import { givenCitation, personName } from './given.ts';
import { readDateField } from './given-date.ts';
import { type Dialect, forwardSearch, type Piece, type PrintedPart } from './markup.ts';

const PLACES =
  /<ref\b([^<>/]{0,300}(?:\/[^<>/]{0,300}){0,20}?)(\/?)>|\{\{\s{0,9}(?:cite|citation)\b[^{}|]{0,60}\|([^{}]{1,5000})\}\}|\[(https?:\/\/[^\s[\]<>"]{1,2000})(?:\s+([^\][\n]{1,1000}))?\]|\[\[(?:[^\][|\n]{1,300}\|)?([^\][|\n]{1,300})\]\]|'{2,5}|\{\{\s{0,9}reflist[^{}]{0,300}\}\}|<references[^<>]{0,300}>|<!--(?:(?!<!--)[\s\S]){0,5000}?-->/gi;

export const wiki: Dialect = {
  extension: /\.(?:wiki|mediawiki)$/i,
  sign: /<ref/i,
  find(source) {
    const pieces: Piece[] = [];
    let notesEnd = 0;
    const closing = forwardSearch(source, /<\/ref\s{0,9}>/i);
    for (const match of source.matchAll(PLACES)) {
      const at = match.index;
      const end = at + match[0].length;
      const [, attributes, slash, template, url, words, page] = match;
      if (attributes !== undefined) {
        if (at < notesEnd) continue;
        const name = refName(attributes);
        if (slash === '/' && name !== null) pieces.push({ kind: 'reference', at, end, name });
        const to = slash === '' ? closing(end) : source.length;
        if (to === source.length) continue;
        notesEnd = source.indexOf('>', to) + 1;
        const body = { from: end, to };
        pieces.push({ kind: 'note', at, end: notesEnd, body, name, label: null, isDefinition: false });
      } else if (template !== undefined)
        pieces.push({ kind: 'work', at, end, ...readTemplate(template, end - 2 - template.length) });
      else if (url !== undefined) {
        const from = words === undefined ? at + 1 : end - 1 - words.length;
        pieces.push({ kind: 'link', at, end, text: { from, to: end - 1 }, url });
      } else if (page !== undefined) {
        pieces.push({ kind: 'left-out', at, end: end - 2 - page.length }, { kind: 'left-out', at: end - 2, end });
      } else if (/^'{2}$|^'{5}$/.test(match[0])) pieces.push({ kind: 'left-out', at, end, isItalic: true });
      else pieces.push({ kind: 'left-out', at, end });
    }
    return notesEnd > 0 ? pieces : null;
  },
};

/** A name together with its group: notes of two groups may share one. */
function refName(attributes: string): string | null {
  const value = (key: string) =>
    new RegExp(`\\b${key}\\s{0,9}=\\s{0,9}(?:"([^"]{1,200})"|'([^']{1,200})'|([^\\s"'/>]{1,200}))`, 'i')
      .exec(attributes)
      ?.slice(1)
      .find((inside) => inside !== undefined);
  const name = value('name');
  return name === undefined ? null : `${value('group') ?? ''} ${name}`;
}

interface Field {
  readonly value: string;
  readonly at: number;
}

// What a reader sees of a source, in the order of Citation Style 1.
const PRINTED = [
  'title',
  'website',
  'work',
  'newspaper',
  'journal',
  'magazine',
  'publisher',
  'date',
  'year',
  'url',
  'archive-url',
];

function readTemplate(
  template: string,
  from: number,
): { parts: readonly PrintedPart[]; given: ReturnType<typeof givenCitation> } {
  const fields = new Map<string, Field>();
  for (const { 0: field, index } of template.matchAll(/[^|]+/g)) {
    const sign = field.indexOf('=');
    const value = field.slice(sign + 1).trim();
    const at = from + index + sign + 1 + field.slice(sign + 1).indexOf(value);
    if (sign !== -1 && value !== '') fields.set(field.slice(0, sign).trim().toLowerCase(), { value, at });
  }
  const get = (...keys: readonly string[]) =>
    keys.map((key) => fields.get(key)?.value).find((value) => value !== undefined) ?? null;
  const authors = namesIn(get);
  const first = fields.get('last') ?? fields.get('last1') ?? fields.get('author') ?? fields.get('author1');
  const printed = PRINTED.flatMap((key) => fields.get(key) ?? []);
  const parts = [
    ...(first === undefined ? [] : [{ text: authors.join(', '), at: first.at }]),
    ...printed.map(({ value, at }) => ({ text: value, at })),
  ];
  const day = (...keys: readonly string[]) => readDateField(get(...keys) ?? '');
  return {
    parts: parts.flatMap((part, index) => (index === 0 ? [part] : [{ text: ', ', at: part.at }, part])),
    given: givenCitation({
      authors,
      title: get('title'),
      container: get('website', 'work', 'newspaper', 'journal', 'magazine'),
      publisher: get('publisher'),
      issued: day('date', 'year'),
      accessed: day('access-date', 'accessdate'),
      language: get('language', 'lang'),
      doi: get('doi'),
      isbn: get('isbn'),
      urls: [get('url')].filter((url) => url !== null),
    }),
  };
}

function namesIn(get: (...keys: readonly string[]) => string | null): readonly string[] {
  return ['', ...Array.from({ length: 9 }, (_, index) => String(index + 1))].flatMap((number) => {
    const whole = get(`author${number}`);
    const family = get(`last${number}`);
    if (family !== null) return [personName(family, get(`first${number}`) ?? '')];
    return whole === null ? [] : [whole];
  });
}
