// Serves the cases over loopback: their hosts over http and https, their name servers, and the ways in which sockets fail.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createRawServer } from 'node:net';
import { bodyOf, headersOf, registryAddress } from './cases.mjs';
import { certify } from './certificate.mjs';
import { startNameServer, tellNameServers } from './name-server.mjs';

const TLS = new URL('../../fixtures/tls/', import.meta.url);

const CHECKED = 'checked=1';

// A label may hold 63 characters (RFC 1035 2.3.4): the resolver says "no such name" and asks nobody.
const NO_NAME = `${'x'.repeat(64)}.test`;

/**
 * @param {readonly (import('./cases.mjs').Case & { url: string })[]} cases with hosts of their own
 * @returns {Promise<{ connectTo: readonly string[], authority: string, nameServer: string, targets: Map<string, object>, close: () => void }>}
 *   `connectTo` as on the command line; `authority` is the certificate to trust; `nameServer` tells the name servers of
 *   the pages' domains; `targets` by host
 */
export async function serveCases(cases) {
  const { routes, owners } = layOut(cases);
  const hosts = [...owners.keys()];
  const { key, cert } = certify(hosts);
  const expired = { key: readFileSync(new URL('expired.key', TLS)), cert: readFileSync(new URL('expired.crt', TLS)) };
  const answer = (scheme) => (request, response) => {
    const { host } = request.headers;
    const found = routes.get(`${scheme}://${host}${request.url}`) ?? neighbour(owners.get(host ?? ''));
    const route = found.checked !== undefined && request.headers.cookie === CHECKED ? found.checked : found;
    response.writeHead(route.status, route.headers).end(route.body);
  };
  const servers = {
    plain: createServer(answer('http')),
    secure: createSecureServer({ key, cert }, answer('https')),
    'tls-invalid': createSecureServer(expired, answer('https')),
    'connection-reset': createRawServer((socket) => socket.on('error', ignore).resetAndDestroy()),
    timeout: createRawServer((socket) => socket.on('error', ignore)),
    'protocol-error': createRawServer((socket) => socket.on('error', ignore).end('220 mail.test ready\r\n')),
    'connection-refused': createRawServer(),
  };
  const ports = Object.fromEntries(
    await Promise.all(Object.entries(servers).map(async ([name, server]) => [name, await listen(server)])),
  );
  // Nobody listens any more where connections are to be refused.
  await new Promise((resolve) => servers['connection-refused'].close(resolve));
  const delegated = cases.filter(({ nameServers }) => nameServers !== undefined);
  const delegations = new Map(delegated.map((each) => [domainOf(each), each.nameServers]));
  const names = await startNameServer((question) => tellNameServers(question, delegations.get(question.name) ?? null));
  const targets = new Map(hosts.map((host) => [host, targetOf(owners.get(host), ports)]));
  return {
    connectTo: [...targets].flatMap(([host, { name, http, https }]) => [
      `${host}:80:${name}:${http}`,
      `${host}:443:${name}:${https}`,
    ]),
    authority: cert,
    nameServer: names.address,
    targets,
    close() {
      names.close();
      for (const server of Object.values(servers)) server.close();
      for (const name of ['plain', 'secure', 'tls-invalid']) servers[name].closeAllConnections();
    },
  };
}

/** Every address with its answer, and every host with its case. */
function layOut(cases) {
  const routes = new Map();
  const owners = new Map();
  for (const each of cases) {
    for (const [address, route] of stepsOf(each)) {
      const { href, host } = new URL(address);
      const url = href.replace(/#.*$/s, '');
      if (routes.has(url)) throw new Error(`"${each.name}": another case has the address ${url} already`);
      routes.set(url, route);
      const owner = owners.get(host);
      owners.set(host, owner === undefined || owner === each ? each : null);
    }
  }
  return { routes, owners };
}

/** Of the last page; no case lies under a public suffix of two labels. */
function domainOf({ url, redirects = [] }) {
  return new URL(redirects.at(-1)?.[1] ?? url).hostname.split('.').slice(-2).join('.');
}

function stepsOf(each) {
  const { url, redirects = [], status = 200, failure } = each;
  if (failure === 'redirect-loop') return [[url, redirect(302, url)]];
  const addresses = [url, ...redirects.map(([, target]) => target)];
  const pages = [
    ...redirects.map(([by, target]) => redirect(by, target)),
    { status, headers: headersOf(each), body: bodyOf(each) },
  ];
  // A redirect within one address (to its fragment) is what the first answer says.
  const steps = new Map();
  addresses.forEach((address, at) => {
    const known = steps.get(bare(address));
    if (known === undefined) steps.set(bare(address), pages[at === 0 ? firstOther(addresses) : at]);
    else if (at === addresses.length - 1 && leadsOn(known)) {
      // Away and back again: sites check so for cookies, and show the page to whoever brings one.
      known.checked = pages[at];
      for (const page of steps.values()) page.headers = { ...page.headers, 'set-cookie': `${CHECKED}; Path=/` };
    }
  });
  if (each.registry !== undefined) steps.set(bare(registryAddress(url)), registryAnswer(each.registry));
  return steps;
}

function leadsOn({ headers }) {
  return headers.location !== undefined;
}

function registryAnswer({ status = 200, body }) {
  return { status, headers: { 'content-type': 'application/json' }, body };
}

/** The last index at which the first address is still the same but for its fragment: there the page lies. */
function firstOther(addresses) {
  const next = addresses.findIndex((address) => bare(address) !== bare(addresses[0]));
  return next === -1 ? addresses.length - 1 : next - 1;
}

function bare(address) {
  return new URL(address).href.replace(/#.*$/s, '');
}

function redirect(status, target) {
  if (status !== 0) return { status, headers: { location: target }, body: '' };
  const body = `<!doctype html><meta http-equiv="refresh" content="0; url=${target.replaceAll('&', '&amp;')}">`;
  return { status: 200, headers: { 'content-type': 'text/html' }, body };
}

/** What a host answers where nobody has put a page. */
function neighbour(owner) {
  if (owner?.sibling !== 'same') return { status: 404, headers: { 'content-type': 'text/html' }, body: NOT_FOUND };
  return stepsOf(owner).values().next().value;
}

const NOT_FOUND = '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>';

function targetOf(owner, ports) {
  const failure = owner?.failure;
  if (failure === 'dns-not-found') return { name: NO_NAME, http: 80, https: 443 };
  const port = ports[failure];
  if (failure === 'tls-invalid') return { name: '127.0.0.1', http: ports.plain, https: port };
  return { name: '127.0.0.1', http: port ?? ports.plain, https: port ?? ports.secure };
}

function listen(server) {
  return new Promise((resolve, reject) => {
    server.on('tlsClientError', ignore).once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

function ignore() {}
