// Where the links of a page lead within the page.

import { attributeOf, elementsBelow, holds, isHeading, textOf } from './html-dom.ts';
import type { HtmlElement } from './html-tree.ts';

/** A link to a place of the same page. */
export interface LocalLink {
  readonly link: HtmlElement;
  readonly target: HtmlElement;
  /** Its place among the page's elements. */
  readonly order: number;
}

/** The places of a page. */
export interface Places {
  readonly links: readonly LocalLink[];
  readonly byId: ReadonlyMap<string, HtmlElement>;
  /** Each element's place in the order of the page. */
  readonly order: ReadonlyMap<HtmlElement, number>;
  /** Elements below a heading that announces notes or references, up to the next heading. */
  readonly underNotesHeading: ReadonlySet<HtmlElement>;
}

const NOTES_HEADING =
  /^(?:end ?notes?|foot ?notes?|notes?(?: (?:and|&) references)?|references(?: (?:and|&) notes)?|citations|bibliography|works cited|sources|literature cited|примечани[яе]|сноски|ссылки|литература|источники|список литературы|примітки|джерела|література|anmerkungen|fußnoten|einzelnachweise|literatur(?:verzeichnis)?|quellen|notes et références|références|notas|referencias|bibliografía|referências|riferimenti|note|bibliografia|przypisy|poznámky|jegyzetek|dipnotlar|kaynakça|noten|voetnoten|noter|fotnoter|注释|註釋|脚注|参考文献|參考文獻|出典|각주|참고 ?문헌)[:.]?$/i;

/** Reads the places of a page; a fragment is compared whatever document its link names, by id or by an anchor's name. */
export function readPlaces(page: HtmlElement): Places {
  const byId = new Map<string, HtmlElement>();
  const order = new Map<HtmlElement, number>();
  const underNotesHeading = new Set<HtmlElement>();
  const links: HtmlElement[] = [];
  let isUnderNotes = false;
  for (const element of elementsBelow(page)) {
    order.set(element, order.size);
    for (const name of [attributeOf(element, 'id'), element.name === 'a' ? attributeOf(element, 'name') : '']) {
      if (name !== '' && !byId.has(name)) byId.set(name, element);
    }
    if (isHeading(element)) isUnderNotes = NOTES_HEADING.test(textOf(element, 60).replace(/\[[^\]]*\]$/, ''));
    if (isUnderNotes) underNotesHeading.add(element);
    if (element.name === 'a' && attributeOf(element, 'href').includes('#')) links.push(element);
  }
  return {
    byId,
    order,
    underNotesHeading,
    links: links.flatMap((link) => {
      const target = targetOf(link, byId);
      return target === undefined ? [] : [{ link, target, order: order.get(link) ?? 0 }];
    }),
  };
}

function targetOf(link: HtmlElement, byId: ReadonlyMap<string, HtmlElement>): HtmlElement | undefined {
  const href = attributeOf(link, 'href');
  const fragment = href.slice(href.indexOf('#') + 1);
  return fragment === '' ? undefined : (byId.get(fragment) ?? byId.get(decoded(fragment)));
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** True where `target` is the reference, closely wraps it, or stands right beside it as an anchor of its own. */
export function leadsTo(target: HtmlElement, reference: HtmlElement): boolean {
  let at: HtmlElement | null = reference;
  for (let step = 0; step < 5 && at !== null; step += 1) {
    if (at === target) return step < 3 || textOf(target, 60).length < 40;
    at = at.parent;
  }
  if (holds(reference, target)) return true;
  const beside = target.parent;
  return beside !== null && (beside === reference.parent || beside === reference.parent?.parent) && isEmpty(target);
}

function isEmpty(element: HtmlElement): boolean {
  return textOf(element, 10) === '';
}
