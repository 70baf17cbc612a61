// The numbers that Word prints before the paragraphs of automatic lists: many a list of references is one.

import { noteFormat } from './docx-note-numbers.ts';
import { type NumberFormat, printNumber } from './number-format.ts';
import type { Attributes, Namespaces, XmlWalk } from './xml.ts';

/** What a paragraph says of its place in a list; null where it leaves it to its style. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
  readonly style: string | null;
}

/** Counts the paragraphs of lists in the order of the document. */
export interface ListNumbers {
  /** What is printed before the paragraph, without the space after it; empty for bullets and outside lists. */
  next(place: ListPlace): string;
}

interface Level {
  readonly start: number;
  /** Null for bullets. */
  readonly format: NumberFormat | null;
  /** As `%1.%2)`: the numbers of the levels in their places. */
  readonly pattern: string;
}

interface Definitions {
  /** Levels of each abstract list. */
  readonly levels: ReadonlyMap<string, readonly Level[]>;
  /** The abstract list of each list, and the start values that it overrides. */
  readonly lists: ReadonlyMap<string, { readonly abstract: string; readonly starts: ReadonlyMap<number, number> }>;
}

interface Style {
  readonly list: string | null;
  readonly level: number | null;
  readonly basedOn: string | null;
}

// Word knows nine levels, and styles that build on each other a few times.
const MAX_LEVELS = 9;
const MAX_ANCESTORS = 20;

/** Reads the lists' definitions (ECMA-376 part 1, 17.9) and the styles that use them. */
export function createListNumbers(
  numbering: string,
  styles: string,
  namespaces: Namespaces,
  walk: XmlWalk,
): ListNumbers {
  const definitions = readDefinitions(numbering, namespaces, walk);
  const styleOf = readStyles(styles, namespaces, walk);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(place) {
      const { list, level } = settle(place, styleOf);
      const definition = definitions.lists.get(list);
      const levels = definitions.levels.get(definition?.abstract ?? '');
      if (definition === undefined || levels === undefined) return '';
      const count = counts.get(definition.abstract) ?? [];
      counts.set(definition.abstract, count);
      if (!begun.has(list)) {
        begun.add(list);
        for (const [at, start] of definition.starts) count[at] = start - 1;
      }
      count[level] = (count[level] ?? (levels[level]?.start ?? 1) - 1) + 1;
      count.length = level + 1;
      return print(levels, level, count);
    },
  };
}

function print(levels: readonly Level[], level: number, count: readonly number[]): string {
  const own = levels[level];
  if (own === undefined || own.format === null) return '';
  return own.pattern.replace(/%([1-9])/g, (_all, digit: string) => {
    const at = Number(digit) - 1;
    return printNumber(count[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
  });
}

function settle(
  place: ListPlace,
  styles: ReadonlyMap<string, Style>,
): { readonly list: string; readonly level: number } {
  let { list, level, style } = place;
  for (let step = 0; step < MAX_ANCESTORS && style !== null && (list === null || level === null); step += 1) {
    const named: Style | undefined = styles.get(style);
    list ??= named?.list ?? null;
    level ??= named?.level ?? null;
    style = named?.basedOn ?? null;
  }
  return { list: list ?? '', level: Math.min(Math.max(0, level ?? 0), MAX_LEVELS - 1) };
}

function readDefinitions(xml: string, namespaces: Namespaces, walk: XmlWalk): Definitions {
  const levels = new Map<string, Level[]>();
  const lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
  let abstract: Level[] | null = null;
  let list: { abstract: string; starts: Map<number, number> } | null = null;
  let at = 0;
  walk(xml, namespaces, {
    open(name, attributes) {
      if (name === 'w:abstractNum') {
        abstract = [];
        levels.set(attributes('w:abstractNumId') ?? '', abstract);
      }
      if (name === 'w:num') {
        list = { abstract: '', starts: new Map() };
        lists.set(attributes('w:numId') ?? '', list);
      }
      if (name === 'w:abstractNumId' && list !== null) list.abstract = attributes('w:val') ?? '';
      if (name === 'w:lvl' || name === 'w:lvlOverride') at = Math.min(integer(attributes('w:ilvl'), 0), MAX_LEVELS - 1);
      if (name === 'w:startOverride') list?.starts.set(at, integer(attributes('w:val'), 1));
      if (abstract !== null) abstract[at] = withProperty(abstract[at], name, attributes);
    },
    close(name) {
      if (name === 'w:abstractNum') abstract = null;
      if (name === 'w:num') list = null;
    },
    text() {},
  });
  return { levels, lists };
}

function withProperty(level: Level | undefined, name: string, attributes: Attributes): Level {
  const known = level ?? { start: 1, format: 'decimal', pattern: '' };
  const value = attributes('w:val') ?? '';
  if (name === 'w:start') return { ...known, start: integer(value, 1) };
  if (name === 'w:numFmt') return { ...known, format: value === 'bullet' ? null : noteFormat(value) };
  if (name === 'w:lvlText') return { ...known, pattern: value.slice(0, 60) };
  return known;
}

function readStyles(xml: string, namespaces: Namespaces, walk: XmlWalk): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  // Styles without lists need no reading.
  if (!xml.includes('numPr')) return styles;
  let id: string | null = null;
  walk(xml, namespaces, {
    open(name, attributes) {
      if (name === 'w:style') id = attributes('w:styleId') ?? '';
      if (id === null) return;
      const known = styles.get(id) ?? { list: null, level: null, basedOn: null };
      const value = attributes('w:val');
      if (name === 'w:numId') styles.set(id, { ...known, list: value });
      if (name === 'w:ilvl') styles.set(id, { ...known, level: integer(value, 0) });
      if (name === 'w:basedOn') styles.set(id, { ...known, basedOn: value });
    },
    close(name) {
      if (name === 'w:style') id = null;
    },
    text() {},
  });
  return styles;
}

function integer(value: string | null, otherwise: number): number {
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : otherwise;
}
