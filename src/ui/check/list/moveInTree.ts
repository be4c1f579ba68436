import type { TreeRow } from './treeRows';

/** Where a key leads from a row, as in every tree: to another row, or to opening or closing this one. */
export function moveInTree(
  rows: readonly TreeRow[],
  from: TreeRow,
  key: string,
): { readonly to: string } | { readonly open: boolean } | null {
  const index = rows.findIndex((row) => row.key === from.key);
  const to = (row: TreeRow | undefined) => (row ? { to: row.key } : null);
  const isOpen = 'isOpen' in from ? from.isOpen : null;
  switch (key) {
    case 'ArrowDown':
      return to(rows[index + 1]);
    case 'ArrowUp':
      return to(rows[index - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (isOpen === false) return { open: true };
      return isOpen ? to(rows[index + 1]) : null;
    case 'ArrowLeft':
      if (isOpen) return { open: false };
      return from.parent === null ? null : { to: from.parent };
    default:
      return null;
  }
}
