import { expect, test } from 'vitest';
import { answer, ask, failure, opening, testNetwork, text } from '../support/net.ts';
import { startRaw } from '../support/raw-server.ts';
import { startWeb } from '../support/web.ts';

test('a page is answered with its status, headers and body', async () => {
  const { origin } = await opening(startWeb({ '/page': { body: 'hello', headers: { 'X-Thing': 'one' } } }));
  const got = answer(await ask(testNetwork(), `${origin}/page`));
  expect(got).toMatchObject({ status: 200, isWhole: true });
  expect(got.headers['x-thing']).toBe('one');
  expect(text(got)).toBe('hello');
});

test('a redirect is not followed, and its body not read', async () => {
  const { origin, log } = await opening(
    startWeb({ '/old': { status: 301, headers: { location: '/new' }, body: 'moved' } }),
  );
  const got = answer(await ask(testNetwork(), `${origin}/old`));
  expect(got).toMatchObject({ status: 301, headers: { location: '/new' }, isWhole: false });
  expect(log).toHaveLength(1);
});

test('a redirect whose body never ends is answered at once', async () => {
  const { origin } = await opening(
    startRaw((socket) => socket.write('HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 99\r\n\r\n')),
  );
  expect(answer(await ask(testNetwork(), origin)).status).toBe(302);
});

test('a connection is used again', async () => {
  const server = await opening(startRaw((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')));
  const network = testNetwork({ maxSockets: 1 });
  await ask(network, `${server.origin}/1`);
  await ask(network, `${server.origin}/2`);
  expect(server.connections()).toBe(1);
});

test.each([['closed'], ['reset']])('a kept connection that was %s meanwhile is made anew', async (how) => {
  let requests = 0;
  const server = await opening(
    startRaw((socket) => {
      requests += 1;
      if (requests === 2) how === 'reset' ? socket.resetAndDestroy() : socket.destroy();
      else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
    }),
  );
  const network = testNetwork({ maxSockets: 1 });
  expect(text(await ask(network, server.origin))).toBe('ok');
  expect(text(await ask(network, server.origin))).toBe('ok');
  expect(requests).toBe(3);
});

test('one server plays many hosts by --connect-to', async () => {
  const { connectTo, asked } = await opening(startWeb({ 'a.test/x': 'A', 'b.test/x': 'B' }));
  const network = testNetwork({ allowPrivate: false, connectTo: [connectTo] });
  expect(text(await ask(network, 'http://a.test/x'))).toBe('A');
  expect(text(await ask(network, 'http://b.test:8080/x'))).toBe('B');
  expect(asked()).toEqual(['a.test/x', 'b.test/x']);
});

test('a refused connection is a failure, not an exception', async () => {
  const { origin, close } = await startWeb({});
  await close();
  expect(failure(await ask(testNetwork(), origin))).toMatchObject({
    failure: 'connection-refused',
    hasReachedHost: true,
  });
});

test.each([
  ['not an address', 'invalid-url'],
  ['ftp://a.test/', 'unsupported-scheme'],
])('%s is %s', async (url, kind) => {
  expect(failure(await ask(testNetwork(), url)).failure).toBe(kind);
});

test('a server that never answers meets the deadline', async () => {
  const { origin } = await opening(startWeb(() => null));
  const got = failure(await ask(testNetwork(), origin, { timeoutMs: 150 }));
  expect(got).toMatchObject({ failure: 'timeout', detail: 'no answer within 150 ms', hasReachedHost: true });
});

test('an exchange can be interrupted', async () => {
  const { origin } = await opening(startWeb(() => null));
  const stop = new AbortController();
  const exchange = testNetwork().exchange({ url: origin, headers: {}, timeoutMs: 9_000, maxBodyBytes: 9 }, stop.signal);
  setTimeout(() => stop.abort(), 30);
  expect(failure(await exchange).failure).toBe('aborted');
});

test('an exchange that was interrupted before is not begun', async () => {
  const { origin, log } = await opening(startWeb({ '/': 'x' }));
  const exchange = testNetwork().exchange(
    { url: origin, headers: {}, timeoutMs: 9_000, maxBodyBytes: 9 },
    AbortSignal.abort(),
  );
  expect(failure(await exchange).failure).toBe('aborted');
  expect(log).toHaveLength(0);
});

test('closing ends what is under way', async () => {
  const { origin } = await opening(startWeb(() => null));
  const network = testNetwork();
  const exchange = ask(network, origin);
  setTimeout(() => network.close(), 50);
  expect(failure(await exchange).failure).toBe('aborted');
});

test('headers: defaults, then the asker, then the user, each where it belongs', async () => {
  const { connectTo, log } = await opening(startWeb(() => 'x'));
  const network = testNetwork({
    connectTo: [connectTo],
    headers: [
      { name: 'Accept', value: 'text/plain', host: null },
      { name: 'Authorization', value: 'Bearer 1', host: 'a.test' },
      { name: 'Cookie', value: 'user=1', host: null },
    ],
  });
  await ask(network, 'http://a.test/', { headers: { accept: 'text/html', cookie: 'jar=1' } });
  await ask(network, 'http://b.test/', { headers: { 'user-agent': 'Browser' } });
  expect(log[0]?.headers).toMatchObject({
    host: 'a.test',
    accept: 'text/plain',
    authorization: 'Bearer 1',
    cookie: 'jar=1; user=1',
    'user-agent': 'cite-check/test',
  });
  expect(log[1]?.headers['authorization']).toBeUndefined();
  expect(log[1]?.headers['user-agent']).toBe('Browser');
});

test('a user name in the address is sent as authorization', async () => {
  const { port, log } = await opening(startWeb(() => 'x'));
  await ask(testNetwork(), `http://me:p%40ss@127.0.0.1:${port}/`);
  expect(log[0]?.headers['authorization']).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
});

test('a header that cannot be sent is a failure', async () => {
  const { origin } = await opening(startWeb(() => 'x'));
  const got = failure(await ask(testNetwork(), origin, { headers: { 'x-bad': 'a\nb' } }));
  expect(got.failure).toBe('protocol-error');
});

test.each([
  ['/путь', '/%D0%BF%D1%83%D1%82%D1%8C'],
  ['/a b?c=d#e', '/a%20b?c=d'],
  ['', '/'],
])('%s is requested as %s', async (path, requested) => {
  const { origin, log } = await opening(startWeb(() => 'x'));
  await ask(testNetwork(), origin + path);
  expect(log[0]?.path).toBe(requested);
});
