import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ask, failure, opening, testNetwork } from '../support/net.ts';
import { type CertificateName, type Speaker, startRaw } from '../support/raw-server.ts';

const hello: Speaker = (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello');

async function secureNetwork(certificate: CertificateName, speak: Speaker = hello) {
  const { port } = await opening(startRaw(speak, { certificate }));
  return testNetwork({ connectTo: [`::127.0.0.1:${port}`] });
}

test.each<[CertificateName, string, RegExp]>([
  ['expired', 'https://expired.test/', /expired|unknown authority|incomplete chain/],
  ['selfsigned', 'https://selfsigned.test/', /self-signed/],
  ['good', 'https://good.test/', /unknown authority|incomplete chain/],
])('a certificate that is %s to us is a TLS failure', async (certificate, url, detail) => {
  const got = failure(await ask(await secureNetwork(certificate), url));
  expect(got).toMatchObject({ failure: 'tls-invalid', hasReachedHost: true });
  expect(got.detail).toMatch(detail);
});

test('a server that does not speak TLS is no TLS failure', async () => {
  const { port } = await opening(startRaw(hello, { speaksFirst: true }));
  const got = failure(await ask(testNetwork(), `https://127.0.0.1:${port}/`));
  expect(got).toMatchObject({ failure: 'protocol-error', detail: 'the server does not speak TLS' });
});

test('a TLS greeting that is never answered meets the deadline', async () => {
  const { port } = await opening(startRaw(() => {}, { speaksFirst: true }));
  const got = failure(await ask(testNetwork(), `https://127.0.0.1:${port}/`, { timeoutMs: 200 }));
  expect(got.failure).toBe('timeout');
});

test('a connection that is cut in the TLS greeting was reset', async () => {
  const { port } = await opening(startRaw((socket) => socket.destroy(), { speaksFirst: true }));
  expect(failure(await ask(testNetwork(), `https://127.0.0.1:${port}/`)).failure).toBe('connection-reset');
});

/** Asks from a process of its own, as Node reads NODE_EXTRA_CA_CERTS once, at its start. */
async function askTrusting(url: string, port: number): Promise<unknown> {
  const root = new URL('../../', import.meta.url);
  const outfile = fileURLToPath(new URL('node_modules/.cache/cite-check/network.mjs', root));
  await build({
    entryPoints: [fileURLToPath(new URL('src/world/network.ts', root))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  const script = `
    import { createNetwork } from ${JSON.stringify(outfile)};
    const network = createNetwork({
      connectTo: [{ fromHost: null, fromPort: null, toHost: '127.0.0.1', toPort: ${port} }],
      allowPrivate: false, userAgent: 'x', headers: [], proxies: { http: null, https: null, no: '' }, maxSockets: 1,
    });
    const { body, ...seen } = await network.exchange({ url: ${JSON.stringify(url)}, headers: {}, timeoutMs: 9000, maxBodyBytes: 99 });
    console.log(JSON.stringify(seen));
    await network.close();`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: fileURLToPath(new URL('fixtures/tls/authority.crt', root)) },
  });
  return JSON.parse(stdout);
}

test.each([
  ['good', 'https://good.test/', { kind: 'answer', status: 200 }],
  ['good', 'https://www.good.test/', { kind: 'answer', status: 200 }],
  ['good', 'https://good.test./', { kind: 'answer', status: 200 }],
  ['good', 'https://127.0.0.1/', { kind: 'answer', status: 200 }],
  [
    'good',
    'https://evil.test/',
    { kind: 'failure', failure: 'tls-invalid', detail: 'the certificate of the server is for another host' },
  ],
  ['good', 'https://127.0.0.2/', { kind: 'failure', failure: 'tls-invalid' }],
  [
    'expired',
    'https://expired.test/',
    { kind: 'failure', failure: 'tls-invalid', detail: 'the certificate of the server has expired' },
  ],
] as const)('with the authority in NODE_EXTRA_CA_CERTS, %s at %s', async (certificate, url, expected) => {
  const { port } = await opening(startRaw(hello, { certificate }));
  expect(await askTrusting(url, port)).toMatchObject(expected);
});
