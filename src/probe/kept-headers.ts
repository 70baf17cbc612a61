// The response headers that an observation keeps: those that rules of judgement read.

const KEPT: ReadonlySet<string> = new Set([
  'content-type',
  'content-length',
  'content-language',
  'content-disposition',
  'date',
  'etag',
  'last-modified',
  'location',
  'refresh',
  'retry-after',
  'server',
  'via',
  'www-authenticate',
  'x-robots-tag',
  'x-powered-by',
  // Walls and the networks behind which they stand.
  'akamai-cache-status',
  'akamai-grn',
  'cf-mitigated',
  'cf-ray',
  'x-akamai-session-info',
  'x-amz-cf-id',
  'x-amzn-waf-action',
  'x-cache',
  'x-cdn',
  'x-datadome',
  'x-datadome-cid',
  'x-dd-b',
  'x-iinfo',
  'x-kpsdk-ct',
  'x-sucuri-block',
  'x-sucuri-id',
  'x-vercel-mitigated',
]);

const LONGEST_VALUE = 1_000;

/** Of `set-cookie` only the names stay, each as `name=`, one a line: the values are secrets of a session. */
export function keptHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (KEPT.has(name)) kept.push([name, value.slice(0, LONGEST_VALUE)]);
    if (name === 'set-cookie') kept.push([name, cookieNames(value).slice(0, LONGEST_VALUE)]);
  }
  return Object.fromEntries(kept);
}

function cookieNames(lines: string): string {
  return lines
    .split('\n')
    .map((line) => `${line.split(/[=;]/, 1)[0]?.trim() ?? ''}=`)
    .join('\n');
}
