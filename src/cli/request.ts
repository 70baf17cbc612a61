// What the program was asked to do, with every setting settled.

import type { Settings } from './settings.ts';
import type { Command } from './understand.ts';

export interface Request {
  readonly action: Command['action'];
  readonly inputs: readonly string[];
  readonly settings: Settings;
}
