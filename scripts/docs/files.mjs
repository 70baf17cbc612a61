// The files that are made from the command's definitions.

import { bashCompletion } from './bash.mjs';
import { readDefinitions } from './definitions.mjs';
import { fishCompletion } from './fish.mjs';
import { manPage } from './man.mjs';
import { zshCompletion } from './zsh.mjs';

/** Their texts by their paths in the repository. */
export function madeFiles(program, verdicts) {
  const definitions = readDefinitions(program, verdicts);
  const { name } = definitions;
  return new Map([
    [`man/${name}.1`, manPage(definitions)],
    [`completions/${name}.bash`, bashCompletion(definitions)],
    [`completions/_${name}`, zshCompletion(definitions)],
    [`completions/${name}.fish`, fishCompletion(definitions)],
  ]);
}
