// The labels of tokens: which field a token belongs to, where a field and a citation begin, and whether the citation's
// title was met, since it has one only.

/** What a token may belong to. */
export type Field = 'authors' | 'title' | 'container' | 'publisher';

/** Where in its field a token stands: the first of a citation's first field, the first of another, one behind it. */
type Place = 'new' | 'first' | 'inside';

interface Label {
  /** Null outside of every field. */
  readonly field: Field | null;
  readonly place: Place | null;
  /** Whether the citation's title has begun. */
  readonly titled: boolean;
}

const BESIDES: readonly Field[] = ['authors', 'container', 'publisher'];
const ALL: readonly Field[] = [...BESIDES, 'title'];
const OUTSIDE = { field: null, place: null };

/** Before the first citation of a note. */
export const AHEAD = 0;
/** Between the fields of a citation, and behind them. */
const BETWEEN = 1;
const labels: readonly Label[] = [
  { ...OUTSIDE, titled: false },
  { ...OUTSIDE, titled: false },
  { ...OUTSIDE, titled: true },
  ...ALL.map((field) => ({ field, place: 'new' as const, titled: field === 'title' })),
  ...ALL.map((field) => ({ field, place: 'first' as const, titled: field === 'title' })),
  ...BESIDES.map((field) => ({ field, place: 'first' as const, titled: true })),
  ...ALL.map((field) => ({ field, place: 'inside' as const, titled: field === 'title' })),
  ...BESIDES.map((field) => ({ field, place: 'inside' as const, titled: true })),
];

/** How many labels there are. */
export const LABELS = labels.length;

/**
 * The label of a token of `field`, or of none; `before` is that of the token ahead of it, -1 where there is none.
 * @public The training asks for it.
 */
export function labelOf(field: Field | null, place: Place | null, before: number): number {
  const isTitled = place !== 'new' && (labels[before]?.titled ?? false);
  if (field === null) return before <= AHEAD ? AHEAD : BETWEEN + Number(isTitled);
  return labels.findIndex(
    (label) => label.field === field && label.place === place && (field === 'title' || label.titled === isTitled),
  );
}

/** The field that `label` belongs to; null outside of every field. */
export function fieldOf(label: number): Field | null {
  return labels[label]?.field ?? null;
}

/** Whether a citation begins with `label`. */
export function isNew(label: number): boolean {
  return labels[label]?.place === 'new';
}

/** Whether a field begins with `label`. */
export function isFirst(label: number): boolean {
  return isNew(label) || labels[label]?.place === 'first';
}

/** Whether `next` may follow `label`; -1 stands for the beginning of the text. */
export function mayFollow(label: number, next: number): boolean {
  const { field, place, titled } = labels[next] ?? OUTSIDE_OF_ALL;
  if (place === 'new') return true;
  if (next === AHEAD) return label <= AHEAD;
  if (label <= AHEAD) return false;
  const isTitled = labels[label]?.titled ?? false;
  if (place === 'inside') return fieldOf(label) === field && isTitled === titled;
  return field === 'title' ? !isTitled : isTitled === titled;
}

const OUTSIDE_OF_ALL: Label = { ...OUTSIDE, titled: false };

/** The labels for which `isMeant` holds, as bits. */
export function bitsOf(isMeant: (label: number) => boolean): number {
  return labels.reduce((bits, _, label) => (isMeant(label) ? bits | (1 << label) : bits), 0);
}
