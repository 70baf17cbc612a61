// What the name server on loopback is asked and gives.

export interface Question {
  readonly id: number;
  readonly name: string;
  /** 2 for NS (RFC 1035 3.2.2). */
  readonly type: number;
}

export interface NameServer {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  /** The names asked so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export function startNameServer(reply: (question: Question) => Uint8Array | null): Promise<NameServer>;
export function tellNameServers(question: Question, hosts: readonly string[] | null): Uint8Array;
