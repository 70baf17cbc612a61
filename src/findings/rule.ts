// What a rule is: it looks at the notes of one document and says what an editor would want to know.

import type { Document } from '../model/document.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { CitedNote, OrphanMarker } from '../model/note.ts';

/** What rules look at. */
export interface Draft {
  readonly document: Document;
  /** In the order of the text. */
  readonly notes: readonly CitedNote[];
  readonly orphanMarkers: readonly OrphanMarker[];
  /** An ISO day in UTC. */
  readonly today: string;
}

/** One rule; it asks no network. docs/findings.md has a section for each. */
export interface FindingRule {
  /** Lower case with hyphens; it stands in the report. */
  readonly name: string;
  readonly severity: Severity;
  find(draft: Draft): readonly Found[];
}

/** A finding before its rule signs it: a message in lower case without a full stop, and its place. */
export type Found = Omit<Finding, 'rule' | 'severity'>;
