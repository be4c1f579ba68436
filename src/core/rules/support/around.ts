import type { TextAround } from '../../scorecard/scorecard';

/** Where a text stands that is no comment, to begin a sentence: "“Due” of “Flood study”". */
export function sayTextPlace({ heading, name }: Pick<TextAround, 'heading' | 'name'>): string {
  const own = [heading ?? '', name].filter((part) => part !== '').map((part) => `“${part}”`);
  return own.join(' of ') || 'The text';
}
