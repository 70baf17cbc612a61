// Whether a page shows what people wrote to each other.

import type { Answered } from '../model/observation.ts';

const ADDRESS =
  /viewtopic|showthread|viewthread|thread|topic|forum|board|bbs|discussion|question|qna|messages?\b|issues?\/|ticket|show_bug|newsgroup|mailman|pipermail|archives\/list/i;

/** An hour, or a day of a year: "9:41", "Mar 3, 2015", "3 mars 2015", "2015-03-03", "03.03.2015". */
const STAMP =
  /\b\d{1,2}[:h]\d{2}\b|\b\d{1,2},? (?:de )?(?:\p{L}{3,12}\.? )?(?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d{2}\b/gu;

/**
 * Forums, lists and trackers stamp every post with its day or hour, and head the page with the subject of the first
 * one, which may be an error that somebody met. One stamp may be the board's clock; two are posts.
 */
export function isDiscussion({ url, page }: Answered): boolean {
  return ADDRESS.test(url) && (page.text.slice(0, 6000).match(STAMP) ?? []).length >= 2;
}
