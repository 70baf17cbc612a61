// Any archive that speaks the Memento protocol (RFC 7089), by the address of its TimeGate.

import type { Lookup } from '../model/lookup.ts';
import type { Archive } from './archive.ts';
import { outranksEarlier } from './choose-capture.ts';
import { conclude, describeExclusion } from './conclude.ts';
import { bestShown, emptyTrail, type SearchRules, searchOn, type Trail, withCandidates } from './find-good-capture.ts';
import { askArchive, type CdxServers, type MementoTask, timeGateFor } from './memento-task.ts';
import { createGate, createPace } from './pace.ts';
import { createPacedClient } from './paced-client.ts';
import { readMemento } from './read-memento.ts';
import { readTimeGate, type TimeGateAnswer } from './read-timegate.ts';
import { archivableUrl, parsedUrl } from './same-address.ts';
import { searchPywb } from './search-pywb.ts';
import { type ListedTrail, searchTimeMap } from './search-timemap.ts';
import { timedTools } from './timed-tools.ts';
import { wantedDay, wantedMoment } from './wanted-moment.ts';

// No archive but the Wayback Machine publishes limits: one request a second, two at once, offends nobody.
const PER_MINUTE = 60;
const AT_ONCE = 2;
const MAX_READS = 8;
const MAX_TIMEGATES = 4;
const DEADLINES_A_LOOKUP = 4;
// It has no raw captures and meets scripts with a captcha: what it names is offered as a link, unread.
const LINK_ONLY = /^archive\.(?:today|is|ph|md|li|vn|fo)$/;

/** A client of one TimeGate for one run; its name is the TimeGate's host. */
export function createMemento(timeGate: string): Archive {
  const service = parsedUrl(timeGate)?.host ?? timeGate;
  const client = createPacedClient(service, createPace(PER_MINUTE, createGate(AT_ONCE)));
  const cdxServers: CdxServers = new Map();
  return {
    name: service,
    lookUp: async (request, tools, signal) => {
      const url = archivableUrl(request.url);
      if (url === null) return { kind: 'none', service, explanation: 'No archive can hold an address of this kind.' };
      try {
        const { tools: timed, spentMs } = timedTools(tools);
        const isLate = (): boolean => spentMs() > DEADLINES_A_LOOKUP * tools.timeoutMs;
        return await lookUp({
          service,
          timeGate,
          url,
          wanted: wantedDay(request),
          client,
          cdxServers,
          tools: timed,
          isLate,
          signal,
        });
      } catch (error) {
        if (signal?.aborted !== true) throw error;
        return { kind: 'unknown', service, explanation: 'The look-up was interrupted.' };
      }
    },
  };
}

async function lookUp(task: MementoTask): Promise<Lookup> {
  const { service, url, wanted, tools, isLate } = task;
  const nowMs = tools.clock.now();
  const rules: SearchRules = {
    wanted,
    maxReads: LINK_ONLY.test(service) ? 0 : MAX_READS,
    isLate,
    read: (candidate) =>
      readMemento(candidate, { url, nowMs, ask: (at) => askArchive(task, at, {}), judge: tools.judgeCapture }),
    takesNeighbours: true,
  };
  const gate = await askTimeGate(task, nowMs);
  if (gate.kind === 'excluded') return { kind: 'none', service, explanation: describeExclusion(gate.by) };
  if (gate.kind === 'failed' && gate.isFinal) {
    return { kind: 'unknown', service, explanation: `The archive gave no full answer: ${gate.why}.` };
  }
  if (gate.kind === 'not-archived') return { kind: 'none', service, explanation: 'The address was never archived.' };
  const candidates = gate.kind === 'named' ? gate.candidates : [];
  const trail = await searchOn(withCandidates(emptyTrail, candidates), rules);
  const best = bestShown(trail, wanted);
  // A TimeGate's choice is the nearest on either side; what came after an issue date only the list can tell.
  const isSettled = best !== null && (wanted?.from !== 'issued' || outranksEarlier(best.capture, wanted));
  const timeMap = gate.kind === 'sent-on' ? null : gate.timeMap;
  const listed = isSettled ? { trail, listFailure: null } : await searchList(task, rules, trail, timeMap);
  return concludeMemento(task, listed.trail, listed.listFailure, isLate());
}

// Asked where the TimeGate's choice and its neighbours leave the question open.
async function searchList(
  task: MementoTask,
  rules: SearchRules,
  trail: Trail,
  timeMap: string | null,
): Promise<ListedTrail> {
  const listed = await searchPywb(task, rules, trail, timeMap);
  return listed.listFailure === null ? listed : searchTimeMap(task, rules, listed.trail, timeMap);
}

// A TimeGate may send on to another one; each is asked for the same moment.
async function askTimeGate(task: MementoTask, nowMs: number): Promise<TimeGateAnswer> {
  const headers = { 'accept-datetime': new Date(wantedMoment(task.wanted, nowMs)).toUTCString() };
  let answer: TimeGateAnswer = { kind: 'sent-on', to: timeGateFor(task.timeGate, task.url) };
  for (let station = 0; station < MAX_TIMEGATES && answer.kind === 'sent-on'; station += 1) {
    answer = readTimeGate(await askArchive(task, answer.to, headers), task.url, nowMs);
  }
  return answer;
}

function concludeMemento(
  { service, wanted }: MementoTask,
  trail: Trail,
  listFailure: string | null,
  isLate: boolean,
): Lookup {
  if (!LINK_ONLY.test(service) || trail.open.length === 0)
    return conclude({ service, wanted, trail, listFailure, isLate });
  const open = trail.open.map((candidate) => ({ ...candidate, isListedGood: true }));
  const unreadable = open.map((candidate) => ({ candidate, why: 'this archive shows its captures to people only' }));
  return conclude({ service, wanted, trail: { ...trail, open: [], unreadable }, listFailure, isLate });
}
