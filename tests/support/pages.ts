// Page facts for tests that need some but read no page.

import type { PageFacts } from '../../src/model/observation.ts';

/** A page that says nothing of itself. */
export const emptyPage: PageFacts = {
  contentType: null,
  charset: null,
  signature: 'empty',
  title: null,
  ogTitle: null,
  metaTitles: [],
  dataTitles: [],
  headings: [],
  text: '',
  textLength: 0,
  description: null,
  canonical: null,
  language: null,
  published: null,
  resourceHosts: [],
  marks: [],
  metaRefresh: null,
  hasFragment: null,
  bytes: 0,
  isWhole: true,
};
