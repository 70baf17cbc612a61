// Asks the registry of an identifier, where its own address gave no page, and keeps the answer with the observation.

import type { Link } from '../model/link.ts';
import type { Observation } from '../model/observation.ts';
import { registryInquiry } from '../verdicts/index.ts';
import type { ObserveTools } from './observe.ts';
import { observe } from './observe.ts';

/** The observation with the registry's answer; at the registry's own pace, and tried again as any address is. */
export async function askRegistry(
  observation: Observation,
  link: Pick<Link, 'url' | 'citedBy'>,
  tools: ObserveTools,
): Promise<Observation> {
  const inquiry = tools.signal.aborted ? null : registryInquiry(observation, link);
  if (inquiry === null) return observation;
  const { sighting, elapsedMs } = await observe(inquiry, tools);
  return { ...observation, registry: sighting, elapsedMs: observation.elapsedMs + elapsedMs };
}
