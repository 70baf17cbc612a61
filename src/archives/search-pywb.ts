// Searches the capture index of a pywb archive; whether an archive has one is found out once in a run.

import type { IndexAnswer } from './ask-index.ts';
import type { SearchRules, Trail } from './find-good-capture.ts';
import { askArchive, type MementoTask } from './memento-task.ts';
import { pywbIndexOf, pywbQueries, readPywbIndex } from './pywb-index.ts';
import { searchSides } from './search-index.ts';
import type { ListedTrail } from './search-timemap.ts';

const NO_INDEX = 'the archive has no capture index';
const MAX_INDEX_BYTES = 256 * 1024;

/**
 * Goes on from what is known, by the index beside the TimeMap that the archive named: it tells captured errors from pages
 * and twins by their digest, so that fewer captures have to be read. Where there is no such index, that is the failure.
 */
export async function searchPywb(
  task: MementoTask,
  rules: SearchRules,
  known: Trail,
  timeMap: string | null,
): Promise<ListedTrail> {
  const index = pywbIndexOf(timeMap);
  if (index === null || task.cdxServers.get(index) === false) return { trail: known, listFailure: NO_INDEX };
  const queries = pywbQueries(index, task.url, task.wanted);
  const sides = { queries, wanted: task.wanted, ask: (query: string) => ask(task, index, query) };
  const listed = await searchSides(sides, rules, known);
  return listed.kind === 'excluded' ? { trail: known, listFailure: NO_INDEX } : listed;
}

async function ask(task: MementoTask, index: string, query: string): Promise<IndexAnswer> {
  const sent = await askArchive(task, query, {}, MAX_INDEX_BYTES);
  if (sent.kind !== 'answer') return { kind: 'failed', why: 'the capture index did not answer', isForRate: false };
  const candidates = readPywbIndex(sent, index, task.url, task.tools.clock.now());
  if (candidates !== null) {
    task.cdxServers.set(index, true);
    return { kind: 'listed', candidates };
  }
  // An overload passes; a page of something else is there to stay.
  if (sent.status < 500 && sent.status !== 429 && !task.cdxServers.has(index)) task.cdxServers.set(index, false);
  return { kind: 'failed', why: `the capture index answered ${sent.status}`, isForRate: false };
}
