// The fallback for what the Markdown parser cannot read in good time: footnotes by their lines, all else as it stands.

import type { MarkdownDraft } from './markdown-draft.ts';
import { comparable } from './markdown-parse.ts';
import type { Passage } from './passage.ts';

const DEFINITION = /^ {0,3}\[\^([^\][\s]{1,200})\]:[ \t]*/;
const MARKER = /\[\^([^\][\s]{1,200})\](?!:)/g;

/** Appends the source from `from` to `to`. A definition goes to the next blank line or the next definition. */
export function emitPlain(draft: MarkdownDraft, from: number, to: number): void {
  let passage = draft.running;
  passage.breakLine(2, from);
  for (let at = from; at < to; ) {
    const feed = draft.source.indexOf('\n', at);
    const end = feed === -1 || feed >= to ? to : feed + 1;
    const definition = DEFINITION.exec(draft.source.slice(at, Math.min(end, at + 300)));
    const key = comparable(definition?.[1] ?? '');
    if (definition !== null && !draft.notes.has(key)) {
      passage = draft.createPassage();
      draft.notes.set(key, { key, label: definition[1] ?? '', body: passage, at });
      emitLine(draft, passage, at + definition[0].length, end);
    } else {
      if (draft.source.slice(at, Math.min(end, at + 300)).trim() === '') passage = draft.running;
      emitLine(draft, passage, at, end);
    }
    at = end;
  }
}

function emitLine(draft: MarkdownDraft, passage: Passage, from: number, to: number): void {
  let at = from;
  for (const match of draft.source.slice(from, to).matchAll(MARKER)) {
    passage.copy(at, from + match.index);
    const start = passage.length();
    at = from + match.index + match[0].length;
    passage.copy(from + match.index, at);
    passage.mark(start, comparable(match[1] ?? ''));
  }
  passage.copy(at, to);
}
