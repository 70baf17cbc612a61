import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { proxiesFromEnv, proxyFor } from '../../src/world/proxies.ts';
import { ask, failure, opening, testNetwork, text } from '../support/net.ts';
import { startRaw } from '../support/raw-server.ts';
import { closing, listen, startWeb } from '../support/web.ts';

describe('which proxy', () => {
  const proxies = {
    http: 'http://plain.test:3128',
    https: 'secure.test:3129',
    no: 'inside.test, .corp.test *.wild.test,port.test:8080,10.0.0.1,::1',
  };
  test.each([
    ['http://a.test/', 'http://plain.test:3128'],
    ['https://a.test/', 'http://secure.test:3129'],
    ['http://inside.test/', null],
    ['http://www.inside.test/', null],
    ['http://notinside.test/', 'http://plain.test:3128'],
    ['http://a.corp.test/', null],
    ['http://corp.test/', null],
    ['http://a.wild.test/', null],
    ['http://port.test:8080/', null],
    ['http://port.test/', 'http://plain.test:3128'],
    ['http://10.0.0.1/', null],
    ['http://[::1]/', null],
  ])('%s goes by %s', (url, expected) => {
    expect(proxyFor(proxies, new URL(url))).toBe(expected);
  });

  test('a star sends everything directly', () => {
    expect(proxyFor({ ...proxies, no: '*' }, new URL('http://a.test/'))).toBeNull();
  });

  test('the environment is read, the lower case first', () => {
    expect(
      proxiesFromEnv({ HTTP_PROXY: 'a', http_proxy: 'b', HTTPS_PROXY: 'c', NO_PROXY: 'd', https_proxy: '' }),
    ).toEqual({
      http: 'b',
      https: 'c',
      no: 'd',
    });
    expect(proxiesFromEnv({})).toEqual({ http: null, https: null, no: '' });
  });
});

/** A proxy that sends every request and tunnel to one port of this machine, and notes what it was asked. */
async function startProxy(toPort: number) {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    authorizations.push(incoming.headers['proxy-authorization']);
    request({ port: toPort, path: new URL(incoming.url ?? '').pathname, headers: incoming.headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    }).end();
  });
  server.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    authorizations.push(incoming.headers['proxy-authorization']);
    const onward = connect(toPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  const close = closing(server);
  const port = await listen(server);
  return { asked, authorizations, address: `http://127.0.0.1:${port}`, close };
}

describe('on the wire', () => {
  test('a plain request names the whole address to the proxy', async () => {
    const web = await opening(startWeb({ 'a.test/x': 'through' }));
    const proxy = await opening(startProxy(web.port));
    const network = testNetwork({ allowPrivate: false, proxies: { http: proxy.address, https: null, no: '' } });
    expect(text(await ask(network, 'http://a.test/x'))).toBe('through');
    expect(proxy.asked).toEqual(['GET http://a.test/x']);
  });

  test('a secure request goes through a tunnel', async () => {
    const server = await opening(startRaw((socket) => socket.end(), { certificate: 'selfsigned' }));
    const proxy = await opening(startProxy(server.port));
    const network = testNetwork({ allowPrivate: false, proxies: { http: null, https: proxy.address, no: '' } });
    expect(failure(await ask(network, 'https://selfsigned.test/')).failure).toBe('tls-invalid');
    expect(proxy.asked).toEqual(['CONNECT selfsigned.test:443']);
  });

  test.each([['http'], ['https']])('a proxy for %s gets its credentials', async (scheme) => {
    const web = await opening(startWeb(() => 'x'));
    const proxy = await opening(startProxy(web.port));
    const address = proxy.address.replace('//', '//me:p%40ss@');
    const network = testNetwork({ proxies: { http: address, https: address, no: '' } });
    await ask(network, `${scheme}://a.test/`);
    expect(proxy.authorizations).toEqual([`Basic ${Buffer.from('me:p@ss').toString('base64')}`]);
  });

  test.each([['http://127.0.0.1/'], ['http://localhost/'], ['https://[::1]/'], ['http://0x7f.1/']])(
    'a proxy is never asked for %s',
    async (url) => {
      const proxy = await opening(startProxy(1));
      const network = testNetwork({
        allowPrivate: false,
        proxies: { http: proxy.address, https: proxy.address, no: '' },
      });
      expect(failure(await ask(network, url)).failure).toBe('private-address');
      expect(proxy.asked).toEqual([]);
    },
  );

  test('an order to connect elsewhere passes the proxy by', async () => {
    const web = await opening(startWeb(() => 'direct'));
    const proxy = await opening(startProxy(1));
    const network = testNetwork({ connectTo: [web.connectTo], proxies: { http: proxy.address, https: null, no: '' } });
    expect(text(await ask(network, 'http://a.test/'))).toBe('direct');
    expect(proxy.asked).toEqual([]);
  });

  test.each([
    ['nobody listens at', 'http', async () => 'http://127.0.0.1:1'],
    ['nobody listens at', 'https', async () => 'http://127.0.0.1:1'],
    ['cannot be read', 'http', async () => 'http://'],
    [
      'refuses a tunnel',
      'https',
      async () => (await opening(startRaw((socket) => socket.end('HTTP/1.1 503 X\r\n\r\n')))).origin,
    ],
    [
      'wants credentials',
      'http',
      async () => (await opening(startRaw((socket) => socket.end('HTTP/1.1 407 X\r\n\r\n')))).origin,
    ],
    [
      'wants credentials',
      'https',
      async () => (await opening(startRaw((socket) => socket.end('HTTP/1.1 407 X\r\n\r\n')))).origin,
    ],
  ])('a proxy that %s says nothing of the server (%s)', async (_what, scheme, start) => {
    const address = await start();
    const network = testNetwork({ proxies: { http: address, https: address, no: '' } });
    const got = failure(await ask(network, `${scheme}://a.test/`));
    expect(got).toMatchObject({ failure: 'network-unreachable', hasReachedHost: false });
    expect(got.detail).toMatch(/proxy/);
  });
});
