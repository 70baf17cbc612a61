// The fields of a citation in which nothing was read.

import type { CitationFields } from '../model/citation.ts';

export const NO_FIELDS: CitationFields = {
  authors: [],
  title: null,
  container: null,
  publisher: null,
  issued: null,
  accessed: null,
  language: null,
  identifiers: {},
};
