// What a format offers: whether an input is its own, and the document in it.

import type { Document, FormatName } from '../model/document.ts';

/** The bytes of a file that lies beside the draft, by the name that the draft gives it; null where it may not or cannot be read. */
export type Beside = (name: string) => Promise<Uint8Array | null>;

/** One way a draft can be stored. A heavy library is imported inside `read`, so that `accepts` stays cheap. */
export interface Format {
  readonly name: FormatName;
  /** True where the input is of this format: its first bytes decide, and its extension where they cannot. */
  accepts(bytes: Uint8Array, path: string): boolean;
  /**
   * The document; rejects with an UnreadableInputError where the input is of this format but cannot be read. A format
   * asks `hasTime` again and again; once it says no, it reads what is left in a simpler way, or rejects with an
   * OutOfTimeError. One whose drafts name files of references reads those by `beside`.
   */
  read(bytes: Uint8Array, path: string, hasTime?: () => boolean, beside?: Beside): Promise<Document>;
}
