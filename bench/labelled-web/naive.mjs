// The checker that everybody writes first: GET, follow redirects, and call everything else than a success dead.

import { get } from 'node:http';
import { get as getSecurely } from 'node:https';

const MAX_REDIRECTS = 10;
const AT_ONCE = 32;

/**
 * @param {readonly string[]} urls
 * @param {{ targets: Map<string, object>, authority: string, timeoutMs: number }} web
 * @returns {Promise<readonly ('alive' | 'dead')[]>}
 */
export async function checkNaively(urls, web) {
  const verdicts = [];
  let next = 0;
  const work = async () => {
    while (next < urls.length) {
      const at = next;
      next += 1;
      verdicts[at] = await ask(urls[at], web, MAX_REDIRECTS).catch(() => 'dead');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return verdicts;
}

async function ask(url, web, redirectsLeft) {
  const { status, location } = await exchange(new URL(url), web);
  if (status < 300 || status >= 400 || location === undefined) return status >= 400 ? 'dead' : 'alive';
  return redirectsLeft === 0 ? 'dead' : ask(new URL(location, url).href, web, redirectsLeft - 1);
}

function exchange(url, { targets, authority, timeoutMs }) {
  const target = targets.get(url.host);
  if (target === undefined) return Promise.reject(new Error(`no such host: ${url.host}`));
  const isSecure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const request = (isSecure ? getSecurely : get)(
      {
        host: target.name,
        port: isSecure ? target.https : target.http,
        path: url.pathname + url.search,
        headers: { host: url.host },
        servername: url.hostname,
        ca: authority,
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
      },
      (response) => {
        response.on('error', reject).resume();
        resolve({ status: response.statusCode, location: response.headers.location });
      },
    );
    request.on('error', reject);
  });
}
