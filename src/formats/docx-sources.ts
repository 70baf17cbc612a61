// Reads the sources that Word's own reference manager keeps in a part of the file.

import type { GivenCitation } from '../model/document.ts';
import { givenCitation, personName } from './given.ts';
import { monthNumber, partialDate } from './given-date.ts';
import type { Namespaces, XmlWalk } from './xml.ts';

const NAMESPACES: Namespaces = new Map([
  ['http://schemas.openxmlformats.org/officeDocument/2006/bibliography', 'b'],
  ['http://purl.oclc.org/ooxml/officeDocument/bibliography', 'b'],
]);

interface Source {
  readonly fields: Map<string, string>;
  readonly authors: string[];
}

/** Sources by their tags in lower case (ECMA-376 part 1, 22.6); parts that hold none are passed over. */
export function readWordSources(parts: readonly string[], walk: XmlWalk): ReadonlyMap<string, GivenCitation> {
  const found = parts.filter((xml) => xml.includes('bibliography')).flatMap((xml) => readSources(xml, walk));
  return new Map(found.map((source) => [source.fields.get('Tag')?.toLowerCase() ?? '', toCitation(source)]));
}

function readSources(xml: string, walk: XmlWalk): readonly Source[] {
  const sources: Source[] = [];
  const path: string[] = [];
  let person: Map<string, string> = new Map();
  walk(xml, NAMESPACES, {
    open(name) {
      path.push(name);
      if (name === 'b:Source') sources.push({ fields: new Map(), authors: [] });
      if (name === 'b:Person') person = new Map();
    },
    text(text) {
      const [parent = '', name = ''] = path.slice(-2);
      const target = parent === 'b:Person' ? person : sources.at(-1)?.fields;
      const key = name.slice(2);
      if (parent === 'b:Source' || parent === 'b:Person' || name === 'b:Corporate') {
        target?.set(key, (target.get(key) ?? '') + text);
      }
    },
    close(name) {
      path.pop();
      // Editors and translators are listed in the same way, beside the author.
      if (name !== 'b:Person' || path.at(-2) !== 'b:Author') return;
      const given = [person.get('First'), person.get('Middle')].filter(Boolean).join(' ');
      sources.at(-1)?.authors.push(personName(person.get('Last') ?? '', given));
    },
  });
  return sources;
}

function toCitation({ fields, authors }: Source): GivenCitation {
  const first = (...names: readonly string[]) => names.map((name) => fields.get(name)?.trim()).find(Boolean) ?? '';
  const corporate = first('Corporate');
  return givenCitation({
    authors: authors.length > 0 ? authors : [corporate],
    title: first('Title'),
    container: first('JournalName', 'PeriodicalTitle', 'InternetSiteTitle', 'BookTitle', 'ConferenceName'),
    publisher: first('Publisher', 'Institution'),
    issued: dated(first('Year'), first('Month'), first('Day')),
    accessed: dated(first('YearAccessed'), first('MonthAccessed'), first('DayAccessed')),
    doi: first('DOI'),
    isbn: first('StandardNumber'),
    urls: [first('URL')],
  });
}

function dated(year: string, month: string, day: string) {
  return partialDate(Number(year), monthNumber(month), day === '' ? null : Number(day));
}
