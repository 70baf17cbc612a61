// Markdown: CommonMark with the notes of GitHub and Pandoc.

import type { Document } from '../model/document.ts';
import { sourceLines } from '../text/source-lines.ts';
import { type AssembledNote, assembleDocument } from './assemble.ts';
import { decodeText } from './decode-text.ts';
import type { Beside } from './format.ts';
import { loadHtmlParser } from './html-tree.ts';
import { lostWork } from './lost-works.ts';
import { type Chunk, cutChunks } from './markdown-chunks.ts';
import type { MarkdownDraft, MarkdownNote } from './markdown-draft.ts';
import { emitChunk } from './markdown-emit.ts';
import { type ListedWork, readFrontMatter } from './markdown-front-matter.ts';
import { readLinkDefinitions } from './markdown-link-definitions.ts';
import { loadMarkdownParser, type ParsedChunk, parseChunk, readDefinitions } from './markdown-parse.ts';
import { emitPlain } from './markdown-plain.ts';
import { maskSigns } from './markdown-signs.ts';
import { givenOf, markCitations, markLostCitations, printWork, workKey } from './markdown-works.ts';
import { readNamedBibliography } from './named-bibliography.ts';
import { citedKeys, createPassage, type Passage } from './passage.ts';
import { type ReferenceEntry, writeReference } from './reference-entry.ts';

/** The draft; once `hasTime` says no, what is left of it is read as plain text. */
export async function readMarkdown(
  bytes: Uint8Array,
  path: string,
  hasTime: () => boolean = () => true,
  beside?: Beside,
): Promise<Document> {
  const decoded = await decodeText(bytes);
  const source = decoded.text;
  const lines = sourceLines(source);
  const head = readFrontMatter(source);
  const masked = maskSigns(source);
  const [parse, parseHtml] = await Promise.all([loadMarkdownParser(), loadHtmlParser()]);
  const known = readDefinitions(masked.text);
  const pieces = cutChunks(source, head.end).map((chunk): Piece => {
    if (chunk.kind !== 'markdown') return { chunk, parsed: null };
    if (!hasTime()) return { chunk: { ...chunk, kind: 'plain' }, parsed: null };
    return { chunk, parsed: parseChunk(parse, masked.text, chunk, known) };
  });
  const draft: MarkdownDraft = {
    source,
    masked,
    parseHtml,
    createPassage: () => createPassage(source, lines),
    running: createPassage(source, lines),
    notes: new Map(),
    ...readLinkDefinitions(pieces.flatMap(({ parsed }) => parsed ?? [])),
    repeated: new Set(),
  };
  emitPieces(draft, pieces);
  const notes = inOrder(draft);
  const named = await readNamedBibliography(head.bibliographies, beside);
  const keys = new Set([...head.works.map(({ id }) => id), ...named.entries.map(({ label }) => label)]);
  const passages = [draft.running, ...notes.map(({ body }) => body)];
  for (const passage of passages) markCitations(passage, keys);
  for (const passage of passages) markLostCitations(passage, keys);
  const works = [
    ...head.works.map((work) => toNote(work, draft)),
    ...citedWorks(named.entries, passages, draft, head.works),
  ];
  return assembleDocument({
    path,
    format: 'markdown',
    lines,
    running: draft.running,
    notes: [...labelled(notes), ...works],
    lost: lostWork({ keys: [...keys, ...named.keys], areRead: named.isComplete }),
    warnings: [...decoded.warnings, ...warningsOf(draft, pieces), ...named.warnings],
  });
}

interface Piece {
  readonly chunk: Chunk;
  readonly parsed: ParsedChunk | null;
}

function emitPieces(draft: MarkdownDraft, pieces: readonly Piece[]): void {
  let nextItem: number | null = null;
  for (const { chunk, parsed } of pieces) {
    if (chunk.kind === 'plain') emitPlain(draft, chunk.start, chunk.end);
    if (parsed === null) continue;
    const isContinued: boolean = chunk.continuesList && nextItem !== null;
    emitChunk(draft, parsed, isContinued ? nextItem : null);
    const own = parsed.root.children.filter((node) => (node.position?.start.offset ?? 0) + parsed.shift >= chunk.start);
    const last = own.at(-1);
    const first: number =
      isContinued && own.length === 1 ? (nextItem ?? 1) : (last?.type === 'list' && last.start) || 1;
    nextItem = last?.type === 'list' ? first + last.children.length : null;
  }
}

function inOrder(draft: MarkdownDraft): readonly MarkdownNote[] {
  return [...draft.notes.values()].sort((a, b) => a.at - b.at);
}

/** Inline notes print no label: they are numbered, past the numbers that other notes bear. */
function labelled(notes: readonly MarkdownNote[]): readonly AssembledNote[] {
  const taken = new Set(notes.map(({ label }) => label));
  let next = 1;
  return notes.map(({ key, label, body, at }) => {
    if (label !== null) return { key, label, kind: 'note', body, at, given: [] };
    while (taken.has(String(next))) next += 1;
    const own = String(next);
    next += 1;
    return { key, label: own, kind: 'note', body, given: [] };
  });
}

function toNote(work: ListedWork, draft: MarkdownDraft): AssembledNote {
  const body = draft.createPassage();
  printWork(work, body);
  return { key: workKey(work.id), label: work.id, kind: 'reference', body, given: [givenOf(work)] };
}

// Of a whole library a draft prints the works that it cites, and what is listed in its head it prints from there.
function citedWorks(
  entries: readonly ReferenceEntry[],
  passages: readonly Passage[],
  draft: MarkdownDraft,
  listed: readonly ListedWork[],
): readonly AssembledNote[] {
  const cited = new Set(citedKeys(passages));
  for (const { id } of listed) cited.delete(workKey(id));
  return entries.flatMap((entry) => {
    const key = workKey(entry.label);
    if (!cited.delete(key)) return [];
    const body = draft.createPassage();
    writeReference(body, entry);
    return [{ key, label: entry.label, kind: 'reference' as const, body, given: [entry.given] }];
  });
}

function warningsOf(draft: MarkdownDraft, pieces: readonly Piece[]): readonly string[] {
  const plain = pieces.filter(({ chunk }) => chunk.kind === 'plain').length;
  return [
    ...[...draft.repeated]
      .slice(0, 20)
      .map((label) => `footnote ${label} is defined again: its first definition counts`),
    ...(plain > 0
      ? [`${plain} part${plain === 1 ? ' is' : 's are'} too long or too intricate for Markdown: read as plain text`]
      : []),
  ];
}
