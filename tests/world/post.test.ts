import { expect, test } from 'vitest';
import { answer, ask, failure, opening, testNetwork, text } from '../support/net.ts';
import { startRaw } from '../support/raw-server.ts';
import { startWeb } from '../support/web.ts';

test('a request with a body is a POST that says how long it is', async () => {
  const web = await opening(
    startWeb(async (request, _, incoming) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      return `${request.method} ${request.headers['content-length']} ${Buffer.concat(chunks)}`;
    }),
  );
  const sent = await ask(testNetwork(), web.origin, { post: 'url=http%3A%2F%2Fa.test%2Fä' });
  expect(text(sent)).toBe('POST 28 url=http%3A%2F%2Fa.test%2Fä');
});

test('a request without one is a GET', async () => {
  const web = await opening(startWeb((request) => request.method));
  expect(text(await ask(testNetwork(), web.origin))).toBe('GET');
});

test('a POST that breaks off on a kept connection is not sent again', async () => {
  let requests = 0;
  const server = await opening(
    startRaw((socket) => {
      requests += 1;
      if (requests === 1) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
      else socket.destroy();
    }),
  );
  const network = testNetwork();
  expect(answer(await ask(network, server.origin)).status).toBe(200);
  expect(failure(await ask(network, server.origin, { post: '' })).failure).toBe('connection-reset');
  expect(requests).toBe(2);
});

test('a POST that is answered in broken HTTP is not sent again', async () => {
  const server = await opening(startRaw((socket) => socket.end('HTTP/1.1 200 OK\nBad Name: x\n\nok')));
  expect(failure(await ask(testNetwork(), server.origin, { post: '' })).failure).toBe('protocol-error');
  expect(server.connections()).toBe(1);
});
