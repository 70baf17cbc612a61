import { expect, test } from 'vitest';
import { reasonOf } from '../../src/world/failure.ts';

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code });

test.each([
  [coded('ECONNREFUSED'), 'connection-refused'],
  [coded('EPIPE'), 'connection-reset'],
  [coded('EHOSTUNREACH'), 'network-unreachable'],
  [coded('ENETUNREACH'), 'network-unreachable'],
  [coded('ENETDOWN'), 'network-unreachable'],
  [coded('ETIMEDOUT'), 'timeout'],
  [coded('CERT_NOT_YET_VALID'), 'tls-invalid'],
  [coded('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'), 'tls-invalid'],
  [coded('ERR_SSL_UNSUPPORTED_PROTOCOL'), 'tls-invalid'],
  [coded('ERR_TLS_INVALID_PROTOCOL_VERSION'), 'tls-invalid'],
  [coded('EPROTO'), 'tls-invalid'],
  [coded('HPE_INVALID_VERSION'), 'protocol-error'],
  [coded('EMFILE'), 'network-unreachable'],
  [new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]), 'connection-refused'],
  [new AggregateError([coded('ENETUNREACH'), coded('ETIMEDOUT')]), 'timeout'],
  [new AggregateError([coded('ENETUNREACH'), coded('EHOSTUNREACH')]), 'network-unreachable'],
  [new AggregateError([]), 'protocol-error'],
  [new Error('outer', { cause: coded('ECONNRESET') }), 'connection-reset'],
  [Object.assign(new Error('stop'), { name: 'AbortError' }), 'aborted'],
  [new TypeError('no such thing'), 'protocol-error'],
  ['not even an error', 'protocol-error'],
  [undefined, 'protocol-error'],
])('%s is told apart', (error, kind) => {
  const { failure, detail } = reasonOf(error);
  expect(failure).toBe(kind);
  expect(detail).toMatch(/^[^A-Z\x00-\x1f][^\x00-\x1f]*$/);
});

test('a detail is one printable line of bounded length', () => {
  const { detail } = reasonOf(new Error(`Broken\r\n\x1b[31m${'x'.repeat(10_000)}`));
  expect(detail).toMatch(/^broken /);
  expect(detail.length).toBeLessThanOrEqual(300);
});
