import { plainName } from './plainName';
import type { Settings } from './settings';

/** The key in the settings of two rows that the officer says have nothing to do with each other. */
function apartKey(one: string, other: string): string {
  return [plainName(one), plainName(other)].sort().join(' | ');
}

/** Whether the officer says that two rows have nothing to do with each other. */
export function areSetApart({ apart }: Settings, one: string, other: string): boolean {
  return apart !== undefined && Object.hasOwn(apart, apartKey(one, other));
}

/** The settings that say so of one row and each of the others. */
export function setApart(one: string, others: readonly string[]): Settings {
  return { apart: Object.fromEntries(others.map((other) => [apartKey(one, other), true] as const)) };
}
