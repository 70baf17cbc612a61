import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSaveReply } from '../../src/archives/save-reply.ts';
import type { Answer } from '../../src/model/exchange.ts';

function answer(status: number, body: string): Answer {
  return { kind: 'answer', url: '', status, headers: {}, body: Buffer.from(body), isWhole: true, elapsedMs: 1 };
}

function reply(fields: Readonly<Record<string, unknown>>, status = 200) {
  return readSaveReply(answer(status, JSON.stringify(fields)));
}

describe('An answer of Save Page Now', () => {
  test.each([
    ['a job', { url: 'http://a.test/', job_id: 'spn2-0a1b' }, 'accepted'],
    [
      'a job of an hour ago',
      { job_id: 'spn2-0a1b', message: 'The same snapshot had been made 2 minutes ago.' },
      'accepted',
    ],
    ['no job, for a capture of an hour ago', { message: 'The same snapshot had been made 2 minutes ago.' }, 'recent'],
    ['a job under way', { status: 'pending', job_id: 'x' }, 'pending'],
    ['a capture', { status: 'success', timestamp: '20261124080100', original_url: 'http://a.test/' }, 'captured'],
    [
      'a capture at no moment',
      { status: 'success', timestamp: '20261324080100', original_url: 'http://a.test/' },
      'failed',
    ],
    ['a capture of no page', { status: 'success', timestamp: '20261124080100', original_url: 'about:blank' }, 'failed'],
    ['a capture of nothing', { status: 'success' }, 'failed'],
    ['an error for good', { status: 'error', status_ext: 'error:blocked-url', message: 'No.' }, 'refused'],
    ['an error without its prefix', { status: 'error', status_ext: 'blocked-url' }, 'refused'],
    ['an error without a name', { status: 'error' }, 'failed'],
    ['a limit of this address', { status: 'error', status_ext: 'error:too-many-daily-captures' }, 'failed'],
    ['a limit of sessions', { status: 'error', status_ext: 'error:user-session-limit' }, 'busy'],
    ['a limit of this network', { status: 'error', status_ext: 'error:max-daily-bandwidth-from-ip' }, 'over'],
    ['nothing', {}, 'unclear'],
  ])('that names %s', (_, fields, kind) => {
    expect(reply(fields).kind).toBe(kind);
  });

  test('may come as a list of one', () => {
    expect(readSaveReply(answer(200, '[{"status":"pending"}]')).kind).toBe('pending');
  });

  test('is quoted in one printable line', () => {
    const said = reply({ status: 'error', status_ext: 'error:no-access', message: 'No\u001b[2J\nentry.' });
    expect(said).toEqual({ kind: 'refused', why: 'No\ufffd[2J entry' });
  });

  test('never breaks the reader', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .dictionary(
          fc.constantFrom('status', 'status_ext', 'message', 'job_id', 'timestamp', 'original_url'),
          fc.jsonValue(),
        )
        .map((fields) => JSON.stringify(fields)),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 100, max: 599 }), (text, status) => {
        const said = readSaveReply(answer(status, text));
        if ('why' in said) expect(said.why).not.toMatch(/\p{Cc}/u);
        if (said.kind === 'accepted') expect(encodeURIComponent(said.jobId)).not.toContain('/');
      }),
    );
  });
});
