// A source that was read on the web, by its own words, and whose address is not given.

import type { Citation } from '../model/citation.ts';
import { placeInNote } from './places.ts';
import type { FindingRule } from './rule.ts';

// Words that citation styles put before an address, and the type marks of GOST and GB/T 7714.
const CUE =
  /\b(?:available (?:online )?(?:at|from)|retrieved from|accessed (?:at|via)|verfügbar unter|abrufbar unter|disponible (?:en|sur|à)|disponível em|consulté le|dostupné z)\b|\[(?:электронный ресурс|електронний ресурс|en ligne|en línea|online|[a-z]{1,2}\/ol)\]|режим доступа|(?:^|[\s.])url\s?:/iu;

// "Harbour.example" as the name of a journal: a site that is cited by its name alone.
const SITE_NAME = /^[\p{L}\p{N}-]{2,60}(?:\.[\p{L}\p{N}-]{2,60}){1,3}$/u;

// A newspaper that is called like a site, and read on paper: `taz.nord, 17.8.2009, S. 23`.
const PAGE = /(?:^|[\s,(])(?:pp?|[SsСсCc]|str|стр|стор|págs?)\.\s?\d/u;

export const webSourceWithoutAddress: FindingRule = {
  name: 'web-source-without-address',
  severity: 'info',
  find: ({ document, notes }) =>
    notes.flatMap((note) =>
      note.citations.filter(lacksAddress).map(({ text }) => ({
        message: 'a web source is cited without its address',
        note: note.label,
        ...placeInNote(document, note, note.text.indexOf(text)),
      })),
    ),
};

function lacksAddress(citation: Citation): boolean {
  const { doi, arxiv, pmid, handle, urn } = citation.identifiers;
  const isReachable = [doi, arxiv, pmid, handle, urn].some((identifier) => identifier !== undefined);
  if (isReachable || citation.links.length > 0 || citation.repeats === true) return false;
  const { accessed, container, text } = citation;
  // "Ibid." in place of a site's name bears the name of a site whose address stands elsewhere.
  const isNamed = container !== null && SITE_NAME.test(container) && text.includes(container) && !PAGE.test(text);
  return accessed !== null || CUE.test(text) || isNamed;
}
