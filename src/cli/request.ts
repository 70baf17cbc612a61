// What the program was asked to do, with every setting settled.

import type { Command } from './command.ts';
import type { Settings } from './settings.ts';

export interface Request {
  readonly action: Command['action'];
  readonly inputs: readonly string[];
  readonly settings: Settings;
}
