import { expect, test } from 'vitest';
import { createReceiver } from '../../src/world/receiver.ts';

const limits = { timeoutMs: 60_000, maxBodyBytes: 10 };

test('interim responses alone are no answer', async () => {
  const receiver = createReceiver(limits, undefined);
  receiver.start(103, []);
  receiver.end();
  expect(await receiver.outcome).toMatchObject({ kind: 'error', isConnected: false });
});

test('a transfer that is wanted no longer is stopped as soon as it can be', async () => {
  const receiver = createReceiver({ ...limits, timeoutMs: 5 }, undefined);
  expect(await receiver.outcome).toMatchObject({ kind: 'error', isConnected: false });
  const stops: Error[] = [];
  receiver.attach((reason) => stops.push(reason));
  expect(stops).toHaveLength(1);
});

test('a body is taken in until it is longer than wanted, then stopped', async () => {
  const receiver = createReceiver(limits, undefined);
  const stops: Error[] = [];
  receiver.attach((reason) => stops.push(reason));
  receiver.start(200, ['Content-Type', 'text/plain']);
  receiver.data(Buffer.from('0123456789'));
  expect(stops).toHaveLength(0);
  receiver.data(Buffer.from('x'));
  expect(stops).toHaveLength(1);
  expect(await receiver.outcome).toMatchObject({ kind: 'response', status: 200, isWhole: false });
});

test('what comes after the outcome changes nothing', async () => {
  const receiver = createReceiver(limits, undefined);
  receiver.start(404, []);
  receiver.end();
  receiver.fail(new Error('late'));
  receiver.data(Buffer.from('late'));
  expect(await receiver.outcome).toMatchObject({ kind: 'response', status: 404, isWhole: true });
});
