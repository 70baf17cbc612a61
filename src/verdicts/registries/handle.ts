// Handles, which hdl.handle.net resolves.

import { bareHost, identifierIn } from '../address.ts';
import type { Registry } from '../registry.ts';
import { asPath, readHandleAnswer } from './handle-service.ts';

export const handle: Registry = {
  kind: 'handle',
  noun: 'Handle',
  isResolver: true,
  identifierOf: (url) =>
    /^(?:hdl\.)?handle\.net$/.test(bareHost(url))
      ? (/^(\d+(?:\.[\w-]+)*\/.+)$/.exec(identifierIn(url))?.[1] ?? null)
      : null,
  inquiry: (identifier) => `https://hdl.handle.net/api/handles/${asPath(identifier)}`,
  isRegistered: readHandleAnswer,
};
