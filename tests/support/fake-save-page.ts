// Save Page Now 2 on loopback: takes pages, names jobs, tells their state, and plays what it captured.

import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { type Reply, startWeb, type Web } from './web.ts';

export interface FakeSavePageOptions {
  /** Answers to requests to save, in order, before it takes any; undefined takes that one. */
  readonly refusals?: readonly (Reply | null | undefined)[];
  /** The states of every job, in order; the last one stays. `{captured}` stands for the moment of the capture. */
  readonly states?: readonly (string | Reply)[];
  /** The page that replay shows for what was captured; null where it plays none. */
  readonly page?: string | null;
  readonly capturedAt?: string;
  /** Where the page redirected to when it was captured. */
  readonly originalUrl?: string;
  /** Called when a job has begun. */
  readonly onJob?: (url: string) => void;
}

export interface FakeSavePage {
  readonly web: Web;
  readonly origin: string;
  /** The forms that were sent, in order. */
  readonly sent: readonly URLSearchParams[];
  readonly authorizations: readonly (string | undefined)[];
  /** Questions for a job's state so far. */
  questions(): number;
  close(): Promise<void>;
}

export const pending = JSON.stringify({ status: 'pending', job_id: 'spn2-1', resources: [] });

export async function startFakeSavePage(options: FakeSavePageOptions = {}): Promise<FakeSavePage> {
  const { capturedAt = '20261124080100', page = '<title>The Long Bridge</title><h1>The Long Bridge</h1>' } = options;
  const sent: URLSearchParams[] = [];
  const authorizations: (string | undefined)[] = [];
  const jobs = new Map<string, { readonly url: string; asked: number }>();
  let questions = 0;

  const take = async (incoming: IncomingMessage): Promise<Reply | null> => {
    const form = new URLSearchParams(await bodyOf(incoming));
    const refusal = options.refusals?.[sent.length];
    sent.push(form);
    authorizations.push(incoming.headers.authorization);
    if (refusal !== undefined) return refusal;
    const url = form.get('url') ?? '';
    const id = `spn2-${jobs.size + 1}`;
    jobs.set(id, { url, asked: 0 });
    options.onJob?.(url);
    return JSON.stringify({ url, job_id: id });
  };

  const tell = (id: string): Reply => {
    questions += 1;
    const job = jobs.get(id);
    if (job === undefined) return { status: 404, body: '{"message":"no such job"}' };
    const states = options.states ?? [pending];
    const state = states[job.asked];
    job.asked += 1;
    if (state !== undefined) return state;
    const last = { status: 'success', timestamp: capturedAt, original_url: options.originalUrl ?? job.url };
    return JSON.stringify({ ...last, job_id: id, http_status: 200, duration_sec: 7.5 });
  };

  const play = (path: string): Reply => {
    const [, timestamp = ''] = /^\/web\/(\d{14})id_\//.exec(path) ?? [];
    if (page === null) return { status: 404, body: 'Wayback Machine has not archived that URL.' };
    if (timestamp !== capturedAt) {
      return { status: 302, headers: { location: path.replace(timestamp, capturedAt) } };
    }
    const at = capturedAt.replace(/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6Z');
    return { headers: { 'memento-datetime': new Date(at).toUTCString() }, body: page };
  };

  const web = await startWeb((request, _, incoming) => {
    if (request.method === 'POST' && request.path === '/save') return take(incoming);
    const [, id] = /^\/save\/status\/(.+)$/.exec(request.path) ?? [];
    if (id !== undefined) return tell(decodeURIComponent(id));
    return request.path.startsWith('/web/') ? play(request.path) : { status: 404 };
  });
  return { web, origin: web.origin, sent, authorizations, questions: () => questions, close: web.close };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let text = '';
  incoming.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  await once(incoming, 'end');
  return text;
}
