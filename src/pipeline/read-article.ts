// Bytes of a draft -> everything that can be understood of it without a network.

import { readCitations } from '../citations/index.ts';
import { findFindings } from '../findings/index.ts';
import { type Beside, readDocument } from '../formats/index.ts';
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
  /** Milliseconds; where it is given, each step of reading one document goes on for so long only. */
  readonly now?: () => number;
  /** Reads the files of references that the draft names; without it they are not read. */
  readonly beside?: Beside;
}

// Twenty thousand notes take three seconds; what takes longer is no article, or was made to hold us up.
const LONGEST_READING_MS = 10_000;

/**
 * Reads one input.
 * @throws UnreadableInputError where no format can read the bytes
 */
export async function readArticle(bytes: Uint8Array, path: string, options: ReadOptions): Promise<ReadDocument> {
  const document = await readDocument(bytes, path, allowFor(LONGEST_READING_MS, options.now).hasTime, options.beside);
  const forNotes = allowFor(LONGEST_READING_MS, options.now);
  const { notes, orphanMarkers } = findNotes(document, forNotes.hasTime);
  const forCitations = allowFor(LONGEST_READING_MS, options.now);
  // One by one: all of them as one text would be the largest thing of the run.
  const citedNotes = readCitations(document, notes, forCitations.hasTime).map((note) => detached(note));
  return {
    path,
    format: document.format,
    notes: citedNotes,
    findings: findFindings({ document, notes: citedNotes, orphanMarkers, today: options.today }).filter(
      ({ rule }) => !options.findingsOff.includes(rule),
    ),
    acceptances: COMMENTED.has(document.format) ? findAcceptances(Buffer.from(bytes).toString('utf8'), citedNotes) : [],
    warnings: [
      ...document.warnings,
      ...forNotes.warnings(() => 'it takes too long to read: it was searched for paragraphs with links, not for notes'),
      ...forCitations.warnings(
        (late) => `it takes too long to read: the last ${late} notes were only searched for their addresses`,
      ),
    ],
  };
}

/** Says whether there is time left, and afterwards what came of it. */
function allowFor(limitMs: number, now: () => number = () => 0) {
  const end = now() + limitMs;
  let late = 0;
  return {
    hasTime: () => {
      if (late > 0 || now() > end) late += 1;
      return late === 0;
    },
    warnings: (say: (late: number) => string) => (late === 0 ? [] : [say(late)]),
  };
}
