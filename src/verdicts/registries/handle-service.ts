// The interface that every proxy of the Handle System has, doi.org's among them.

import type { Answered } from '../../model/observation.ts';

/** Handle.Net Proxy Server documentation, "REST API": 1 is success, 100 is "handle not found". Any other code says neither. */
export function readHandleAnswer({ page, status }: Answered): boolean | null {
  if (status !== 200 && status !== 404) return null;
  const code = /^\s*\{[^{}]{0,300}?"responseCode"\s*:\s*(\d{1,3})\b/.exec(page.text)?.[1];
  if (code === '1') return true;
  return code === '100' ? false : null;
}

/** The identifier as a path: everything escaped but its slashes. */
export function asPath(identifier: string): string {
  return encodeURIComponent(identifier).replaceAll('%2F', '/');
}
