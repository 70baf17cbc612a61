// A published article by its address: the bytes behind its redirects.

import type { Network } from '../world/network.ts';

export type FetchedArticle =
  | { readonly kind: 'fetched'; readonly url: string; readonly bytes: Uint8Array }
  /** `detail` is a fact, lower case, no full stop. */
  | { readonly kind: 'failure'; readonly detail: string };

const MAX_REDIRECTS = 10;

/** The page at an http(s) URL, at most `maxBytes` decoded bytes. Never throws for what the web does. */
export async function fetchArticle(
  url: string,
  network: Network,
  timeoutMs: number,
  maxBytes: number,
): Promise<FetchedArticle> {
  let address = url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    if (!URL.canParse(address)) return { kind: 'failure', detail: 'this is no valid address' };
    const answer = await network.exchange({ url: address, headers: {}, timeoutMs, maxBodyBytes: maxBytes });
    if (answer.kind === 'failure') return { kind: 'failure', detail: answer.detail };
    const location = answer.headers['location'];
    if (answer.status >= 300 && answer.status < 400 && location !== undefined && URL.canParse(location, address)) {
      address = new URL(location, address).href;
      continue;
    }
    if (answer.status !== 200) return { kind: 'failure', detail: `the server answered ${answer.status}` };
    if (!answer.isWhole) return { kind: 'failure', detail: 'the page broke off before its end' };
    return { kind: 'fetched', url: address, bytes: answer.body };
  }
  return { kind: 'failure', detail: 'the address redirects too often' };
}
