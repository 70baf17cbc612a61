// Gathers what a page says itself: its text without menus, lists of links, footers and what stands beside.

import { collapseSpace } from '../text/collapse-space.ts';
import { detached } from '../text/detached.ts';
import { isEven, printed } from './even-text.ts';

export interface OwnWordsCollector {
  open(tag: string): void;
  close(tag: string): void;
  text(piece: string): void;
  /** White space collapsed, printable, a block a line, at most 2,000 characters. */
  facts(): string;
}

const MOST_CHARACTERS = 2_000;
const LONGEST_BLOCK = 4_000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// HTML's own elements for what is not the page's matter, and what is written on controls.
const BESIDE = words('nav footer aside button select label');
// Text on either side of these is one line, see visible-text.
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup tt u var wbr',
);

/**
 * A block of which most letters are links is a menu or a list of teasers (Kohlschütter et al., "Boilerplate Detection
 * using Shallow Text Features", WSDM 2010: link density tells best). No tree: a region that is never closed ends with the page.
 */
export function collectOwnWords(): OwnWordsCollector {
  const blocks: string[] = [];
  let gathered = 0;
  let block = '';
  let length = 0;
  let linked = 0;
  let isInLink = false;
  let region = '';
  let depth = 0;

  function endBlock(): void {
    if (length > 0 && linked * 2 < length && gathered < MOST_CHARACTERS) {
      const left = MOST_CHARACTERS - gathered;
      const line = isEven(block) ? block.trimEnd().slice(0, left) : printed(collapseSpace(block).slice(0, left));
      blocks.push(line);
      gathered += line.length + 1;
    }
    block = '';
    length = 0;
    linked = 0;
  }

  return {
    open(tag) {
      if (tag === 'a') isInLink = true;
      else if (!INLINE.has(tag)) endBlock();
      if (region === '' && BESIDE.has(tag)) region = tag;
      if (tag === region) depth += 1;
    },
    close(tag) {
      if (tag === 'a') isInLink = false;
      else if (!INLINE.has(tag)) endBlock();
      if (tag !== region) return;
      depth -= 1;
      if (depth === 0) region = '';
    },
    text(piece) {
      if (region !== '' || gathered >= MOST_CHARACTERS) return;
      const letters = piece.trim().length;
      length += letters;
      if (isInLink) linked += letters;
      if (block.length < LONGEST_BLOCK) block += piece.slice(0, LONGEST_BLOCK);
    },
    facts() {
      endBlock();
      // Joined, they are a text of their own; one alone is still a part of the page.
      const said = blocks.join('\n').trimEnd();
      return blocks.length === 1 ? detached(said) : said;
    },
  };
}
