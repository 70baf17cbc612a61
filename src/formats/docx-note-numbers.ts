// The printed numbers of a Word document's footnotes and endnotes.

import type { NoteClass } from './flow.ts';
import { type NumberFormat, printNumber } from './number-format.ts';
import type { Attributes, Namespaces, XmlWalk } from './xml.ts';

/** How one kind of notes is numbered in one section; null where the section leaves it to the document. */
interface Numbering {
  readonly format: NumberFormat | null;
  readonly start: number | null;
  readonly restart: 'continuous' | 'section' | 'page' | null;
}

type Settings = Readonly<Record<NoteClass, Numbering>>;

/** Counts notes in the order of their marks. */
export interface NoteNumbers {
  next(kind: NoteClass): string;
  /** A section ended. */
  section(): void;
  /** A page ended, as far as Word left a sign of it. */
  page(): void;
}

const UNSET: Numbering = { format: null, start: null, restart: null };
const NOTHING_SET: Settings = { footnote: UNSET, endnote: UNSET };

// Word numbers endnotes i, ii, iii unless it is told otherwise.
const DEFAULT_FORMATS: Readonly<Record<NoteClass, NumberFormat>> = { footnote: 'decimal', endnote: 'lower-roman' };

/** Numbers by the document's settings and by those of each section, which stand at the end of it. */
export function createNoteNumbers(
  settingsXml: string,
  bodyXml: string,
  namespaces: Namespaces,
  walk: XmlWalk,
): NoteNumbers {
  const general = readSettings(settingsXml, 'w:settings', namespaces, walk)[0] ?? NOTHING_SET;
  const sections = readSettings(bodyXml, 'w:sectPr', namespaces, walk);
  let section = 0;
  const startOf = (kind: NoteClass) => sections[section]?.[kind].start ?? general[kind].start ?? 1;
  const restartOf = (kind: NoteClass) => sections[section]?.[kind].restart ?? general[kind].restart ?? 'continuous';
  const counts = { footnote: startOf('footnote'), endnote: startOf('endnote') };
  const restart = (at: 'section' | 'page') => {
    for (const kind of ['footnote', 'endnote'] as const) {
      const wanted = restartOf(kind);
      if (wanted === at || (wanted === 'page' && at === 'section')) counts[kind] = startOf(kind);
    }
  };
  return {
    next(kind) {
      const value = counts[kind];
      counts[kind] += 1;
      const format = sections[section]?.[kind].format ?? general[kind].format ?? DEFAULT_FORMATS[kind];
      return printNumber(value, format);
    },
    section() {
      section += 1;
      restart('section');
    },
    page: () => restart('page'),
  };
}

/** The note settings of each `container` element, in the order of the document. */
function readSettings(xml: string, container: string, namespaces: Namespaces, walk: XmlWalk): readonly Settings[] {
  // Most documents say nothing about it, and bodies are long.
  if (!xml.includes('notePr')) return [];
  const found: Record<NoteClass, Numbering>[] = [];
  let depth = 0;
  let kind: NoteClass | null = null;
  let former = 0;
  walk(xml, namespaces, {
    open(name, attributes) {
      if (name === 'w:sectPrChange') former += 1;
      if (former > 0) return;
      if (name === container) {
        depth += 1;
        found.push({ ...NOTHING_SET });
      }
      if (depth === 0) return;
      if (name === 'w:footnotePr') kind = 'footnote';
      if (name === 'w:endnotePr') kind = 'endnote';
      const settings = found.at(-1);
      if (kind !== null && settings !== undefined) settings[kind] = withSetting(settings[kind], name, attributes);
    },
    close(name) {
      if (name === 'w:sectPrChange') former -= 1;
      if (former > 0) return;
      if (name === container) depth -= 1;
      if (name === 'w:footnotePr' || name === 'w:endnotePr') kind = null;
    },
    text() {},
  });
  return found;
}

function withSetting(numbering: Numbering, name: string, attributes: Attributes): Numbering {
  const value = attributes('w:val') ?? '';
  if (name === 'w:numFmt') return { ...numbering, format: noteFormat(value) };
  if (name === 'w:numStart') return { ...numbering, start: Number.parseInt(value, 10) || 1 };
  if (name === 'w:numRestart') return { ...numbering, restart: RESTARTS.get(value) ?? 'continuous' };
  return numbering;
}

const RESTARTS: ReadonlyMap<string, 'section' | 'page'> = new Map([
  ['eachSect', 'section'],
  ['eachPage', 'page'],
]);

const FORMATS: ReadonlyMap<string, NumberFormat> = new Map([
  ['lowerRoman', 'lower-roman'],
  ['upperRoman', 'upper-roman'],
  ['lowerLetter', 'lower-letter'],
  ['upperLetter', 'upper-letter'],
  ['chicago', 'symbols'],
  ['decimalEnclosedCircle', 'circled'],
  ['none', 'none'],
]);

/** ST_NumberFormat (ECMA-376 part 1, 17.18.59); formats of other scripts are printed in digits. */
export function noteFormat(value: string): NumberFormat {
  return FORMATS.get(value) ?? 'decimal';
}
