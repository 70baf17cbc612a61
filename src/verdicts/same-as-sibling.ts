// Whether a made-up address beside the asked one shows the same page.

import type { Answered } from '../model/observation.ts';
import type { Evidence } from './rule.ts';
import { isSamePage } from './same-page.ts';

/** The neighbour's answer where it is the asked page's, with the same status; null otherwise, and where nobody asked. */
export function siblingAlike({ siblings }: Evidence, answer: Answered): Answered | null {
  const { probe } = siblings;
  if (probe === null || probe.kind !== 'answered' || probe.status !== answer.status) return null;
  return isSamePage(answer.page, probe.page) ? probe : null;
}
