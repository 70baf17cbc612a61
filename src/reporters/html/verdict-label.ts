// A verdict as a small label: word, colour and shape, so that none of them is needed alone.

import type { VerdictName } from '../../model/verdict.ts';
import type { Markup } from './markup.ts';
import { html, trusted } from './markup.ts';

// Strokes on a field of 16 by 16.
const SHAPES: Readonly<Record<VerdictName, string>> = {
  dead: 'M4 4l8 8M12 4l-8 8',
  changed: 'M3 6h10M3 10h10M10.5 3l-5 10',
  blocked: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M4.5 8h7',
  unreachable: 'M5 6a3 3 0 1 1 4.2 2.7Q8 9.3 8 10.6M8 13v.4',
  moved: 'M2.5 8h10.5M9 4l4 4l-4 4',
  skipped: 'M4 8h8',
  alive: 'M3 8.5l3.5 3.5L13 4.5',
};

/** The shape alone, for those who see; the word beside it speaks for itself. */
export function verdictShape(verdict: VerdictName): Markup {
  return html`<svg class="shape" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false"><path d="${trusted(SHAPES[verdict])}"/></svg>`;
}

export function verdictLabel(verdict: VerdictName): Markup {
  return html`<span class="label ${verdict}">${verdictShape(verdict)}${verdict}</span>`;
}
