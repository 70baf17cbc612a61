// LaTeX: footnotes, end notes, addresses and the bibliography that stands in the source itself.

import type { Document } from '../model/document.ts';
import { sourceLines } from '../text/source-lines.ts';
import { type AssembledNote, assembleDocument } from './assemble.ts';
import { createCheckpoint } from './checkpoint.ts';
import { decodeText } from './decode-text.ts';
import type { Beside } from './format.ts';
import { findBibliography } from './latex-bibliography.ts';
import type { LatexNote } from './latex-notes.ts';
import { scanLatex } from './latex-scan.ts';
import { createLatexState } from './latex-state.ts';
import { lostWork } from './lost-works.ts';
import { readNamedBibliography } from './named-bibliography.ts';
import { citedKeys, createPassage, type Passage } from './passage.ts';
import { readBibtex } from './read-bibtex.ts';
import { type ReferenceEntry, writeReference } from './reference-entry.ts';

const WORK = 'work ';

/** A scanner of its own: it reads to the end whatever is broken, and knows where each character stood. */
export async function readLatex(
  bytes: Uint8Array,
  path: string,
  hasTime?: () => boolean,
  beside?: Beside,
): Promise<Document> {
  const { text: source, warnings } = await decodeText(bytes);
  const lines = sourceLines(source);
  const running = createPassage(source, lines);
  const state = createLatexState(source, running, () => createPassage(source, lines));
  const checkpoint = createCheckpoint(hasTime);
  const body = bodyOf(source);
  for (const { from, to } of headOf(source, body.from)) scanLatex(state, from, to, checkpoint);
  scanLatex(state, body.from, body.to, checkpoint);
  const { bibtex, elsewhere, isWhole } = findBibliography(source);
  const carried = bibtex === null ? { entries: [], keys: [], warnings: [] } : readBibtex(bibtex, checkpoint);
  const notes = state.notes.all().toSorted((a, b) => a.at - b.at);
  const keys = new Set(notes.map(({ key }) => key));
  const named = await readNamedBibliography(elsewhere, beside);
  const cited = citedKeys([running, ...notes.map(({ body }) => body)]);
  const printed = named.entries.filter(({ label }) => isWhole || cited.has(`work ${label}`));
  const works = [...carried.entries, ...printed].map((entry) => asReference(entry, keys, createPassage(source, lines)));
  return assembleDocument({
    path,
    format: 'latex',
    lines,
    running,
    notes: [...works, ...notes.map(asNote)],
    lost: lostWork({
      keys: [
        ...carried.keys,
        ...named.keys,
        ...notes.flatMap(({ key, isWork }) => (isWork ? [key.slice(WORK.length)] : [])),
      ],
      areRead: named.isComplete && state.files.length === 0,
    }),
    warnings: [...warnings, ...carried.warnings, ...named.warnings, ...unread(state.files)],
  });
}

// A note begins at its \footnote, a work at its \bibitem: LaTeX prints the label there.
function asNote({ key, label, body, at }: LatexNote): AssembledNote {
  return { key, label, kind: 'note', body, given: [], at };
}

// A work that \cite names by its key; one that is given twice is the first.
function asReference(entry: ReferenceEntry, keys: Set<string>, body: Passage): AssembledNote {
  writeReference(body, entry);
  const named = `work ${entry.label}`;
  const key = keys.has(named) ? `${named} at ${entry.at}` : named;
  keys.add(key);
  return { key, label: entry.label, kind: 'reference', body, given: [entry.given] };
}

/** What the draft reads from other files is theirs: each is an input of its own. */
function unread(files: readonly string[]): readonly string[] {
  if (files.length === 0) return [];
  const named = [...new Set(files)].slice(0, 10).join(', ');
  return [`files that the draft includes are not read with it, give them too: ${named}`];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Between \begin{document} and \end{document}; all of a part without them. */
function bodyOf(source: string): Range {
  const opening = /^[^%\n]{0,200}\\begin\{document\}/m.exec(source);
  if (opening === null) return { from: 0, to: source.length };
  const from = opening.index + opening[0].length;
  const closing = source.indexOf('\\end{document}', from);
  return { from, to: closing === -1 ? source.length : closing };
}

/** The lines of the preamble that print: title, author, date, each to the next command of the preamble. */
function headOf(source: string, end: number): readonly Range[] {
  const preamble = source.slice(0, end);
  return [...preamble.matchAll(/^[ \t]*\\(?:title|author|subtitle)\b/gm)].map((match) => {
    const rest = preamble.slice(match.index + match[0].length, match.index + 5000);
    const next = rest.search(
      /^[ \t]*\\(?!and\b|thanks\b|footnote\b|\\|small\b|large\b|texttt\b|url\b|href\b|email\b)[a-zA-Z@]/m,
    );
    return { from: match.index, to: match.index + match[0].length + (next === -1 ? rest.length : next) };
  });
}
