// curl's --connect-to: a connection meant for one host and port goes to another.

/** One order, as curl's manual has it. Null means "any" on the left side and "unchanged" on the right. */
export interface ConnectTo {
  readonly fromHost: string | null;
  readonly fromPort: number | null;
  readonly toHost: string | null;
  readonly toPort: number | null;
}

/** Where to connect. `isNamed` says that the user named this host, which exempts it from the address guard. */
export interface ConnectTarget {
  readonly host: string;
  readonly port: number;
  readonly isNamed: boolean;
}

const HOST = String.raw`(\[[0-9A-Fa-f:.%]+\]|[^\s:[\]/]*)`;
const ORDER = new RegExp(`^${HOST}:(\\d{0,5}):${HOST}:(\\d{0,5})$`);

/** Reads `HOST1:PORT1:HOST2:PORT2`, IPv6 in brackets; null where the text is not of that form. */
export function parseConnectTo(text: string): ConnectTo | null {
  const parts = ORDER.exec(text.trim());
  if (parts === null) return null;
  const [, fromHost = '', fromPort = '', toHost = '', toPort = ''] = parts;
  const ports = [fromPort, toPort].map((port) => (port === '' ? null : Number(port)));
  if (ports.some((port) => port !== null && (port < 1 || port > 65_535))) return null;
  return {
    fromHost: canonicalHost(fromHost),
    fromPort: ports[0] ?? null,
    toHost: canonicalHost(toHost),
    toPort: ports[1] ?? null,
  };
}

/** The first order that fits decides, as in curl; null where none does. `host` comes without brackets. */
export function connectTarget(orders: readonly ConnectTo[], host: string, port: number): ConnectTarget | null {
  const order = orders.find(
    ({ fromHost, fromPort }) => (fromHost === null || fromHost === host) && (fromPort === null || fromPort === port),
  );
  if (order === undefined) return null;
  return { host: order.toHost ?? host, port: order.toPort ?? port, isNamed: order.toHost !== null };
}

/** As WHATWG URLs spell a host, without brackets; null for the empty host. */
function canonicalHost(host: string): string | null {
  if (host === '') return null;
  const url = `http://${host}/`;
  return unbracket(URL.canParse(url) ? new URL(url).hostname : host.toLowerCase());
}

/** `[::1]` as `::1`; anything else as it is. */
export function unbracket(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}
