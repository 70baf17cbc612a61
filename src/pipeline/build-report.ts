// Everything learnt -> the report of the contract.

import type { WantedDay } from '../model/link.ts';
import type { Lookup } from '../model/lookup.ts';
import type { CitedNote } from '../model/note.ts';
import type { Observation } from '../model/observation.ts';
import type {
  ReadDocument,
  Report,
  ReportedArchive,
  ReportedDocument,
  ReportedLink,
  ReportedNote,
  ReportedPage,
  ReportSummary,
} from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import { detached } from '../text/detached.ts';
import { daysBetween } from '../text/partial-date.ts';
import { placeOf } from '../text/position.ts';
import type { CheckedLink } from './checked-link.ts';

export interface ReportInput {
  readonly version: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly documents: readonly ReadDocument[];
  readonly links: readonly ReportedLink[];
  readonly summary: ReportSummary;
  readonly wasInterrupted: boolean;
}

/** The whole report; pure. */
export function buildReport(input: ReportInput): Report {
  let documents: readonly ReportedDocument[] | null = null;
  return {
    schemaVersion: 1,
    generator: { name: 'cite-check', version: input.version },
    startedAt: input.startedAt,
    finishedAt: input.finishedAt,
    // Made when they are looked at: a stream of links never does, and two thousand articles fill a hundred megabytes.
    get documents() {
      documents ??= input.documents.map(reportDocument);
      return documents;
    },
    links: input.links,
    summary: input.summary,
    ...(input.wasInterrupted && { interrupted: true as const }),
  };
}

/** The link by itself, without the page that its texts may be cut out of. */
export function keptLink(link: ReportedLink): ReportedLink {
  const { explanation, signals, page } = link;
  return { ...link, ...detached({ explanation, signals, page }) };
}

/** One link as the report prints it; also a line of ndjson. */
export function reportLink(checked: CheckedLink): ReportedLink {
  const { link, observation, verdict, lookup, isCached } = checked;
  const sighting = observation?.sighting ?? null;
  return {
    url: link.url,
    verdict: verdict.verdict,
    reason: verdict.reason,
    explanation: verdict.explanation,
    status: sighting?.kind === 'answered' ? sighting.status : null,
    finalUrl: sighting?.finalUrl ?? null,
    redirects: sighting?.hops.map(({ url, status }) => ({ url, status })) ?? [],
    page: reportPage(observation, verdict),
    // Of this run: a kept observation has cost nothing.
    attempts: isCached ? 0 : (observation?.attempts ?? 0),
    elapsedMs: isCached ? 0 : Math.round(observation?.elapsedMs ?? 0),
    checkedAt: observation?.checkedAt ?? null,
    cached: isCached,
    archive: lookup === null ? null : reportArchive(lookup, link.wanted),
    answeredAs: checked.answeredAs,
    archiveOf: link.archiveOf?.url ?? null,
    signals: verdict.signals,
    ...(checked.accepted !== null && {
      accepted: { reason: checked.accepted.reason, until: checked.accepted.until },
    }),
    citedBy: link.citedBy.map(({ document, note }) => ({ document, note })),
  };
}

function reportPage(observation: Observation | null, verdict: Verdict): ReportedPage | null {
  const sighting = observation?.sighting;
  if (sighting?.kind !== 'answered' || sighting.page.bytes === 0) return null;
  const { title, ogTitle, contentType } = sighting.page;
  return { title: title ?? ogTitle, contentType, titleMatch: verdict.titleMatch };
}

function reportArchive(lookup: Lookup, day: WantedDay | null): ReportedArchive {
  const { service, explanation } = lookup;
  const wanted = day?.date ?? null;
  const wantedFrom = day?.from ?? null;
  if (lookup.kind !== 'found') {
    return {
      state: lookup.kind,
      service,
      url: null,
      capturedAt: null,
      wanted,
      wantedFrom,
      verified: false,
      explanation,
      distanceDays: null,
    };
  }
  const { url, capturedAt } = lookup.capture;
  return {
    state: 'found',
    service,
    url,
    capturedAt,
    wanted,
    wantedFrom,
    verified: lookup.verified,
    explanation,
    distanceDays: wanted === null ? null : daysBetween(wanted, capturedAt),
  };
}

function reportDocument(document: ReadDocument): ReportedDocument {
  const { path, format, notes, findings } = document;
  return { path, format, notes: notes.map(reportNote), findings };
}

function reportNote(note: CitedNote): ReportedNote {
  return {
    label: note.label,
    kind: note.kind,
    text: note.text,
    ...placeOf(note),
    markers: note.markers,
    ...(note.calls !== undefined && { calls: note.calls }),
    citations: note.citations.map((citation) => ({
      text: citation.text,
      authors: citation.authors,
      title: citation.title,
      container: citation.container,
      publisher: citation.publisher,
      issued: citation.issued,
      accessed: citation.accessed,
      language: citation.language,
      identifiers: citation.identifiers,
      links: citation.links.map((link) => ({ url: link.url, ...placeOf(link) })),
    })),
  };
}
