// Stands in the registry for a format that is known by its signature but cannot be read.

import type { FormatName } from '../model/document.ts';
import type { Format } from './format.ts';
import { beginsWith } from './signature.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';

/** A format whose inputs begin with `signature` and are turned away with `message`. */
export function refused(name: FormatName, signature: string, message: string): Format {
  return {
    name,
    accepts: (bytes) => beginsWith(bytes, signature),
    read: () => Promise.reject(new UnreadableInputError(message)),
  };
}
