// One pass over a page: what its head, its text and its source say.

import { collectHead, type HeadFacts } from './head-facts.ts';
import { isNamedLost } from './lost-class.ts';
import { collectOwnWords } from './own-words.ts';
import { collectSource, type SourceFacts } from './source-facts.ts';
import { createVisibility } from './visibility.ts';
import { collectText, type VisibleText } from './visible-text.ts';
import { type OpenedElement, walkMarkup } from './walk-markup.ts';

/** The markup's facts as they stand there: texts not collapsed, addresses not resolved. */
export interface PageScan {
  readonly title: string | null;
  readonly head: HeadFacts;
  readonly source: SourceFacts;
  readonly visible: VisibleText;
  /** The text without menus and what else stands beside it, a block a line. */
  readonly ownWords: string;
  /** What the first pictures show, in their authors' words: old pages set their headline as one. */
  readonly pictures: readonly string[];
  /** An element bears the name that was looked for. */
  readonly hasAnchor: boolean;
  /** A visible container is named as not-found pages are. */
  readonly isNamedLost: boolean;
  /** A visible `pre`: samples of code or of a screen. */
  readonly hasPreformatted: boolean;
}

const LONGEST_TITLE = 4_000;
const MOST_PICTURES = 5;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const TELLING_TAGS = words('meta link script input time base html form iframe frame embed a');
const TELLING_ATTRIBUTES = words(
  'id class hidden style data-dgst v-if v-else v-show v-cloak x-if x-show x-cloak ng-if ng-show ng-cloak',
);

const TELLING_OF_PICTURES: ReadonlySet<string> = new Set([...TELLING_ATTRIBUTES, 'alt']);

/**
 * Scans to the end, or until enough text was seen where no anchor is looked for.
 * @param anchor the id, or the name of an `a`, to look for; null for none
 */
export function scanHtml(html: string, anchor: string | null): PageScan {
  const head = collectHead();
  const source = collectSource();
  const text = collectText();
  const own = collectOwnWords();
  const visibility = createVisibility();
  const pictures: string[] = [];
  let title: string | null = null;
  let isTitleOpen = false;
  let hasAnchor = false;
  let namedLost = false;
  let hasPreformatted = false;

  function open(element: OpenedElement): void {
    const { tag } = element;
    if (anchor !== null) hasAnchor ||= isAnchor(element, anchor);
    source.open(element);
    if (!visibility.isHidden()) {
      head.open(element);
      text.open(tag);
      own.open(tag);
      namedLost ||= isNamedLost(element);
      hasPreformatted ||= tag === 'pre';
      const { alt } = element.attributes;
      if (alt !== undefined && pictures.length < MOST_PICTURES) pictures.push(alt);
      // A drawing has titles too; they are hidden here.
      if (tag === 'title' && title === null) {
        title = '';
        isTitleOpen = true;
      }
    }
    visibility.open(element);
  }

  function close(tag: string): void {
    if (tag === 'title') isTitleOpen = false;
    visibility.close(tag);
    if (visibility.isHidden()) return;
    text.close(tag);
    own.close(tag);
  }

  function raw(tag: string, piece: string): void {
    if (tag === 'script') source.script(piece);
    if (tag === 'xmp' && !visibility.isHidden()) text.text(piece);
    if (tag === 'title' && isTitleOpen && title !== null && title.length < LONGEST_TITLE) {
      title += piece.slice(0, LONGEST_TITLE);
    }
  }

  walkMarkup(html, {
    wants: wantedOf,
    open,
    close,
    text: (piece) => {
      if (visibility.isHidden()) return;
      text.text(piece);
      own.text(piece);
    },
    raw,
    hasEnough: () => text.isFull() && (anchor === null || hasAnchor),
  });
  return {
    title,
    head: head.facts(),
    source: source.facts(),
    visible: text.facts(),
    ownWords: own.facts(),
    pictures,
    hasAnchor,
    isNamedLost: namedLost,
    hasPreformatted,
  };
}

/** Null for all. */
function wantedOf(tag: string): ReadonlySet<string> | null {
  if (TELLING_TAGS.has(tag)) return null;
  return tag === 'img' ? TELLING_OF_PICTURES : TELLING_ATTRIBUTES;
}

function isAnchor({ tag, attributes }: OpenedElement, anchor: string): boolean {
  return attributes['id'] === anchor || (tag === 'a' && attributes['name'] === anchor);
}
