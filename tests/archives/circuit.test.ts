import { expect, test } from 'vitest';
import { createCircuit } from '../../src/archives/circuit.ts';
import type { Exchange, FailureKind } from '../../src/model/exchange.ts';

function answered(status: number, headers: Readonly<Record<string, string>> = {}): Exchange {
  return {
    kind: 'answer',
    url: 'http://a.test/',
    status,
    headers,
    body: new Uint8Array(),
    isWhole: true,
    elapsedMs: 1,
  };
}

function failed(failure: FailureKind): Exchange {
  return { kind: 'failure', url: 'http://a.test/', failure, detail: failure, hasReachedHost: false, elapsedMs: 1 };
}

const archived = { 'memento-datetime': 'Thu, 29 Jan 2015 03:49:04 GMT' };
const times = (count: number, exchange: Exchange) => Array.from({ length: count }, () => exchange);

test.each<[string, readonly Exchange[]]>([
  ['a 429', [answered(429)]],
  ['a refused connection', [failed('connection-refused')]],
  ['a name that does not resolve', [failed('dns-failure')]],
  ['three time-outs in a row', times(3, failed('timeout'))],
  ['six errors of the server in a row', times(6, answered(503))],
])('%s opens it for good', (_, exchanges) => {
  const circuit = createCircuit();
  for (const exchange of [...exchanges, answered(200)]) circuit.note(exchange);
  expect(circuit.openedBy()).not.toBeNull();
});

test.each<[string, readonly Exchange[]]>([
  ['an archived 429', [answered(429, archived)]],
  ['archived errors', times(9, answered(503, archived))],
  ['a 404', [answered(404)]],
  [
    'two time-outs, an answer and two time-outs',
    [...times(2, failed('timeout')), answered(200), ...times(2, failed('timeout'))],
  ],
  ['five errors of the server', times(5, answered(502))],
  ['an interruption', times(9, failed('aborted'))],
])('%s does not open it', (_, exchanges) => {
  const circuit = createCircuit();
  for (const exchange of exchanges) circuit.note(exchange);
  expect(circuit.openedBy()).toBeNull();
});
