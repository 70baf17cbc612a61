// reStructuredText: `[1]_`, `[#]_`, `[#name]_`, `[*]_`, `[Key]_` and their definitions, links with their targets.

import type { Dialect, Piece } from './markup.ts';

const PLACES =
  /\[(\d{1,5}|#[\p{L}\d_.+-]{0,60}|\*|[\p{L}][\p{L}\d_.+-]{0,60})\]_(?![\p{L}\d_])|`([^`<>\n]{1,300}?)\s?<(https?:[^<>`\s]{1,2000})>`__?|`([^`<>\n]{1,300})`_(?!_)/gu;
// Explicit markup begins a line with two dots; what is indented below belongs to it.
const EXPLICIT =
  /^([ \t]*)\.\. (?:\[(\d{1,5}|#[\p{L}\d_.+-]{0,60}|\*|[\p{L}][\p{L}\d_.+-]{0,60})\](?=\s)|_([^:\n`]{1,300}|`[^`\n]{1,300}`):[ \t]*(\S*)|(?:code(?:-block)?|sourcecode|image|figure|raw)::)[^\r\n]*/gmu;
// The order of symbols in docutils.
const SYMBOLS = ['*', '†', '‡', '§', '¶'];

export const rest: Dialect = {
  extension: /\.(?:rst|rest)$/i,
  sign: /\]_/,
  keepsItalicSigns: true,
  find(source) {
    const explicit = [...source.matchAll(EXPLICIT)];
    const targets = new Map(explicit.map((match) => [nameOf(match[3] ?? ''), match[4] ?? ''] as const));
    const names = readNames(explicit.flatMap((match) => match[2] ?? []));
    const pieces: Piece[] = [];
    let defined = 0;
    for (const match of explicit) {
      const [whole, { length: indent } = '', printed] = match;
      const at = match.index + indent;
      const end = blockEnd(source, match.index + whole.length, indent);
      const note = printed === undefined ? undefined : names.definitions[defined];
      if (printed === undefined || note === undefined) {
        pieces.push({ kind: 'left-out', at, end });
        continue;
      }
      defined += 1;
      const from = at + printed.length + 5;
      pieces.push({ kind: 'note', at, end, body: { from, to: end }, ...note, isDefinition: true });
    }
    let refers = false;
    for (const match of source.matchAll(PLACES)) {
      const at = match.index;
      const end = at + match[0].length;
      const [, printed, words = '', url, named] = match;
      if (printed !== undefined) {
        refers = true;
        pieces.push({ kind: 'reference', at, end, name: names.refer(printed) });
        continue;
      }
      const target = url ?? targets.get(nameOf(named ?? '')) ?? '';
      const text = { from: at + 1, to: at + 1 + (url === undefined ? (named ?? '') : words).length };
      if (/^https?:/.test(target)) pieces.push({ kind: 'link', at, end, text, url: target });
    }
    return refers && defined > 0 ? pieces.sort((a, b) => a.at - b.at) : null;
  },
};

function nameOf(printed: string): string {
  return printed.replaceAll('`', '').replace(/\s+/g, ' ').trim().toLowerCase();
}

interface Names {
  readonly definitions: readonly { readonly name: string; readonly label: string }[];
  /** The name of the note that a reference means; those without a name of their own come in order. */
  refer(printed: string): string;
}

/** `[#]` and `[#name]` take the numbers that no note bears itself, in the order of the definitions; `[*]` the next sign. */
function readNames(printed: readonly string[]): Names {
  const taken = new Set(printed);
  let next = 1;
  const passed = { '#': 0, '*': 0 };
  const numbered = () => {
    while (taken.has(String(next))) next += 1;
    next += 1;
    return String(next - 1);
  };
  const definitions = printed.map((label) => {
    if (label === '*') {
      passed['*'] += 1;
      return { name: `* ${passed['*']}`, label: SYMBOLS[(passed['*'] - 1) % SYMBOLS.length] ?? '*' };
    }
    if (label !== '#') return { name: label, label: label.startsWith('#') ? numbered() : label };
    passed['#'] += 1;
    return { name: `# ${passed['#']}`, label: numbered() };
  });
  const referred = { '#': 0, '*': 0 };
  return {
    definitions,
    refer(label) {
      if (label !== '#' && label !== '*') return label;
      referred[label] += 1;
      return `${label} ${referred[label]}`;
    },
  };
}

/** Where the lines end that are blank or indented deeper than the block's first. */
function blockEnd(source: string, from: number, indent: number): number {
  let end = from;
  for (let at = source.indexOf('\n', from) + 1; at > 0 && at < source.length; ) {
    const feed = source.indexOf('\n', at);
    const stop = feed === -1 ? source.length : feed - (source.charAt(feed - 1) === '\r' ? 1 : 0);
    const line = source.slice(at, Math.min(stop, at + 400));
    if (line.trim() !== '') {
      if (/^[ \t]*/.exec(line)?.[0].length === indent || !/^[ \t]/.test(line)) break;
      end = stop;
    }
    if (feed === -1) break;
    at = feed + 1;
  }
  return end;
}
