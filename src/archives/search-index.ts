// Looks an address up in the capture index and reads back what it lists, in the order of preference.

import type { WantedDay } from '../model/link.ts';
import { type IndexAnswer, readIndexAnswer } from './ask-index.ts';
import type { Candidate } from './candidate.ts';
import { cdxQueries } from './cdx-query.ts';
import { outranksEarlier } from './choose-capture.ts';
import { bestShown, type SearchRules, searchOn, type Trail, withCandidates } from './find-good-capture.ts';
import type { WaybackTask } from './wayback-task.ts';

const MAX_INDEX_BYTES = 256 * 1024;

/** What is known after the index was asked, or could not be. */
export interface Searched {
  readonly kind: 'searched';
  readonly trail: Trail;
  /** Why the index did not list the captures; null where it did. */
  readonly listFailure: string | null;
  /** It was not asked for the sake of its rate only. */
  readonly isForRate: boolean;
}

export type Listed = Searched | { readonly kind: 'excluded'; readonly by: 'owner' | 'robots' };

/** Queries for the two sides of the wanted day (or one, where there is no day), and the index to send them to. */
export interface Sides {
  readonly queries: readonly string[];
  readonly wanted: WantedDay | null;
  readonly ask: (query: string) => Promise<IndexAnswer>;
}

/** Asks the Wayback Machine's index; waits for its rate no longer than the patience. */
export function searchIndex(task: WaybackTask, rules: SearchRules, known: Trail, patienceMs: number): Promise<Listed> {
  const queries = cdxQueries(task.endpoint, task.url, task.wanted);
  return searchSides({ queries, wanted: task.wanted, ask: (query) => askIndex(task, query, patienceMs) }, rules, known);
}

/**
 * The captures from the wanted day on are read before the earlier ones are so much as asked for, where they outrank them.
 * Goes on from what is known.
 */
export async function searchSides({ queries, wanted, ask }: Sides, rules: SearchRules, known: Trail): Promise<Listed> {
  const isSure = (one: Candidate): boolean => !one.needsTitle && outranksEarlier(one, wanted);
  let trail = known;
  for (const [at, query] of queries.entries()) {
    const answer = await ask(query);
    if (answer.kind === 'excluded') return answer;
    if (answer.kind === 'failed') {
      return { kind: 'searched', trail, listFailure: answer.why, isForRate: answer.isForRate };
    }
    // Each side gets its own number of readings: a parked domain's captures after the day do not use up those before.
    const isOfSide = (one: Candidate): boolean => isSure(one) === (at === 0) || queries.length === 1;
    trail = await searchOn(withCandidates(trail, answer.candidates), rules, isOfSide);
    const best = bestShown(trail, wanted);
    if (best !== null && outranksEarlier(best.capture, wanted)) break;
  }
  return { kind: 'searched', trail, listFailure: null, isForRate: false };
}

async function askIndex(
  { index, url, tools, signal }: WaybackTask,
  query: string,
  patienceMs: number,
): Promise<IndexAnswer> {
  const ask = { headers: {}, maxBodyBytes: MAX_INDEX_BYTES, patienceMs };
  return readIndexAnswer(await index.ask(query, ask, tools, signal), url, tools.clock.now());
}
