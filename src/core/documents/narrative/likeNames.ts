import type { Subject } from './subjects';

/** Whether a row's name has hardly a word that the other's has not: "all schools" and "primary schools" beside "secondary schools". */
export function isBeside(one: Subject, other: Subject): boolean {
  return [...one.words].filter((word) => !other.words.has(word)).length <= 1;
}

export function differInOneWord(one: Subject, other: Subject): boolean {
  const apart = [...one.words].filter((word) => !other.words.has(word)).length;
  return apart === 1 && one.words.size === other.words.size;
}
