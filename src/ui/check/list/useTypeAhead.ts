import { useRef } from 'react';
import { toA1 } from '../../../core/sheet/address';
import type { TreeRow } from './treeRows';

/** How long the letters of one word may come one after the other. */
const wordMs = 700;

/** Letters that are typed in the list lead to the next row that begins with them: answers its key, or null. */
export function useTypeAhead(
  rows: readonly TreeRow[],
): (from: TreeRow, key: string, isModified: boolean) => string | null {
  const typed = useRef({ word: '', at: 0 });
  return (from, key, isModified) => {
    if (isModified || key.length !== 1 || key === ' ') return null;
    const now = performance.now();
    const word = now - typed.current.at < wordMs ? typed.current.word + key.toLowerCase() : key.toLowerCase();
    typed.current = { word, at: now };
    return findRow(rows, from, word);
  };
}

/** A first letter leads on from where the user is; the letters after it may stay where they are. */
function findRow(rows: readonly TreeRow[], from: TreeRow, word: string): string | null {
  const start = rows.findIndex(({ key }) => key === from.key) + (word.length === 1 ? 1 : 0);
  const around = [...rows.slice(start), ...rows.slice(0, start)];
  return around.find((row) => beginsWith(row, word))?.key ?? null;
}

function beginsWith(row: TreeRow, word: string): boolean {
  const texts =
    row.kind === 'section'
      ? [row.section.title]
      : row.kind === 'group'
        ? [row.group.title]
        : row.kind === 'finding'
          ? [toA1(row.finding.cell), row.finding.indicator ?? '']
          : [];
  return texts.some((text) => text.toLowerCase().startsWith(word));
}
