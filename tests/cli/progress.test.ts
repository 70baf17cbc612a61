import { expect, test, vi } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

test('the line tells what is done, how fast, who is waited for longest, and what is left', () => {
  vi.useFakeTimers();
  let nowMs = 0;
  const written: string[] = [];
  const output = { write: async (text: string) => void written.push(text), isTerminal: true, columns: 200 };
  const progress = createProgress(output, { now: () => nowMs, sleep: async () => {} }, true);
  progress.start(40);
  for (let link = 0; link < 20; link += 1) progress.link(anyLink);
  progress.wait('slow.test', 4000 + 6000);
  progress.wait('web.archive.org', 4000 + 1000);
  nowMs = 4000;
  vi.advanceTimersByTime(100);
  progress.end();
  vi.useRealTimers();
  expect(written.at(-2)).toMatch(
    /20\/40 +· 20 in trouble +· 5\/s +· waiting for slow\.test \(6 s\) and 1 more +· about 4 s left$/,
  );
  expect(written.at(-1)).toBe('\r\u001b[2K');
});

const anyLink = {
  url: 'http://a.test/',
  verdict: 'dead',
  reason: 'http-404',
  explanation: '',
  status: 404,
  finalUrl: null,
  redirects: [],
  page: null,
  attempts: 1,
  elapsedMs: 1,
  checkedAt: null,
  cached: false,
  archive: null,
  answeredAs: null,
  archiveOf: null,
  signals: [],
  citedBy: [],
} as const;
