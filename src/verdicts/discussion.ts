// Whether a page shows what people wrote to each other.

import type { Answered } from '../model/observation.ts';

const ADDRESS =
  /viewtopic|showthread|viewthread|thread|topic|forum|board|bbs|discussion|question|qna|messages?\b|newsgroup|mailman|pipermail|archives\/list/i;

const CLOCK_TIME = /\b\d{1,2}[:h]\d{2}\b/g;

/**
 * Forums and lists stamp every post with day and hour, and head the page with the subject of the first one, which may
 * be an error that somebody met. One hour may be the board's clock; two are posts.
 */
export function isDiscussion({ url, page }: Answered): boolean {
  return ADDRESS.test(url) && (page.text.slice(0, 6000).match(CLOCK_TIME) ?? []).length >= 2;
}
