// What an archive said of a link, in words: which capture, how far from the cited day, and how sure.

import type { ReportedArchive } from '../model/report.ts';
import { readableDate } from '../text/partial-date.ts';
import { printableLine } from '../text/printable.ts';

/** How far the capture lies from the day wanted: `3 days after the cited day`; empty without a wanted day. */
export function describeDistance(archive: ReportedArchive): string {
  const { wanted, distanceDays, wantedFrom } = archive;
  if (wanted === null || distanceDays === null) return '';
  const isDay = wanted.length === 10;
  const cited = wantedFrom === 'accessed' && isDay ? 'the day of access' : nameOfPeriod(wanted);
  if (distanceDays === 0) return isDay ? `captured on ${cited}` : `captured in ${cited}`;
  return `${describeDays(Math.abs(distanceDays))} ${distanceDays > 0 ? 'after' : 'before'} ${cited}`;
}

/** Distance and proof of a capture that was found: `3 days after the cited day; the title matches`. */
export function describeFound(archive: ReportedArchive): string {
  const why = lowerFirst(printableLine(archive.explanation));
  const proof = archive.verified ? why : `not verified: ${why}`;
  return [describeDistance(archive), proof].filter((part) => part !== '').join('; ');
}

/** Why there is no capture to show: `none: …` or `not known: …`. */
export function describeMissing(archive: ReportedArchive): string {
  return `${archive.state === 'none' ? 'none' : 'not known'}: ${lowerFirst(printableLine(archive.explanation))}`;
}

/** `14 November 2011`, of the capture's moment in UTC. */
export function readableDay(moment: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(moment)?.[0];
  return day === undefined ? printableLine(moment) : readableDate(day);
}

/** The sentence to follow a colon. An acronym or a name in capitals keeps its case. */
function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]* [a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

function nameOfPeriod(wanted: string): string {
  return wanted.length === 10 ? 'the cited day' : readableDate(wanted);
}

function describeDays(days: number): string {
  if (days < 60) return days === 1 ? '1 day' : `${days} days`;
  if (days < 730) return `${Math.round(days / 30.44)} months`;
  return `${Math.round(days / 365.25)} years`;
}
