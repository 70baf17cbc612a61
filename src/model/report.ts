// The JSON report, key by key. schema/report.schema.json is the same contract for other programs.

import type { CitationFields } from './citation.ts';
import type { FormatName, NoteKind } from './document.ts';
import type { Finding } from './finding.ts';
import type { CitedNote } from './note.ts';
import type { Location, PartialDate, Placed, Position } from './place.ts';
import type { VerdictName } from './verdict.ts';

export interface ReportedLinkPlace extends Placed {
  readonly url: string;
}

export interface ReportedCitation extends CitationFields {
  readonly text: string;
  readonly links: readonly ReportedLinkPlace[];
}

export interface ReportedNote extends Placed {
  readonly label: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly markers: readonly Position[];
  /** Where the text refers to the note, in a format without lines; absent where there are lines. */
  readonly calls?: readonly Location[];
  readonly citations: readonly ReportedCitation[];
}

export interface ReportedDocument {
  readonly path: string;
  readonly format: FormatName;
  readonly notes: readonly ReportedNote[];
  readonly findings: readonly Finding[];
}

export interface ReportedPage {
  readonly title: string | null;
  readonly contentType: string | null;
  readonly titleMatch: number | null;
}

export interface ReportedArchive {
  readonly state: 'found' | 'none' | 'unknown';
  readonly service: string;
  readonly url: string | null;
  readonly capturedAt: string | null;
  readonly wanted: PartialDate | null;
  /** Whether the wanted day is an access date or a date of issue; null without a wanted day. */
  readonly wantedFrom: 'accessed' | 'issued' | null;
  readonly verified: boolean;
  readonly explanation: string;
  /** Whole days from the wanted day to the capture, negative where the capture is older; null without both. */
  readonly distanceDays: number | null;
}

/** What asking an archive to save the page has come to. */
export interface ReportedSave {
  readonly state: 'saved' | 'refused' | 'failed' | 'pending' | 'not-sent';
  /** ISO 8601; null where it was not asked. */
  readonly askedAt: string | null;
  /** The archive's name for work that it has begun; null where there is none. */
  readonly job: string | null;
  /** The capture that was made; null without one. */
  readonly url: string | null;
  readonly capturedAt: string | null;
  readonly explanation: string;
}

export interface ReportedLink {
  readonly url: string;
  readonly verdict: VerdictName;
  readonly reason: string;
  readonly explanation: string;
  readonly status: number | null;
  readonly finalUrl: string | null;
  readonly redirects: readonly { readonly url: string; readonly status: number }[];
  readonly page: ReportedPage | null;
  readonly attempts: number;
  readonly elapsedMs: number;
  readonly checkedAt: string | null;
  readonly cached: boolean;
  readonly archive: ReportedArchive | null;
  readonly answeredAs: string | null;
  readonly archiveOf: string | null;
  readonly signals: readonly string[];
  /** Present where a person accepts the link as it is; then it does not fail a run. */
  readonly accepted?: { readonly reason: string; readonly until: string | null };
  /** Whether the baseline holds this link with this verdict; then it does not fail a run. Absent without a baseline. */
  readonly known?: boolean;
  /** Present where the archive was to be asked to save the page. */
  readonly saved?: ReportedSave;
  readonly citedBy: readonly { readonly document: string; readonly note: string }[];
}

export interface ReportSummary {
  readonly documents: number;
  readonly notes: number;
  readonly citations: number;
  readonly links: number;
  readonly verdicts: Readonly<Partial<Record<VerdictName, number>>>;
  readonly findings: number;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly generator: { readonly name: 'cite-check'; readonly version: string };
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly documents: readonly ReportedDocument[];
  readonly links: readonly ReportedLink[];
  readonly summary: ReportSummary;
  /** Present and true where the run was interrupted: some links were not asked. */
  readonly interrupted?: true;
}

/** A document with everything that was understood of it, before any network. */
export interface ReadDocument {
  readonly path: string;
  readonly format: FormatName;
  readonly notes: readonly CitedNote[];
  readonly findings: readonly Finding[];
  /** Links that the draft itself accepts by a comment. */
  readonly acceptances: readonly { readonly url: string; readonly reason: string; readonly until: string | null }[];
  readonly warnings: readonly string[];
}
