// Lets a parser be stopped that takes too long.

/** Thrown out of a parser whose time is over; the input is then searched for its addresses alone. */
export class OutOfTimeError extends Error {
  override readonly name = 'OutOfTimeError';
}

/** To be called at every step of a parser: an element, a record, a command. */
export type Checkpoint = () => void;

// A look at the clock costs as much as a small step does.
const STEPS = 256;

/** Throws an OutOfTimeError once `hasTime` says no; it is asked at every 256th step. */
export function createCheckpoint(hasTime: () => boolean = () => true): Checkpoint {
  let steps = 0;
  return () => {
    steps += 1;
    if (steps % STEPS === 0 && !hasTime()) throw new OutOfTimeError();
  };
}
