// Where an answer sends a reader on to, if anywhere.

import type { Answer } from '../model/exchange.ts';
import type { Hop, PageFacts } from '../model/observation.ts';

/** A redirect; `target` is null where it leads to no web address. */
export interface Step {
  readonly hop: Hop;
  readonly target: URL | null;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
// A page that goes on later than this is one to be read first.
const LONGEST_REFRESH_S = 5;

/** The redirect that status and Location order; null where the answer is no redirect. */
export function httpStep(answer: Answer, url: URL): Step | null {
  const location = answer.headers['location'] ?? '';
  if (!REDIRECTS.has(answer.status) || location === '') return null;
  return stepTo(location, url, answer.status, 'http');
}

/** The redirect that a page orders itself, by meta element or Refresh header; null where it stays or goes on late. */
export function refreshStep(answer: Answer, page: PageFacts, url: URL): Step | null {
  if (answer.status < 200 || answer.status > 299) return null;
  const location = refreshTarget(page.metaRefresh ?? answer.headers['refresh'] ?? '');
  if (location === null) return null;
  const step = stepTo(location, url, answer.status, 'meta-refresh');
  return step.target === null ? null : step;
}

function stepTo(location: string, url: URL, status: number, by: Hop['by']): Step {
  return { hop: { url: url.href, status, location, by }, target: resolveTarget(location, url) };
}

/** RFC 9110 10.2.2: a target without a fragment inherits that of the address that was asked. */
function resolveTarget(location: string, url: URL): URL | null {
  if (!URL.canParse(location, url.href)) return null;
  const target = new URL(location, url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:') return null;
  if (target.hash === '' && !location.includes('#')) target.hash = url.hash;
  return target;
}

/** HTML 4.2.5.3, "shared declarative refresh steps": seconds, then an address that may be quoted. */
function refreshTarget(content: string): string | null {
  const parts = /^\s*(\d{1,9})[\d.]*(?:\s*[;,]\s*|\s+)(?:url\s*=\s*)?(.*)$/is.exec(content.slice(0, 4_000));
  if (parts === null) return null;
  const [, seconds = '', rest = ''] = parts;
  if (Number(seconds) > LONGEST_REFRESH_S) return null;
  const quote = rest.charAt(0);
  const end = quote === '"' || quote === "'" ? rest.indexOf(quote, 1) : -1;
  const target = (quote === '"' || quote === "'" ? rest.slice(1, end < 0 ? undefined : end) : rest).trim();
  return target === '' ? null : target;
}
