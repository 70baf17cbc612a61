// COinS: the citation that reference software hides in a page as an empty span (OpenURL ContextObject in SPAN, Z39.88).

import type { Identifiers } from '../model/citation.ts';
import type { GivenCitation, PartialDate } from '../model/document.ts';
import { attributeOf, elementsBelow, namesOf } from './html-dom.ts';
import type { HtmlElement } from './html-tree.ts';

/** The citations hidden below an element, itself included. */
export function readCoins(top: HtmlElement): readonly GivenCitation[] {
  const spans = [top, ...elementsBelow(top)].filter((element) => namesOf(element).includes(' z3988 '));
  return spans.flatMap((span) => readSpan(attributeOf(span, 'title')) ?? []);
}

function readSpan(title: string): GivenCitation | null {
  const fields = new URLSearchParams(title.replaceAll('&amp;', '&'));
  const first = (...names: readonly string[]) => {
    for (const name of names) {
      const value = fields.get(name)?.trim();
      if (value) return value;
    }
    return null;
  };
  const workTitle = first('rft.atitle', 'rft.title', 'rft.btitle');
  const container = first('rft.jtitle', 'rft.stitle', 'rft.btitle', 'rft.title');
  const ids = fields.getAll('rft_id');
  const urls = ids.filter((id) => /^https?:\/\//i.test(id));
  if (workTitle === null && urls.length === 0) return null;
  return {
    authors: readAuthors(fields),
    title: workTitle,
    container: container === workTitle ? null : container,
    publisher: first('rft.pub', 'rft.publisher'),
    issued: readDate(first('rft.date')),
    accessed: null,
    language: first('rft.language'),
    identifiers: readIdentifiers(ids, first('rft.isbn')),
    urls,
  };
}

/** `rft.au` holds whole names; the first author may stand as `aulast` and `aufirst` only. */
function readAuthors(fields: URLSearchParams): readonly string[] {
  const whole = fields.getAll('rft.au').map((name) => name.trim());
  const last = fields.get('rft.aulast')?.trim() ?? '';
  const first = fields.get('rft.aufirst')?.trim() ?? '';
  if (last === '') return whole.filter((name) => name !== '');
  const lead = first === '' ? last : `${first} ${last}`;
  const others = whole.filter((name) => name !== '' && name !== lead && name !== `${last}, ${first}`);
  return [lead, ...others];
}

function readDate(date: string | null): PartialDate | null {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![\d-])/.exec(date ?? '')?.[0] ?? null;
}

function readIdentifiers(ids: readonly string[], isbn: string | null): Identifiers {
  const found = (pattern: RegExp) => ids.flatMap((id) => pattern.exec(id)?.[1] ?? []).at(0);
  const doi = found(/^info:doi\/(10\..+)$/i);
  const pmid = found(/^info:pmid\/(\d+)$/i);
  const handle = found(/^info:hdl\/(.+)$/i);
  const digits = isbn?.replace(/[^\dXx]/g, '').toUpperCase() ?? '';
  return {
    ...(doi !== undefined && { doi }),
    ...(pmid !== undefined && { pmid }),
    ...(handle !== undefined && { handle }),
    ...(/^(?:\d{9}[\dX]|\d{13})$/.test(digits) && { isbn: digits }),
  };
}
