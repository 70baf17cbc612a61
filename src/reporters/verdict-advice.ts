// What each verdict means, and what an editor does next.

import type { VerdictName } from '../model/verdict.ts';

export const verdictAdvice: Readonly<Record<VerdictName, string>> = {
  dead: 'Gone, and that is proven. Cite the snapshot or another source.',
  changed: 'Something else is shown there now. Cite the snapshot.',
  blocked: 'Programs are turned away. Open it in a browser to be sure.',
  unreachable: 'No proof either way. Try again later.',
  moved: 'The same page has a new address. Update the link.',
  skipped: 'Not asked.',
  alive: 'A reader gets the cited page.',
};
