// Records of PubMed, of which NCBI's E-utilities know.

import { bareHost, identifierIn } from '../address.ts';
import type { Registry } from '../registry.ts';

/** E-utilities, ESummary: a number without a record has an `error` in place of its data. */
export const pubmed: Registry = {
  kind: 'pubmed',
  noun: 'PubMed number',
  isResolver: false,
  identifierOf(url) {
    const host = bareHost(url);
    if (host !== 'pubmed.ncbi.nlm.nih.gov' && host !== 'ncbi.nlm.nih.gov') return null;
    const path = host === 'ncbi.nlm.nih.gov' ? /^pubmed\/(\d{1,9})\/?$/ : /^(\d{1,9})\/?$/;
    return path.exec(identifierIn(url))?.[1] ?? null;
  },
  inquiry: (identifier) =>
    `https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esummary.fcgi?db=pubmed&retmode=json&id=${identifier}`,
  isRegistered({ page, status }, identifier) {
    if (status !== 200 || !new RegExp(`"uid"\\s*:\\s*"${identifier}"`).test(page.text)) return null;
    return !/"error"\s*:\s*"cannot get document summary"/.test(page.text);
  },
};
