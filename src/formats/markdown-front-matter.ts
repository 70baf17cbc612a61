// The YAML head of a Markdown draft, and the works that it lists or names for Pandoc's citations.

import type { NamedFile } from './named-bibliography.ts';

/** A scalar of the head: its value without quotes, and where it begins. */
export interface Scalar {
  readonly key: string;
  readonly value: string;
  readonly at: number;
}

/** A work of `references:`, its scalars in order; `author.family` is the key of a nested one. */
export interface ListedWork {
  readonly id: string;
  readonly scalars: readonly Scalar[];
}

export interface FrontMatter {
  /** The files that `bibliography:` names. */
  readonly bibliographies: readonly NamedFile[];
  /** The offset of the draft's text. */
  readonly end: number;
  readonly works: readonly ListedWork[];
}

const LONGEST_HEAD = 2_000_000;

/**
 * Reads the head: `---` in the first line to `---` or `...`, or TOML between two `+++` (Hugo). As much YAML as reference
 * managers export is understood.
 */
export function readFrontMatter(source: string): FrontMatter {
  const opening = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(source.slice(0, 100))?.[0];
  const none: FrontMatter = { end: 0, works: [], bibliographies: [] };
  if (opening === undefined) return none;
  const isToml = opening.startsWith('+');
  const closed = isToml ? /\n\+\+\+[ \t]*(?:\r?\n|$)/ : /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
  const closing = closed.exec(source.slice(opening.length - 1, LONGEST_HEAD));
  if (closing === null) return none;
  const from = opening.length;
  const end = opening.length - 1 + closing.index + closing[0].length;
  if (isToml) return { ...none, end };
  const to = opening.length - 1 + closing.index + 1;
  return { end, works: readWorks(source, from, to), bibliographies: readBibliographies(source.slice(from, to), from) };
}

// `bibliography: refs.bib`, `bibliography: [a.bib, b.bib]`, or a list of names below (Pandoc's manual, "Citations").
const BIBLIOGRAPHY = /^bibliography:((?:[^\n]{0,2000}\n?)(?:[ \t]{0,20}-[^\n]{0,500}\n?){0,20})/m;

function readBibliographies(head: string, from: number): readonly NamedFile[] {
  const named = BIBLIOGRAPHY.exec(head);
  const value = named?.[1] ?? '';
  const start = from + (named?.index ?? 0) + 'bibliography:'.length;
  return [...value.matchAll(/[^\s,[\]"'][^\n,[\]"']*\.(?:bib|bibtex|json|ya?ml)(?![\w.])/gi)].map((match) => ({
    name: match[0].replace(/^-\s+/, ''),
    at: start + match.index,
  }));
}

// `  - key: value`, `    key: value`.
const LINE = /^([ \t]*)((?:-[ \t]+)*)(?:([\w-]{1,60}|"[\w-]{1,60}"):(?:[ \t]+|$))?(.*)$/;

function readWorks(source: string, from: number, to: number): readonly ListedWork[] {
  const works: { id: string; scalars: Scalar[] }[] = [];
  let isInReferences = false;
  let itemIndent = -1;
  let parents: { readonly indent: number; readonly key: string }[] = [];
  for (let at = from; at < to; ) {
    const feed = source.indexOf('\n', at);
    const end = feed === -1 || feed > to ? to : feed;
    const line = source.slice(at, Math.min(end, at + 5000)).trimEnd();
    const start = at;
    at = end + 1;
    const [, space = '', dashes = '', quotedKey = '', rest = ''] = LINE.exec(line) ?? [];
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (space === '' && dashes === '') {
      isInReferences = quotedKey === 'references';
      itemIndent = -1;
      continue;
    }
    if (!isInReferences) continue;
    if (itemIndent === -1) itemIndent = space.length;
    const key = quotedKey.replaceAll('"', '');
    const indent = space.length + dashes.length;
    if (space.length === itemIndent && dashes !== '') {
      works.push({ id: '', scalars: [] });
      parents = [];
    }
    const work = works.at(-1);
    if (work === undefined) continue;
    parents = parents.filter((parent) => parent.indent < indent);
    const path = [...parents.map((parent) => parent.key), key].filter((name) => name !== '').join('.');
    const value = unquoted(rest);
    const valueAt = start + line.length - rest.length + rest.indexOf(value);
    if (value === '') parents.push({ indent, key });
    else if (path === 'id') work.id = value;
    else if (/^[[{]/.test(value)) work.scalars.push(...readFlow(value, path, valueAt));
    else work.scalars.push({ key: path, value, at: valueAt });
  }
  return works.filter(({ id }) => id !== '');
}

// `family:`, a quoted or a plain scalar: what flow style (YAML 1.2, 7.4) puts between its brackets and commas.
const FLOW_PART = /([\w-]{1,60}|"[\w-]{1,60}"):\s*|"([^"]*)"|'([^']*)'|[^\s,[\]{}"'][^,[\]{}]*/g;

/** The scalars of `[{family: Lee, given: John}]` or `{date-parts: [[1954, 3]]}`, on one line. */
function readFlow(value: string, path: string, at: number): readonly Scalar[] {
  const scalars: Scalar[] = [];
  let key = '';
  for (const part of value.matchAll(FLOW_PART)) {
    if (part[1] !== undefined) {
      key = part[1].replaceAll('"', '');
      continue;
    }
    const scalar = part[2] ?? part[3] ?? part[0].trim();
    const isDatePart = key === 'date-parts' && scalars.at(-1)?.key === `${path}.${key}`;
    const last = isDatePart ? scalars.pop() : undefined;
    scalars.push({
      key: [path, key].filter((name) => name !== '').join('.'),
      value: last === undefined ? scalar : `${last.value}-${scalar}`,
      at: last?.at ?? at + part.index + part[0].indexOf(scalar),
    });
  }
  return scalars;
}

function unquoted(text: string): string {
  const value = text.trim().replace(/[ \t]+#.*$/, '');
  return (
    /^"(.*)"$|^'(.*)'$/
      .exec(value)
      ?.slice(1)
      .find((inside) => inside !== undefined) ?? value
  );
}
