// Bytes of a draft -> everything that can be understood of it without a network.

import { readCitations } from '../citations/index.ts';
import { findFindings } from '../findings/index.ts';
import { readDocument } from '../formats/index.ts';
import type { FormatName } from '../model/document.ts';
import type { ReadDocument } from '../model/report.ts';
import { findNotes } from '../notes/index.ts';
import { detached } from '../text/detached.ts';
import { findAcceptances } from './find-acceptances.ts';

// Formats in which a comment is no part of the text.
const COMMENTED: ReadonlySet<FormatName> = new Set<FormatName>(['markdown', 'html']);

export interface ReadOptions {
  /** An ISO day; findings about the future are measured by it. */
  readonly today: string;
  /** Finding rules that are switched off. */
  readonly findingsOff: readonly string[];
}

/**
 * Reads one input.
 * @throws UnreadableInputError where no format can read the bytes
 */
export async function readArticle(bytes: Uint8Array, path: string, options: ReadOptions): Promise<ReadDocument> {
  const document = await readDocument(bytes, path);
  const { notes, orphanMarkers } = findNotes(document);
  const citedNotes = detached(readCitations(document, notes));
  return {
    path,
    format: document.format,
    notes: citedNotes,
    findings: findFindings({ notes: citedNotes, orphanMarkers, today: options.today }).filter(
      ({ rule }) => !options.findingsOff.includes(rule),
    ),
    acceptances: COMMENTED.has(document.format) ? findAcceptances(Buffer.from(bytes).toString('utf8'), citedNotes) : [],
    warnings: document.warnings,
  };
}
