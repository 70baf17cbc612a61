// A second reading for servers whose HTTP is a little wrong, as browsers read them: bare line feeds, a space in a name.

import { request as openRequest } from 'node:http';
import type { Interrupt } from './abort-bell.ts';
import { type Connector, destinationOf } from './connector.ts';
import { createReceiver, type Limits, type Outcome } from './receiver.ts';

/** Same guard, same limits, a forgiving parser. Never rejects. */
export async function receiveLeniently(
  connector: Connector,
  { url, headers }: { readonly url: URL; readonly headers: Record<string, string> },
  limits: Limits,
  interrupt: Interrupt | undefined,
): Promise<Outcome> {
  const receiver = createReceiver(limits, interrupt);
  try {
    const connecting = connector.connect(destinationOf(url));
    const socket = await Promise.race([connecting, receiver.outcome]);
    if ('kind' in socket) {
      connecting.then((late) => late.destroy(), ignore);
      return socket;
    }
    const request = openRequest({
      createConnection: () => socket,
      host: url.hostname,
      path: url.pathname + url.search,
      headers: { host: url.host, connection: 'close', ...headers },
      insecureHTTPParser: true,
      maxHeaderSize: 65_536,
    });
    receiver.attach((reason) => request.destroy(reason));
    request.on('error', (error) => receiver.fail(error));
    request.on('response', (response) => {
      receiver.start(response.statusCode ?? 0, response.rawHeaders);
      response.on('data', (chunk: Buffer) => receiver.data(chunk));
      response.on('end', () => receiver.end());
      response.on('error', (error) => receiver.fail(error));
    });
    request.end();
  } catch (error) {
    receiver.fail(error);
  }
  return receiver.outcome;
}

function ignore(): void {}
