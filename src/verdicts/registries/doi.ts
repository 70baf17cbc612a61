// Digital Object Identifiers, which doi.org resolves.

import { identifierIn, isDoiResolver } from '../address.ts';
import type { Registry } from '../registry.ts';
import { asPath, readHandleAnswer } from './handle-service.ts';

/** A DOI is a Handle (ISO 26324), so doi.org answers as a proxy of the Handle System. */
export const doi: Registry = {
  kind: 'doi',
  noun: 'DOI',
  isResolver: true,
  identifierOf: (url) =>
    isDoiResolver(url) ? (/^(?:doi:)?(10\.\d[\d.]*\/.+)$/i.exec(identifierIn(url))?.[1] ?? null) : null,
  inquiry: (identifier) => `https://doi.org/api/handles/${asPath(identifier)}`,
  isRegistered: readHandleAnswer,
};
