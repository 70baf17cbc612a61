// The progress line: what is done and what is waited for, on standard error, gone at the end.

import type { ReportedLink } from '../model/report.ts';
import { verdictsInTrouble } from '../pipeline/options.ts';
import { printableLine } from '../text/printable.ts';
import type { Clock } from '../world/clock.ts';
import type { Output } from '../world/output.ts';

export interface Progress {
  start(links: number): void;
  link(link: ReportedLink): void;
  wait(service: string, waitMs: number): void;
  /** Removes the line. */
  end(): void;
}

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const REDRAW_MS = 100;
const ERASE_LINE = '\r\u001b[2K';

/** A live line on a terminal; silent where `isShown` is false. */
export function createProgress(output: Output, clock: Clock, isShown: boolean): Progress {
  if (!isShown) return { start() {}, link() {}, wait() {}, end() {} };
  let total = 0;
  let done = 0;
  let troubled = 0;
  let frame = 0;
  const waits = new Map<string, number>();
  let timer: NodeJS.Timeout | null = null;
  const startedMs = clock.now();
  const draw = () => {
    frame = (frame + 1) % FRAMES.length;
    const parts = [`${FRAMES[frame]} ${done}/${total}`];
    if (troubled > 0) parts.push(`${troubled} in trouble`);
    const now = clock.now();
    const rate = rateOf(done, now - startedMs);
    if (rate !== null) parts.push(rate);
    const waiting = describeWaits(waits, now);
    if (waiting !== null) parts.push(waiting);
    const left = timeLeft(now - startedMs, done, total);
    if (left !== null) parts.push(left);
    const line = parts.join('  · ').slice(0, Math.max(20, (output.columns ?? 80) - 1));
    void output.write(ERASE_LINE + line);
  };
  return {
    start(links) {
      total = links;
      timer = setInterval(draw, REDRAW_MS);
      timer.unref();
    },
    link(link) {
      done += 1;
      if (verdictsInTrouble.has(link.verdict)) troubled += 1;
    },
    wait(service, waitMs) {
      waits.set(service, clock.now() + waitMs);
    },
    end() {
      if (timer === null) return;
      clearInterval(timer);
      timer = null;
      void output.write(ERASE_LINE);
    },
  };
}

function rateOf(done: number, elapsedMs: number): string | null {
  if (done === 0 || elapsedMs < 1000) return null;
  const perSecond = (1000 * done) / elapsedMs;
  return perSecond >= 1 ? `${Math.round(perSecond)}/s` : `${Math.round(60 * perSecond)}/min`;
}

/** The host or service that is waited for longest, and how many others there are. */
function describeWaits(waits: Map<string, number>, nowMs: number): string | null {
  for (const [service, untilMs] of waits) if (untilMs <= nowMs) waits.delete(service);
  const [longest] = [...waits].toSorted(([, a], [, b]) => b - a);
  if (longest === undefined) return null;
  const [service, untilMs] = longest;
  const others = waits.size > 1 ? ` and ${waits.size - 1} more` : '';
  return `waiting for ${printableLine(service)} (${Math.ceil((untilMs - nowMs) / 1000)} s)${others}`;
}

// Below a twentieth of the work an estimate would be a guess.
function timeLeft(elapsedMs: number, done: number, total: number): string | null {
  if (done < total / 20 || done === 0 || elapsedMs < 3000) return null;
  const seconds = Math.round(((elapsedMs / done) * (total - done)) / 1000);
  if (seconds < 2) return null;
  return seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`;
}
