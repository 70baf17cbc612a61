// Wires the archives to the wire and to the rules: a capture is judged as a live page would be.

import type { Archive, ArchiveTools, CaptureJudgement } from '../archives/archive.ts';
import { lookUpIn } from '../archives/index.ts';
import type { Answer } from '../model/exchange.ts';
import type { Link } from '../model/link.ts';
import type { Lookup } from '../model/lookup.ts';
import { readPage } from '../probe/read-page.ts';
import { judgeCapture } from '../verdicts/index.ts';

/** A function that looks one link up in the archives, in order. Null where there is none to ask. */
export function createLookUp(
  archives: readonly Archive[],
  tools: Omit<ArchiveTools, 'judgeCapture'>,
  signal: AbortSignal,
): ((link: Link) => Promise<Lookup>) | null {
  if (archives.length === 0) return null;
  return (link) =>
    lookUpIn(
      archives,
      { url: link.archiveOf?.url ?? link.url, wanted: link.wanted, capturedAt: link.archiveOf?.capturedAt ?? null },
      { ...tools, judgeCapture: captureJudge(link) },
      signal,
    );
}

/** Judges captures of a link's page as a live page would be. */
export function captureJudge(link: Link): (answer: Answer, originalUrl: string) => CaptureJudgement {
  return (answer, originalUrl) => judge(answer, originalUrl, link);
}

function judge(answer: Answer, originalUrl: string, link: Link): CaptureJudgement {
  return judgeCapture(
    {
      kind: 'answered',
      url: link.archiveOf?.url ?? link.url,
      status: answer.status,
      finalUrl: originalUrl,
      hops: [],
      headers: answer.headers,
      page: readPage(answer, null),
      guise: 'plain',
    },
    link,
  );
}
