// The pause between two requests that a site's robots.txt asks for.

import type { Ask, Exchange } from '../model/exchange.ts';

export interface CrawlDelays {
  /** Milliseconds between two requests to the origin of this URL; 0 where it asks for none. Asked once an origin. */
  delayFor(url: string): Promise<number>;
}

// Crawl-delay is no part of RFC 9309; who asks for more than this has no robot in mind that checks one page.
const LONGEST_MS = 60_000;
// RFC 9309 2.5: at least 500 KiB are to be read.
const MAX_BYTES = 512 * 1024;

/** `userAgent` is the full name, of which the product token counts (RFC 9309 2.2.1). */
export function createCrawlDelays(
  exchange: (ask: Ask) => Promise<Exchange>,
  userAgent: string,
  timeoutMs: number,
): CrawlDelays {
  const delays = new Map<string, Promise<number>>();
  return {
    delayFor(url) {
      if (!URL.canParse(url)) return Promise.resolve(0);
      const { origin } = new URL(url);
      const known = delays.get(origin) ?? readDelay(`${origin}/robots.txt`);
      delays.set(origin, known);
      return known;
    },
  };

  async function readDelay(address: string): Promise<number> {
    const seen = await exchange({ url: address, headers: {}, timeoutMs, maxBodyBytes: MAX_BYTES });
    if (seen.kind === 'failure' || seen.status !== 200) return 0;
    const module: { readonly default: unknown } = await import('robots-parser');
    // Its types speak of a named default inside; its CommonJS module is the function itself.
    if (!isParser(module.default)) return 0;
    const text = new TextDecoder().decode(seen.body);
    const token = userAgent.split('/')[0] ?? userAgent;
    const seconds = module.default(address, text).getCrawlDelay(token) ?? 0;
    return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds * 1000), LONGEST_MS) : 0;
  }
}

type ParseRobots = (address: string, text: string) => { getCrawlDelay(userAgent: string): number | undefined };

function isParser(value: unknown): value is ParseRobots {
  return typeof value === 'function';
}
