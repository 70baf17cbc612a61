// The web of the benchmarks: 100 loopback addresses, pages of 20 KB, a set latency, and counts of what is in flight.
// Usage: node bench/web.mjs LATENCY_MS [PARAGRAPHS]; prints its port. GET /--counts answers and resets the counts.

import { createServer } from 'node:http';

const latencyMs = Number(process.argv[2] ?? 0);
const length = Number(process.argv[3] ?? 22);
const words = 'harbour bridge winter ferry ledger signal river timetable crossing engineer '.repeat(12);
const paragraphs = Array.from({ length }, (_, index) => `<p>${index}. ${words}</p>`).join('\n');

let inFlight = 0;
let most = 0;
let requests = 0;
const byHost = new Map();
let mostOfOneHost = 0;

const server = createServer((request, response) => {
  if (request.url === '/--counts') {
    response.end(JSON.stringify({ requests, most, mostOfOneHost }));
    requests = most = mostOfOneHost = 0;
    return;
  }
  const host = request.socket.localAddress;
  requests += 1;
  inFlight += 1;
  byHost.set(host, (byHost.get(host) ?? 0) + 1);
  most = Math.max(most, inFlight);
  mostOfOneHost = Math.max(mostOfOneHost, byHost.get(host));
  const title = `Page ${request.url.slice(1)} of the harbour`;
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>\n${paragraphs}</body></html>`;
  const answer = () => {
    inFlight -= 1;
    byHost.set(host, byHost.get(host) - 1);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (latencyMs === 0) answer();
  else setTimeout(answer, latencyMs);
});
server.keepAliveTimeout = 30_000;
server.listen(0, '0.0.0.0', () => console.log(server.address().port));
