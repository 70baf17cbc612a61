// Preprints of arXiv, whose own interface lists what it holds.

import { bareHost, identifierIn } from '../address.ts';
import type { Registry } from '../registry.ts';

const ADDRESS = /^(?:abs|pdf|html|format)\/((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)(?:\.pdf)?\/?$/i;

/** Its list comes back empty at bad moments as well, so an absence there is no proof; its own page's 404 is one. */
export const arxiv: Registry = {
  kind: 'arxiv',
  noun: 'arXiv number',
  isResolver: false,
  identifierOf: (url) => (bareHost(url) === 'arxiv.org' ? (ADDRESS.exec(identifierIn(url))?.[1] ?? null) : null),
  inquiry: (identifier) => `https://export.arxiv.org/api/query?id_list=${encodeURIComponent(identifier)}`,
  isRegistered({ page, status }, identifier) {
    if (status !== 200) return null;
    const sought = `arxiv.org/abs/${identifier.toLowerCase()}`;
    const listed = page.text.toLowerCase().match(/arxiv\.org\/abs\/[^\s<]{1,40}/g) ?? [];
    return listed.some((each) => each === sought || each.replace(/v\d+$/, '') === sought) ? true : null;
  },
};
