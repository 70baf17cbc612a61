// What an archive is handed in tests: the real network, on loopback, a clock that only sleeping moves, a simple judge.

import type { ArchiveTools, CaptureJudgement } from '../../src/archives/archive.ts';
import type { Answer } from '../../src/model/exchange.ts';
import { createNetwork, type Network } from '../../src/world/network.ts';
import { proxiesFromEnv } from '../../src/world/proxies.ts';

const NOW = Date.parse('2026-11-24T08:00:00Z');

export interface FakeTools extends ArchiveTools {
  readonly waits: { readonly service: string; readonly waitMs: number }[];
}

/** The network of a run, allowed to reach loopback. */
export function loopbackNetwork(): Network {
  return createNetwork({
    connectTo: [],
    allowPrivate: true,
    userAgent: 'cite-check-tests',
    headers: [],
    proxies: proxiesFromEnv({}),
    maxSockets: 8,
    askNameServers: null,
  });
}

/** Tools for a look-up of a page with this cited title; time stands at `now` and moves by sleeping only. */
export function fakeTools(network: Network, title: string | null, now = NOW): FakeTools {
  let ms = now;
  const waits: { service: string; waitMs: number }[] = [];
  return {
    exchange: (ask, signal) => network.exchange(ask, signal),
    clock: {
      now: () => ms,
      sleep: async (forMs) => {
        ms += forMs;
      },
    },
    timeoutMs: 400,
    maxBodyBytes: 1_000_000,
    judgeCapture: (answer) => judge(answer, title),
    onWait: (wait) => waits.push(wait),
    waits,
  };
}

/** Good where the page answered 200, is no error page or wall, and bears the cited title where there is one. */
export function judge(answer: Answer, title: string | null): CaptureJudgement {
  const html = new TextDecoder().decode(answer.body);
  const shown = /<title>([^<]*)</.exec(html)?.[1] ?? '';
  if (answer.status !== 200) return { good: false, why: `it answered ${answer.status}`, titleMatch: null };
  if (/not found|404/i.test(shown))
    return { good: false, why: 'the page says that it was not found', titleMatch: null };
  if (/just a moment/i.test(shown)) return { good: false, why: 'it is a bot wall', titleMatch: null };
  if (/for sale|parked/i.test(shown)) return { good: false, why: 'the domain is parked', titleMatch: null };
  if (title === null || shown === '') return { good: true, why: 'it shows a page', titleMatch: null };
  const isSame = shown.toLowerCase().includes(title.toLowerCase());
  if (!isSame) return { good: false, why: 'its title is another one', titleMatch: 0.1 };
  return { good: true, why: 'it bears the cited title', titleMatch: 1 };
}
