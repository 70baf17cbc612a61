// Tells which part of a page a reader's browser leaves out, without keeping the open elements.

import type { OpenedElement } from './walk-markup.ts';

/** Follows start and end tags; ask before telling it of a start tag. */
export interface Visibility {
  isHidden(): boolean;
  open(element: OpenedElement): void;
  close(tag: string): void;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// What stands in these is not read as the page's text, nor is what it says about the page.
const LEFT_OUT = words('template noscript svg math select iframe noembed noframes object audio video canvas');
// Only these end where they begin (HTML 13.1.2.1, foreign elements); elsewhere the slash means nothing.
const FOREIGN = words('svg math');
// Only what is always closed in practice may hide: an open `p` would hide the rest of the page.
const HIDEABLE = words('div section span article aside main header footer nav ul ol table form dialog details');

// Vue, Alpine and AngularJS: a script decides whether a reader sees it.
const SCRIPTED = ['v-if', 'v-else', 'v-show', 'v-cloak', 'x-if', 'x-show', 'x-cloak', 'ng-if', 'ng-show', 'ng-cloak'];

export function createVisibility(): Visibility {
  let hiding = '';
  let depth = 0;
  return {
    isHidden: () => hiding !== '',
    open(element) {
      if (hiding === '') {
        if (!isLeftOut(element)) return;
        hiding = element.tag;
        depth = 1;
        return;
      }
      if (element.tag === hiding && !element.isSelfClosing) depth += 1;
      // The page goes on: whatever hid its beginning was never closed.
      if (element.tag === 'body') hiding = '';
    },
    close(tag) {
      if (tag !== hiding) return;
      depth -= 1;
      if (depth === 0) hiding = '';
    },
  };
}

function isLeftOut({ tag, attributes, isSelfClosing }: OpenedElement): boolean {
  if (LEFT_OUT.has(tag)) return !(isSelfClosing && FOREIGN.has(tag));
  if (!HIDEABLE.has(tag)) return false;
  if (SCRIPTED.some((name) => name in attributes)) return true;
  return 'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '');
}
