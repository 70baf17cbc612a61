// The marks that a page bears: of walls, of parking, of what it is made with.

import type { LinkedData } from './json-ld.ts';
import { marksIn } from './marks.ts';
import type { PageScan } from './scan-html.ts';

// Below this a page shows a notice, not an article.
const HARDLY_ANY_TEXT = 300;

/** By name, in the order of the alphabet, each once. */
export function marksOf(
  { head, source, visible, isNamedLost, hasPreformatted }: PageScan,
  data: LinkedData,
): readonly string[] {
  const isScriptedShell = visible.length < HARDLY_ANY_TEXT && source.hasScript;
  const found = new Set(marksIn(source.source, source.links));
  if (source.hasPasswordInput) found.add('password-input');
  if (source.hasFrameset) found.add('frameset');
  if (isNamedLost) found.add('lost-class');
  if (source.hasParkingKey) found.add('parking-key');
  if (source.hasLostDigest || head.metas.get('next-error') === 'not-found') found.add('lost-data');
  if (hasPreformatted) found.add('preformatted');
  if (head.metas.get('og:type')?.trim().toLowerCase() === 'article') found.add('og-article');
  if (data.isFree === false) found.add('not-free');
  if (/\b(?:noindex|none)\b/i.test(head.metas.get('robots') ?? '')) found.add('noindex');
  if (isScriptedShell && source.hasAppContainer) found.add('app-shell');
  if (isScriptedShell && source.hasNoscript) found.add('needs-javascript');
  return [...found].sort();
}
