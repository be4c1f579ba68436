import '../../ui/support/jsdomGaps';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type ReactElement, useState } from 'react';
import { type CellAddress, type CellRange, fromA1, rangeToA1, toA1 } from '../../../src/core/sheet/address';
import { SheetGrid, type SheetGridHandle } from '../../../src/workbench/grid/SheetGrid';
import type { SheetGridProps } from '../../../src/workbench/grid/sheetGridProps';
import type { TestSheet } from './sheetOf';

/** Shows a sheet between two buttons, and writes down what the grid tells. */
export function openGrid(
  model: TestSheet,
  props: Pick<SheetGridProps, 'onEdit' | 'onEditMany' | 'onUndo' | 'onRedo' | 'onResize' | 'onFill'> = {},
) {
  const edits: string[] = [];
  const selections: string[] = [];
  const handle = createRef<SheetGridHandle>();
  let choose: (address: string) => void = () => undefined;

  function Page(): ReactElement {
    const [selection, setSelection] = useState<CellAddress | CellRange | null>(null);
    choose = (address) => {
      setSelection(fromA1(address));
    };
    return (
      <>
        <button>Before</button>
        <SheetGrid
          ref={handle}
          model={model}
          label="Appendix 1"
          selection={selection}
          onSelect={(cell, range) => {
            selections.push(`${toA1(cell)} of ${rangeToA1(range)}`);
            setSelection(range);
          }}
          onEdit={(cell, input) => {
            edits.push(`${toA1(cell)}=${input}`);
            model.write(toA1(cell), input === '' ? null : input);
            return Promise.resolve(null);
          }}
          {...props}
        />
        <button>After</button>
      </>
    );
  }

  const user = userEvent.setup();
  render(<Page />);
  // Asking by role works every cell's style out, which takes a second; one test asks so.
  const grid = document.querySelector<HTMLElement>('[role=grid]')!;
  const find = (address: string) => {
    const { row, column } = fromA1(address)!;
    return grid.querySelector<HTMLElement>(`[role=gridcell][data-row="${row}"][data-column="${column}"]`);
  };
  return {
    user,
    grid,
    edits,
    selections,
    handle,
    choose: (address: string) => {
      choose(address);
    },
    find,
    cell: (address: string) => {
      const cell = find(address);
      if (!cell) throw new Error(`${address} is not drawn`);
      return cell;
    },
    /** The address of the cell that has the focus; the name of anything else. */
    focused: () => {
      const { row, column } = (document.activeElement as HTMLElement).dataset;
      const isCell = row !== undefined && column !== undefined;
      return isCell
        ? toA1({ row: Number(row), column: Number(column) })
        : document.activeElement?.textContent;
    },
    editor: () => grid.querySelector('textarea'),
    status: () => document.querySelector('[role=status]')?.textContent,
    selected: () =>
      [...grid.querySelectorAll<HTMLElement>('[role=gridcell][aria-selected=true]')].map(({ dataset }) =>
        toA1({ row: Number(dataset['row']), column: Number(dataset['column']) }),
      ),
    goTo: async (address: string) => {
      await user.click(find(address)!);
    },
  };
}
