// What was understood of a draft, note by note: the pretty form of `extract`.

import type { ReportedCitation, ReportedDocument, ReportedNote } from '../model/report.ts';
import { readableDate } from '../text/partial-date.ts';
import { printableLine } from '../text/printable.ts';
import type { Ink } from './ink.ts';
import { bracketed, hang, padTo, widest } from './layout.ts';
import { placeName, underHeading } from './place-name.ts';

const WORD_WIDTH = 11;

/** The notes of one document with their citations' fields, without a trailing line feed. */
export function renderNotes(document: ReportedDocument, ink: Ink): string {
  const labels = document.notes.map((note) => bracketed(note.label));
  const labelWidth = widest(labels, 12);
  const gap = ' '.repeat(labelWidth + 4);
  return document.notes
    .map((note, index) => {
      const label = ink.colors.bold(padTo(labels[index] ?? '', labelWidth));
      const head = [describePlace(note), describeCalls(note)].filter((part) => part !== '');
      const citations =
        note.citations.length === 0
          ? [renderRows([['text', note.text]], gap, ink)]
          : note.citations.map((citation) => renderCitation(citation, gap, ink));
      return [`  ${label}  ${ink.colors.dim(printableLine(head.join(', ')))}`.trimEnd(), ...citations].join('\n');
    })
    .join('\n\n');
}

function describePlace(note: ReportedNote): string {
  const { footnote, endnote } = note.location ?? {};
  const kind = endnote === undefined ? 'footnote' : 'endnote';
  const apart = footnote === undefined && endnote === undefined ? '' : `${kind} in `;
  return `${apart}${placeName(note)}${underHeading(note)}`;
}

/** A footnote is told by the paragraph that bears its mark: what is told here are further ones. */
function describeCalls({ markers, calls = [], location }: ReportedNote): string {
  const lines = distinct(markers.map(({ line }) => line));
  if (lines !== '') return `referred to on line ${lines}`;
  const paragraphs = distinct(calls.flatMap(({ paragraph }) => paragraph ?? []));
  const pages = distinct(calls.flatMap(({ page }) => page ?? []));
  const isTold = location?.footnote !== undefined || location?.endnote !== undefined;
  if (paragraphs !== '' && !(isTold && paragraphs === `${location?.paragraph}`))
    return `referred to in paragraph ${paragraphs}`;
  return pages === '' ? '' : `referred to on page ${pages}`;
}

function distinct(numbers: readonly number[]): string {
  return [...new Set(numbers)].join(', ');
}

function renderCitation(citation: ReportedCitation, gap: string, ink: Ink): string {
  const rows: (readonly [string, string | null])[] = [
    ['authors', citation.authors.length === 0 ? null : citation.authors.join('; ')],
    ['title', citation.title],
    ['in', citation.container],
    ['publisher', citation.publisher],
    ['issued', citation.issued === null ? null : readableDate(citation.issued)],
    ['accessed', citation.accessed === null ? null : readableDate(citation.accessed)],
    ['language', citation.language],
    ...Object.entries(citation.identifiers).map(([name, value]) => [name, value] as const),
    ...citation.links.map((link) => ['link', link.url] as const),
  ];
  const known = rows.filter((row): row is readonly [string, string] => row[1] !== null);
  return renderRows(known.length === 0 ? [['text', citation.text]] : known, gap, ink);
}

function renderRows(rows: readonly (readonly [string, string])[], gap: string, ink: Ink): string {
  return rows
    .map(([word, value], index) => {
      const bullet = index === 0 ? '- ' : '  ';
      return hang(gap + bullet + padTo(ink.colors.dim(word), WORD_WIDTH), text(word, value, ink), ink.columns);
    })
    .join('\n');
}

function text(word: string, value: string, ink: Ink): string {
  return word === 'link' ? ink.address(value) : printableLine(value);
}
