// Searches the list of all captures of an archive that speaks Memento (RFC 7089 section 5).

import type { SearchRules, Trail } from './find-good-capture.ts';
import { searchOn, withCandidates } from './find-good-capture.ts';
import { askArchive, type MementoTask, timeGateFor } from './memento-task.ts';
import { parseLinkHeader } from './parse-link-header.ts';
import { mementoCandidates } from './read-memento.ts';

export interface ListedTrail {
  readonly trail: Trail;
  /** Why the list of captures could not be had; null where it could. */
  readonly listFailure: string | null;
}

const MAX_LIST_BYTES = 4 * 1024 * 1024;

/** Goes on from what is known; `timeMap` is the address that the archive named, null where it named none. */
export async function searchTimeMap(
  task: MementoTask,
  rules: SearchRules,
  trail: Trail,
  timeMap: string | null,
): Promise<ListedTrail> {
  const address = timeMap ?? `${timeGateFor(task.timeGate, '')}timemap/link/${task.url}`;
  const sent = await askArchive(task, address, {}, MAX_LIST_BYTES);
  if (sent.kind !== 'answer') {
    const listFailure = sent.kind === 'failure' ? `the list of captures did not come (${sent.detail})` : sent.why;
    return { trail, listFailure };
  }
  if (sent.status === 404) return { trail: { ...trail, isSaidAbsent: trail.places.size === 0 }, listFailure: null };
  const text = new TextDecoder().decode(sent.body);
  const entries = parseLinkHeader(text);
  const isList =
    sent.status === 200 && entries.some(({ rels }) => rels.includes('original') || rels.includes('timegate'));
  if (!isList) return { trail, listFailure: `the archive answered ${sent.status} in place of a list of captures` };
  const candidates = mementoCandidates(entries, address, task.url, task.tools.clock.now());
  return { trail: await searchOn(withCandidates(trail, candidates), rules), listFailure: null };
}
