// A name server on loopback that knows nothing but who serves a domain: enough of RFC 1035 for NS questions over UDP.

import { createSocket } from 'node:dgram';

const NS = 2;
const NO_SUCH_NAME = 3;

/**
 * Answers each question with what `reply` makes of it; null for silence.
 * @param {(question: import('./name-server.mjs').Question) => Uint8Array | null} reply
 * @returns {Promise<import('./name-server.mjs').NameServer>}
 */
export async function startNameServer(reply) {
  const socket = createSocket('udp4');
  const asked = [];
  socket.on('message', (packet, { port, address }) => {
    const question = readQuestion(packet);
    asked.push(question.name);
    const answer = reply(question);
    if (answer !== null) socket.send(answer, port, address);
  });
  await new Promise((resolve, reject) => {
    socket.once('error', reject).bind(0, '127.0.0.1', resolve);
  });
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

/**
 * The answer that names these hosts; that there is no such name where there are none to tell.
 * @param {import('./name-server.mjs').Question} question
 * @param {readonly string[] | null} hosts
 * @returns {Uint8Array}
 */
export function tellNameServers({ id, name, type }, hosts) {
  const records = type === NS ? (hosts ?? []) : [];
  const header = Buffer.alloc(12);
  header.writeUInt16BE(id, 0);
  // A response, recursion desired and available.
  header.writeUInt16BE(0x8180 | (hosts === null ? NO_SUCH_NAME : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  return Buffer.concat([header, encodeName(name), Buffer.of(0, type, 0, 1), ...records.map(record)]);
}

/** The owner is a pointer to the question; the record holds for a minute. */
function record(host) {
  const data = encodeName(host);
  return Buffer.concat([Buffer.of(0xc0, 12, 0, NS, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 0xff), data]);
}

function readQuestion(packet) {
  const labels = [];
  let at = 12;
  while (packet[at] > 0) {
    labels.push(packet.toString('latin1', at + 1, at + 1 + packet[at]));
    at += 1 + packet[at];
  }
  return { id: packet.readUInt16BE(0), name: labels.join('.'), type: packet.readUInt16BE(at + 1) };
}

function encodeName(name) {
  const labels = name.split('.').filter((label) => label !== '');
  return Buffer.concat([
    ...labels.map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`, 'latin1')),
    Buffer.of(0),
  ]);
}
