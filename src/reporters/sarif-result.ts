// The results of a SARIF run, with fingerprints that stay when lines move.

import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Result } from 'sarif';
import type { Finding } from '../model/finding.ts';
import type { Placed } from '../model/place.ts';
import type { ReportedDocument, ReportedNote } from '../model/report.ts';
import { printableLine } from '../text/printable.ts';
import type { CitedPlace } from './cited-places.ts';
import { filePathOf } from './file-path.ts';
import { placeInNote } from './place-name.ts';
import { shortMessage } from './short-message.ts';
import { suggestionFor } from './suggestion.ts';
import { levelOf } from './verdict-order.ts';

type IndexOf = (rule: string) => number;

export function linkResult(place: CitedPlace, indexOf: IndexOf): Result {
  const { link, document, note } = place;
  const suggestion = suggestionFor(link);
  return {
    ruleId: printableLine(link.reason),
    ruleIndex: indexOf(link.reason),
    level: levelOf(link) ?? 'none',
    message: { text: messageText(shortMessage(place).replace(/^\[(.*?)\]/, 'Note $1:')) },
    locations: [locationOf(document, place, note.label)],
    ...(link.known !== undefined && { baselineState: link.known ? ('unchanged' as const) : ('new' as const) }),
    partialFingerprints: { 'citedLink/v1': fingerprint(link.url, note.text) },
    properties: {
      url: printableLine(link.url),
      verdict: link.verdict,
      note: printableLine(note.label),
      explanation: printableLine(link.explanation),
      ...(suggestion !== null && { suggested: printableLine(suggestion.url) }),
    },
  };
}

export function findingResults(document: ReportedDocument, indexOf: IndexOf): readonly Result[] {
  const notes = new Map(document.notes.toReversed().map((note) => [note.label, note]));
  return document.findings.map((finding) => {
    const note = finding.note === null ? undefined : notes.get(finding.note);
    return findingResult(finding, note, document, indexOf);
  });
}

function findingResult(
  finding: Finding,
  note: ReportedNote | undefined,
  document: ReportedDocument,
  indexOf: IndexOf,
): Result {
  return {
    ruleId: printableLine(finding.rule),
    ruleIndex: indexOf(finding.rule),
    level: finding.severity === 'info' ? 'note' : finding.severity,
    message: { text: messageText(finding.message) },
    locations: [locationOf(document, hasPlace(finding) ? finding : (note ?? finding), finding.note)],
    partialFingerprints: { 'finding/v1': fingerprint(finding.rule, note?.text ?? finding.message) },
  };
}

/** The link and the words around it, whatever line they stand on. */
function fingerprint(what: string, where: string): string {
  return createHash('sha256')
    .update(JSON.stringify([what, where]))
    .digest('hex')
    .slice(0, 32);
}

function hasPlace({ position, location }: Placed): boolean {
  return position !== null || location !== undefined;
}

/** Where the format has no lines, the place has a name alone. */
function locationOf(document: ReportedDocument, placed: Placed, label: string | null): Location {
  const { position } = placed;
  const name = position === null ? printableLine(placeInNote(placed, label)) : '';
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(document.path) },
      ...(position !== null && { region: { startLine: position.line, startColumn: position.column } }),
    },
    ...(name !== '' && { logicalLocations: [{ name }] }),
  };
}

/** A relative reference for a relative path, as code hosts want it; no outside text is left unencoded. */
function uriOf(path: string): string {
  const file = filePathOf(path);
  if (file === null) return path !== '-' && URL.canParse(path) ? new URL(path).href : 'stdin';
  if (isAbsolute(file)) return pathToFileURL(wellFormed(file)).href;
  return wellFormed(file).split('/').map(encodeURIComponent).join('/');
}

// encodeURIComponent throws at a lone surrogate.
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

// In a message `[text](target)` is a link and `{0}` a placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6).
function messageText(text: string): string {
  return printableLine(text)
    .replaceAll('](', '] (')
    .replace(/\{(?=\d)/g, '{ ');
}
