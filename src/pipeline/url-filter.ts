// Which links the user wants asked.

/**
 * A test for URLs from a pattern: `/regular expression/flags` over the whole URL, or a glob in which `*` stands for any
 * characters. A glob without a scheme is compared with what follows the scheme; one that is only a host takes every
 * address of that host. Null where a regular expression cannot be compiled.
 */
export function compilePattern(pattern: string): ((url: string) => boolean) | null {
  const expression = /^\/(.+)\/([a-z]*)$/s.exec(pattern);
  if (expression?.[1] !== undefined) {
    const regexp = compile(expression[1], expression[2] ?? '');
    return regexp === null ? null : (url) => regexp.test(url);
  }
  const hasScheme = pattern.includes('://');
  const isHost = !hasScheme && !/[/*]/.test(pattern);
  const parts = pattern.split(/\*+/);
  return (url) => {
    const subject = hasScheme ? url : url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
    if (isHost) return hostOf(subject) === pattern.toLowerCase();
    return globMatches(parts, subject);
  };
}

/** Whether a link is to be asked: included by some pattern (or there is none) and excluded by none. */
export function createUrlFilter(include: readonly string[], exclude: readonly string[]): (url: string) => boolean {
  const compiled = (patterns: readonly string[]) => patterns.map(compilePattern).filter((matches) => matches !== null);
  const wanted = compiled(include);
  const unwanted = compiled(exclude);
  return (url) =>
    (wanted.length === 0 || wanted.some((matches) => matches(url))) && !unwanted.some((matches) => matches(url));
}

function compile(source: string, flags: string): RegExp | null {
  try {
    // A sticky or global expression would remember where it stopped.
    return new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch {
    return null;
  }
}

function hostOf(address: string): string {
  return (/^[^/?#]*/.exec(address)?.[0] ?? '').replace(/^.*@/, '').replace(/:\d*$/, '').toLowerCase();
}

// Greedy matching of the fixed parts in order: linear, unlike a regular expression of many stars.
function globMatches(parts: readonly string[], subject: string): boolean {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return subject === first;
  const last = rest.at(-1) ?? '';
  if (!subject.startsWith(first) || !subject.endsWith(last) || subject.length < first.length + last.length)
    return false;
  let from = first.length;
  for (const part of rest.slice(0, -1)) {
    const at = subject.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= subject.length - last.length;
}
