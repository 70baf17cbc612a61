// From an error of DNS, sockets, TLS or HTTP to a failure that can be told and judged.

import type { FailureKind } from '../model/exchange.ts';
import { printableLine } from '../text/printable.ts';

/** What went wrong, without the address and the time it took. */
export interface Reason {
  readonly failure: FailureKind;
  /** A fact for a person: lower case, one line, without control characters. */
  readonly detail: string;
}

/** The total deadline of an exchange passed. */
export class DeadlineError extends Error {
  readonly code = 'DEADLINE';
}

/** A proxy, not the server, refused. */
export class ProxyError extends Error {
  readonly code = 'PROXY';
}

const LONGEST_DETAIL = 300;

// Codes of node:dns, libuv, node:tls (OpenSSL's X509 names), and undici.
const REASONS: ReadonlyMap<string, Reason> = new Map(
  Object.entries({
    PRIVATE_ADDRESS: reason('private-address', ''),
    DEADLINE: reason('timeout', ''),
    PROXY: reason('network-unreachable', ''),
    ENOTFOUND: reason('dns-not-found', 'the host name does not exist'),
    ENODATA: reason('dns-failure', 'the host name has no address'),
    EAI_AGAIN: reason('dns-failure', 'the name server did not answer'),
    EAI_NODATA: reason('dns-failure', 'the host name has no address'),
    EAI_FAIL: reason('dns-failure', 'the name server failed'),
    ESERVFAIL: reason('dns-failure', 'the name server failed'),
    EREFUSED: reason('dns-failure', 'the name server refused'),
    ECONNREFUSED: reason('connection-refused', 'the server refused the connection'),
    ECONNRESET: reason('connection-reset', 'the server closed the connection without an answer'),
    ECONNABORTED: reason('connection-reset', 'the connection was aborted'),
    EPIPE: reason('connection-reset', 'the server closed the connection without an answer'),
    UND_ERR_SOCKET: reason('connection-reset', 'the server closed the connection without an answer'),
    ENETUNREACH: reason('network-unreachable', 'there is no route to the network of the server'),
    EHOSTUNREACH: reason('network-unreachable', 'there is no route to the server'),
    ENETDOWN: reason('network-unreachable', 'the network is down'),
    EHOSTDOWN: reason('network-unreachable', 'the server is down'),
    EADDRNOTAVAIL: reason('network-unreachable', 'the address cannot be reached from here'),
    EACCES: reason('network-unreachable', 'this system does not permit the connection'),
    EPERM: reason('network-unreachable', 'this system does not permit the connection'),
    EMFILE: reason('network-unreachable', 'this system has no more sockets to give'),
    ENFILE: reason('network-unreachable', 'this system has no more sockets to give'),
    ETIMEDOUT: reason('timeout', 'the server did not accept the connection in time'),
    UND_ERR_CONNECT_TIMEOUT: reason('timeout', 'the server did not accept the connection in time'),
    UND_ERR_HEADERS_TIMEOUT: reason('timeout', 'the server did not answer in time'),
    UND_ERR_BODY_TIMEOUT: reason('timeout', 'the server stopped in the middle of its answer'),
    UND_ERR_HEADERS_OVERFLOW: reason('protocol-error', 'the header of the answer is too large'),
    HPE_HEADER_OVERFLOW: reason('protocol-error', 'the header of the answer is too large'),
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: reason('protocol-error', 'the answer contradicts its own length'),
    UND_ERR_DESTROYED: reason('aborted', 'the check was interrupted'),
    UND_ERR_CLOSED: reason('aborted', 'the check was interrupted'),
    UND_ERR_ABORTED: reason('aborted', 'the check was interrupted'),
    ABORT_ERR: reason('aborted', 'the check was interrupted'),
    CERT_HAS_EXPIRED: reason('tls-invalid', 'the certificate of the server has expired'),
    CERT_NOT_YET_VALID: reason('tls-invalid', 'the certificate of the server is not valid yet'),
    CERT_REVOKED: reason('tls-invalid', 'the certificate of the server was revoked'),
    DEPTH_ZERO_SELF_SIGNED_CERT: reason('tls-invalid', 'the certificate of the server is self-signed'),
    SELF_SIGNED_CERT_IN_CHAIN: reason('tls-invalid', 'the certificate of the server is signed by an unknown authority'),
    UNABLE_TO_GET_ISSUER_CERT: reason('tls-invalid', 'the certificate of the server has an incomplete chain'),
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: reason(
      'tls-invalid',
      'the certificate of the server is signed by an unknown authority',
    ),
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: reason('tls-invalid', 'the certificate of the server has an incomplete chain'),
    ERR_TLS_CERT_ALTNAME_INVALID: reason('tls-invalid', 'the certificate of the server is for another host'),
    // Plain HTTP, or something else, where TLS was expected.
    ERR_SSL_WRONG_VERSION_NUMBER: reason('protocol-error', 'the server does not speak TLS'),
    ERR_SSL_PACKET_LENGTH_TOO_LONG: reason('protocol-error', 'the server does not speak TLS'),
    ERR_SSL_HTTP_REQUEST: reason('protocol-error', 'the server does not speak TLS'),
  }),
);

const SIGNS_OF_HOST: ReadonlySet<FailureKind> = new Set(['connection-refused', 'connection-reset', 'tls-invalid']);

/** Never throws, whatever it is given. */
export function reasonOf(error: unknown): Reason {
  const code = codeOf(error);
  const known = REASONS.get(code);
  if (known !== undefined) return known.detail === '' ? { ...known, detail: messageOf(error) } : known;
  if (/^(?:ERR_TLS_|ERR_SSL_|CERT_|ERR_OSSL_)|^EPROTO$/.test(code) || /_CERT|CERT_/.test(code)) {
    return { failure: 'tls-invalid', detail: detail(`no secure connection (${code})`) };
  }
  if (code.startsWith('EAI_'))
    return { failure: 'dns-failure', detail: detail(`the host name lookup failed (${code})`) };
  if (code.startsWith('HPE_') || nameOf(error) === 'HTTPParserError') {
    return { failure: 'protocol-error', detail: detail(`the answer is not proper HTTP (${messageOf(error)})`) };
  }
  return { failure: 'protocol-error', detail: messageOf(error) };
}

/**
 * Whether the parser gave up on what the server sent, as it does where lines end in a bare line feed. "bad response" is
 * undici's word for a `100 Continue` that it did not ask for.
 */
export function isMalformedAnswer(error: unknown): boolean {
  const code = codeOf(error);
  if (nameOf(error) === 'HTTPParserError' || code.startsWith('HPE_')) return true;
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return true;
  return code === 'UND_ERR_SOCKET' && error instanceof Error && error.message === 'bad response';
}

/** Whether the failure itself proves that some host was reached. */
export function isSignOfHost({ failure }: Reason): boolean {
  return SIGNS_OF_HOST.has(failure);
}

function reason(failure: FailureKind, text: string): Reason {
  return { failure, detail: text };
}

/** The code of the error, or of those inside (happy eyeballs' AggregateError) or behind it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error instanceof AggregateError && error.errors.length > 0) return tellingCode(error.errors.map(codeOf));
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  if (error.name === 'AbortError') return 'ABORT_ERR';
  return error.cause instanceof Error ? codeOf(error.cause) : '';
}

/** Of a host's addresses some fail for want of a route only (IPv6 where there is none); what a server did says more. */
function tellingCode(codes: readonly string[]): string {
  return codes.find((code) => !/^E(?:NETUNREACH|HOSTUNREACH|ADDRNOTAVAIL)$/.test(code)) ?? codes[0] ?? '';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return detail(message === '' ? 'the connection failed' : message);
}

function detail(text: string): string {
  const line = printableLine(text).trim().slice(0, LONGEST_DETAIL);
  return line.charAt(0).toLowerCase() + line.slice(1);
}
