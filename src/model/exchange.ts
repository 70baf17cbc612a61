// One HTTP exchange: what was asked, and what the wire did.

/** Why no answer came. */
export type FailureKind =
  | 'invalid-url'
  | 'unsupported-scheme'
  | 'private-address'
  | 'dns-not-found'
  | 'dns-failure'
  | 'connection-refused'
  | 'connection-reset'
  | 'network-unreachable'
  | 'timeout'
  | 'tls-invalid'
  | 'protocol-error'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'aborted';

/** What to ask; the URL is absolute, http or https. */
export interface Ask {
  readonly url: string;
  /** Lower-case names; they replace the defaults of the same name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Total deadline of the exchange, body included. */
  readonly timeoutMs: number;
  /** Decoded bytes of the body to keep; the rest is not read. */
  readonly maxBodyBytes: number;
  /** Sent as a POST with this body, once; a GET where absent. */
  readonly post?: string;
}

/** The server answered. */
export interface Answer {
  readonly kind: 'answer';
  readonly url: string;
  readonly status: number;
  /** Lower-case names; values of a repeated header are joined with `, `, those of set-cookie with a line feed. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded (gzip, br, deflate), at most `Ask.maxBodyBytes`. */
  readonly body: Uint8Array;
  /** Whether the body was read to its end: false where it was cut at the limit or broke off. */
  readonly isWhole: boolean;
  readonly elapsedMs: number;
}

/** No answer came; `detail` is a fact for a person, lower case, without control characters. */
export interface Failure {
  readonly kind: 'failure';
  readonly url: string;
  readonly failure: FailureKind;
  readonly detail: string;
  /** Whether a host took the connection, or refused it in so many words: proof that there is a network. */
  readonly hasReachedHost: boolean;
  readonly elapsedMs: number;
}

export type Exchange = Answer | Failure;
