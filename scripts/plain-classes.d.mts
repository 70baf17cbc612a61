import type { Plugin } from 'esbuild';

export const plainClasses: Plugin;
export function withPlainClasses(source: string): string;
export function rangesOf(name: string): string;
export function classesModule(): string;
