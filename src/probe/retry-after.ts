// Reads how long a server asks to be left alone.

/** Milliseconds to wait from `nowMs` on, never negative; null where the header is absent or cannot be read. */
export function retryAfterMs(value: string | undefined, nowMs: number): number | null {
  const text = value?.trim() ?? '';
  // RFC 9110 10.2.3: seconds. Some servers add a unit or a fraction.
  const seconds = /^(\d{1,12})(?:\.\d{0,9})?\s*s?$/i.exec(text)?.[1];
  if (seconds !== undefined) return Number(seconds) * 1000;
  // RFC 9110 5.6.7: a date, which always begins with the name of a day.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return null;
  const untilMs = Date.parse(text);
  return Number.isNaN(untilMs) ? null : Math.max(0, untilMs - nowMs);
}
