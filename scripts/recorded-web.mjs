// Serves a recorded web and a recorded Wayback Machine on loopback: hosts, pages and captures are data.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * Starts one server for all hosts of the recording; the Host header chooses the site.
 * @param {URL} recording a JSON file: `pages` by URL, `captures` by URL
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function serveRecording(recording) {
  const { pages, captures } = JSON.parse(readFileSync(recording, 'utf8'));
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host}${request.url}`;
    const { pathname } = new URL(url);
    if (pathname === '/cdx/search/cdx') return sendCaptures(response, captures, new URL(url).searchParams);
    if (pathname.startsWith('/web/')) return replay(response, captures, request.url);
    return send(response, pages[url] ?? { status: 404, title: '404 Not Found' });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, close: () => server.closeAllConnections() ?? server.close() };
}

function sendCaptures(response, captures, query) {
  const limit = Number(query.get('limit') ?? 1000);
  const rows = (captures[query.get('url')] ?? [])
    .filter(({ at }) => at >= padded(query.get('from'), '0') && at <= padded(query.get('to') ?? '9', '9'))
    .map(({ at, status, type = 'text/html' }) => [
      'key',
      at,
      query.get('url'),
      type,
      String(status),
      `DIGEST${at}`,
      '1000',
    ]);
  const chosen = limit < 0 ? rows.slice(limit) : rows.slice(0, limit);
  const header = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length'];
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(chosen.length === 0 ? [] : [header, ...chosen]));
}

function replay(response, captures, path) {
  const [, stamp = '', modifier = '', original = ''] = /^\/web\/(\d*)([a-z_]*)\/(.*)$/.exec(path) ?? [];
  const held = captures[original] ?? [];
  const capture = held.find(({ at }) => at === stamp);
  if (capture === undefined && held.length > 0) {
    const { at } = nearest(held, stamp.padEnd(14, '0'));
    const headers = {
      location: `/web/${at}${modifier}/${original}`,
      'x-archive-redirect-reason': `found capture at ${at}`,
    };
    return send(response, { status: 302, headers });
  }
  if (capture === undefined) {
    return send(response, { status: 404, title: 'The Wayback Machine has not archived that URL.' });
  }
  return send(response, capture, {
    'memento-datetime': new Date(momentOf(stamp)).toUTCString(),
    'x-archive-src': 'recording.warc.gz',
  });
}

function nearest(captures, stamp) {
  const distance = ({ at }) => Math.abs(momentOf(at) - momentOf(stamp));
  return captures.toSorted((a, b) => distance(a) - distance(b))[0];
}

function momentOf(stamp) {
  return Date.parse(stamp.replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6Z'));
}

function send(response, { status, title = '', text = '', headers = {}, type = 'text/html; charset=utf-8' }, more = {}) {
  response.writeHead(status, { 'content-type': type, ...headers, ...more });
  response.end(`<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}</p>`);
}

function padded(stamp, digit) {
  return (stamp ?? '').padEnd(14, digit);
}
