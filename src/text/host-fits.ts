// Whether a host is meant by a host pattern.

/**
 * Both in lower case. A pattern is a host name, or `*.` and a name for every host below it; ports do not count.
 */
export function hostFits(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  return host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1;
}
