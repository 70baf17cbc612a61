// Goes through a ledger once, in pieces of bounded size, line by line.

import type { LogFile } from '../world/log-file.ts';
import { HEAD, isShapedAsLine, LONGEST_LINE } from './line.ts';

/** Where a line stands, without its line feed. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

export interface Scanned {
  /** Bytes gone through; a last line without an end may still be under way and is left out. */
  readonly bytes: number;
  readonly lines: number;
  /** Lines that have not the shape of one, as a torn write leaves them. */
  readonly misshapen: number;
}

const PIECE = 1_048_576;
const LINE_FEED = 0x0a;

/** Tells of every line that has the shape of one. The buffer is only good until `onLine` returns. @throws the system's error */
export async function scanLines(log: LogFile, onLine: (line: Buffer, place: Place) => void): Promise<Scanned> {
  let offset = 0;
  let lines = 0;
  let misshapen = 0;
  let isInOverlong = false;
  const take = (line: Buffer, at: number) => {
    if (isInOverlong) {
      isInOverlong = false;
      return;
    }
    // A second head is what two processes that begin at once may leave.
    if (line.length === 0 || (line.length < HEAD.length && line.toString('latin1') === HEAD.trimEnd())) return;
    lines += 1;
    if (line.length <= LONGEST_LINE && isShapedAsLine(line)) onLine(line, { offset: at, length: line.length });
    else misshapen += 1;
  };
  for (;;) {
    const piece = await log.read(offset, PIECE);
    if (piece.length === 0) return { bytes: offset, lines, misshapen };
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      take(piece.subarray(start, end), offset + start);
      start = end + 1;
    }
    if (start === 0 && piece.length < PIECE) return { bytes: offset, lines, misshapen: misshapen + 1 };
    if (start === 0) {
      if (!isInOverlong) misshapen += 1;
      isInOverlong = true;
    }
    offset += start === 0 ? piece.length : start;
  }
}
