// Reads how long a server asks to be left alone.

const DURATION = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,12})(?:\.\d{0,9})?s?)?$/i;

/** Milliseconds to wait from `nowMs` on, never negative; null where the header is absent or cannot be read. */
export function retryAfterMs(value: string | undefined, nowMs: number): number | null {
  const text = value?.trim() ?? '';
  // RFC 9110 10.2.3: seconds. Some servers write a fraction, or a duration as programmers do: `1m1s`.
  const [, hours, minutes, seconds] = DURATION.exec(text) ?? [];
  if (hours ?? minutes ?? seconds) {
    return (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 1000;
  }
  // RFC 9110 5.6.7: a date, which always begins with the name of a day.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return null;
  const untilMs = Date.parse(text);
  return Number.isNaN(untilMs) ? null : Math.max(0, untilMs - nowMs);
}
