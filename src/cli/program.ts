// What every command but the shortest begins with, as one: the program, the world, and the reading of a plain text.

export { realWorld } from '../world/world.ts';
export { run } from './run.ts';
