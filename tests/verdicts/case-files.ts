// Judges the cases of fixtures/verdicts offline, through the probe's own page reader.

import { bodyOf, type Case, headersOf, readCases, registryAddress } from '../../bench/labelled-web/cases.mjs';
import type { Answered, Observation } from '../../src/model/observation.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { judge } from '../../src/verdicts/index.ts';
import { answer, citing, failure, observed } from './observe.ts';

/** Every case of every file. */
export const cases: readonly Case[] = readCases();

export function judgeCase(each: Case): Verdict {
  const { cited, authors = [], container = null, language = null, sibling } = each;
  const citedBy = [citing(cited ?? null, { authors, container, language })];
  if (each.failure !== undefined) {
    const failed = failure(each.failure, each.url);
    return judge(observed(failed, [failed]), { url: failed.url, citedBy });
  }
  const { url, status, redirects } = each;
  const shown = answer({
    ...(url !== undefined && { url }),
    ...(status !== undefined && { status }),
    ...(redirects !== undefined && { redirects }),
    headers: headersOf(each),
    body: bodyOf(each),
  });
  const made = new URL('qwertzuiopasdfgh', shown.url).href;
  const probe = sibling === 'same' ? { ...shown, url: made } : answer({ url: made, status: 404 });
  const observation = { ...observed(shown), ...registryOf(each, shown.url), ...nameServersOf(each, shown.finalUrl) };
  return judge(observation, { url: shown.url, citedBy }, sibling === undefined ? {} : { siblings: { probe } });
}

function registryOf({ registry }: Case, asked: string): { readonly registry?: Answered } {
  if (registry === undefined) return {};
  const { status = 200, body } = registry;
  const headers = { 'content-type': 'application/json' };
  return { registry: answer({ url: registryAddress(asked), status, headers, html: body }) };
}

/** Known even where the page gave no reason to ask for them: they may not condemn it alone. */
function nameServersOf({ nameServers }: Case, found: string): Pick<Observation, 'nameServers'> {
  if (nameServers === undefined) return {};
  const domain = new URL(found).hostname.split('.').slice(-2).join('.');
  return { nameServers: { domain, hosts: nameServers.toSorted() } };
}
