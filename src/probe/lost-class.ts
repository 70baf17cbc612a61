// Whether an element is named as publishing systems name their not-found page.

import type { OpenedElement } from './walk-markup.ts';

const CONTAINERS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'section', 'article', 'div']);

// WordPress (error404), Drupal (path-404), Shopify (template-404), Bootstrap and hand-made pages.
const LOST =
  /(?:^|[\s_-])(?:error|page|path|is|http|status|template|type)?[-_]?404(?:$|[\s_-])|(?:^|\s)(?:page[-_]?)?not[-_]?found(?:[-_]page)?(?:$|\s)|(?:^|\s)(?:http[-_]?error|error[-_]?page|page[-_]?error)(?:$|\s)/i;

/** By the class or id of a container; a list without entries (`no-results not-found`, WordPress) is none. */
export function isNamedLost({ tag, attributes }: OpenedElement): boolean {
  if (!CONTAINERS.has(tag)) return false;
  const names = [attributes['class'], attributes['id']].filter((each) => each !== undefined);
  return names.some((name) => name.length < 500 && LOST.test(name) && !name.includes('no-results'));
}
