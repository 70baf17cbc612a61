// The room's door: the ledger itself, how long its entries hold, and how a history goes on.

export { holdsMs, isFresh, lookupHoldsMs } from './holds.ts';
export { keyOf } from './key.ts';
export { type Ledger, type LedgerOptions, openLedger } from './ledger.ts';
export { nextHistory } from './next-history.ts';
export { nextReadings } from './next-readings.ts';
