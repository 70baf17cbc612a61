import type { Command } from 'commander';

export function madeFiles(program: Command, verdicts: readonly string[]): ReadonlyMap<string, string>;
