// A real web archive on loopback: pywb (https://github.com/webrecorder/pywb) over collections of WARC files made by a test.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type WarcCapture, warcFile } from './warc.ts';
import { listen } from './web.ts';

/** Where pywb's commands are. */
export interface Pywb {
  readonly wayback: string;
  readonly manager: string;
}

export interface PywbCollection {
  readonly name: string;
  readonly captures: readonly WarcCapture[];
  /** A file of gzip members, as most archives keep them; plain where absent. */
  readonly isGzip?: boolean;
  /** Addresses that are held but shown to nobody (answered 451). */
  readonly barred?: readonly string[];
}

export interface PywbServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The TimeGate of a collection. */
  timeGate(collection: string): string;
  close(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const START_MS = 25_000;
const run = promisify(execFile);

/** pywb by the folder that `CITE_CHECK_PYWB` names (it holds `bin/`), else on the PATH; null where it is not installed. */
export function findPywb(env: Environment): Pywb | null {
  const named = env['CITE_CHECK_PYWB'] ?? '';
  const folders = named === '' ? (env['PATH'] ?? '').split(delimiter) : [join(named, 'bin')];
  const folder = folders.find((one) => one !== '' && existsSync(join(one, 'wayback')));
  if (folder === undefined) return null;
  return { wayback: join(folder, 'wayback'), manager: join(folder, 'wb-manager') };
}

/** Writes and indexes the collections, and serves them until it is closed; `config` is lines of its config.yaml. */
export async function startPywb(
  pywb: Pywb,
  collections: readonly PywbCollection[],
  config: readonly string[] = [],
): Promise<PywbServer> {
  const folder = await mkdtemp(join(tmpdir(), 'cite-check-pywb-'));
  try {
    await writeFile(join(folder, 'config.yaml'), `${config.join('\n')}\n`);
    for (const collection of collections) await fill(pywb, folder, collection);
    const { origin, child } = await serve(pywb, folder);
    return {
      origin,
      timeGate: (collection) => `${origin}/${collection}/`,
      close: async () => {
        await stop(child);
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function fill(
  { manager }: Pywb,
  folder: string,
  { name, captures, isGzip = false, barred = [] }: PywbCollection,
) {
  const file = join(folder, `${name}.warc${isGzip ? '.gz' : ''}`);
  await writeFile(file, warcFile(captures, { isGzip }));
  const options = { cwd: folder, env: environment(manager) };
  await run(manager, ['init', name], options);
  await run(manager, ['add', name, file], options);
  for (const url of barred) await run(manager, ['acl', 'add', name, url, 'block'], options);
}

async function serve({ wayback }: Pywb, folder: string): Promise<{ origin: string; child: ChildProcess }> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // A group of its own, so that the helpers which it starts can be ended with it.
  const child = spawn(wayback, ['--bind', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env: environment(wayback),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => kill(child));
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4000);
  });
  try {
    await answering(origin, child);
    return { origin, child };
  } catch (error) {
    await stop(child);
    throw new Error(`pywb did not start: ${log}`, { cause: error });
  }
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(origin, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(child.exitCode === null ? 'it does not answer' : `it ended with ${child.exitCode}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  kill(child);
  await ended;
}

function kill(child: ChildProcess): void {
  if (child.pid !== undefined && isRunning(child)) process.kill(-child.pid, 'SIGKILL');
}

function isRunning({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}

// No proxy of the machine's stands between pywb and its own loopback services.
function environment(command: string): Environment {
  const path = `${dirname(command)}${delimiter}${process.env['PATH'] ?? ''}`;
  return { PATH: path, HOME: tmpdir(), LANG: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1', NO_PROXY: '*' };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
