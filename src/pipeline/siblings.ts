// What is known beyond one address: how a made-up neighbour is answered, and which cited addresses end on one page.

import { randomBytes } from 'node:crypto';
import type { Link } from '../model/link.ts';
import type { Observation, Sighting } from '../model/observation.ts';
import type { JudgeContext, Siblings as KnownSiblings } from '../verdicts/index.ts';
import { suspicion } from '../verdicts/index.ts';

export interface Siblings {
  /** Tells what was seen of a link; null where it was not asked. Every link must be told, once. */
  note(link: Link, observation: Observation | null): void;
  /**
   * What helps to judge this link; asks and waits only where something is suspicious. `known` is what an earlier run
   * learnt of it together with the observation; null where the observation is this run's.
   */
  contextFor(link: Link, observation: Observation, known: KnownSiblings | null): Promise<JudgeContext>;
}

/** All that was seen of one host's links, and a promise that is kept when nothing is left to see. */
interface HostView {
  left: number;
  readonly ends: Map<string, string[]>;
  readonly done: Promise<void>;
  readonly finish: () => void;
}

/**
 * For one run's links. `ask` asks an address once; the neighbour of a folder is asked once for all links in it
 * (Bar-Yossef et al., "Sic transit gloria telae", WWW 2004).
 */
export function createSiblings(
  links: readonly Link[],
  ask: (url: string) => Promise<Sighting>,
  signal: AbortSignal,
): Siblings {
  const views = new Map<string, HostView>();
  const probes = new Map<string, Promise<Sighting>>();
  for (const { url } of links) {
    const host = hostOf(url);
    const view = views.get(host) ?? createView();
    view.left += 1;
    views.set(host, view);
  }
  // Nobody waits for links that the end of the run has overtaken.
  signal.addEventListener('abort', () => {
    for (const view of views.values()) view.finish();
  });
  return {
    note({ url }, observation) {
      const view = views.get(hostOf(url));
      if (view === undefined) return;
      const end = observation === null ? null : endOf(observation);
      if (end !== null) view.ends.set(end, [...(view.ends.get(end) ?? []), url]);
      view.left -= 1;
      if (view.left === 0) view.finish();
    },
    async contextFor(link, observation, known) {
      if (!suspicion(observation, link)) return known === null ? {} : { siblings: known };
      const probe = known?.probe ?? (await askNeighbour(link.url));
      const ends = new Set([...(known?.sameEnd ?? []), ...(await sameEnd(link, observation))]);
      return { siblings: { probe, sameEnd: [...ends] } };
    },
  };

  function askNeighbour(address: string): Promise<Sighting> {
    const { url, neighbour } = neighbourOf(address);
    const probe = probes.get(url) ?? ask(neighbour);
    probes.set(url, probe);
    return probe;
  }

  async function sameEnd(link: Link, observation: Observation): Promise<readonly string[]> {
    const view = views.get(hostOf(link.url));
    const end = endOf(observation);
    if (view === undefined || end === null) return [];
    await view.done;
    return (view.ends.get(end) ?? []).filter((url) => url !== link.url);
  }
}

function createView(): HostView {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { left: 0, ends: new Map(), done, finish };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** Where a redirected address ended; null where it was not redirected or not answered. */
function endOf({ sighting }: Observation): string | null {
  if (sighting.kind !== 'answered' || sighting.hops.length === 0) return null;
  return sighting.finalUrl.replace(/#.*$/s, '');
}

/** The folder of an address, and an address in it that nobody can have made; the ending stays, as servers go by it. */
function neighbourOf(address: string): { readonly url: string; readonly neighbour: string } {
  const folder = new URL('.', address);
  const ending = /\.[a-z]{1,5}$/i.exec(new URL(address).pathname)?.[0] ?? '';
  const name = randomBytes(13).toString('hex').slice(0, 25);
  return { url: folder.href + ending, neighbour: `${folder.href}${name}${ending}` };
}
