// Which verdicts come first, which need an editor, and how loudly a machine is told.

import type { ReportedLink } from '../model/report.ts';
import type { VerdictName } from '../model/verdict.ts';

/** The worst first; also the order of bars, tables and counts. */
export const verdictsByUrgency = [
  'dead',
  'changed',
  'blocked',
  'unreachable',
  'moved',
  'skipped',
  'alive',
] as const satisfies readonly VerdictName[];

// 0 is the worst.
function urgency(verdict: VerdictName): number {
  return verdictsByUrgency.indexOf(verdict);
}

/** Fine links, those that a person accepts or left out, and those of a run without network stay silent. */
export function needsAnEditor(link: ReportedLink): boolean {
  if (link.verdict === 'alive' || link.accepted !== undefined) return false;
  return !(link.verdict === 'skipped' && (link.reason === 'excluded' || link.reason === 'offline'));
}

/** Order of links: the worst first, and those that the baseline holds after the new ones of the same verdict. */
export function compareUrgency(a: ReportedLink, b: ReportedLink): number {
  return urgency(a.verdict) - urgency(b.verdict) || Number(a.known ?? false) - Number(b.known ?? false);
}

/** Whether the report is of a run that asked nothing, as `extract` makes it. */
export function isOffline(links: readonly ReportedLink[]): boolean {
  return links.every((link) => link.verdict === 'skipped' && link.reason === 'offline');
}

/** How loudly a verdict is told to SARIF and to a workflow; null for nothing. Only what is proven is an error. */
export function levelOf(link: ReportedLink): 'error' | 'warning' | 'note' | null {
  if (!needsAnEditor(link)) return null;
  switch (link.verdict) {
    case 'dead':
      return 'error';
    case 'changed':
    case 'moved':
      return 'warning';
    case 'blocked':
    case 'unreachable':
    case 'skipped':
      return 'note';
    case 'alive':
      return null;
  }
}
