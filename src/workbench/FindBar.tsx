import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { type CellAddress, isSamePlace } from '../core/sheet/address';
import { plural } from '../core/text/words';
import { type CellsFound, findCells, nextFound } from './grid/findCells';
import type { SheetModel } from './grid/sheetModel';
import { Input } from '../ui/controls/Input';
import { Text } from '../ui/controls/Text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  field: { flexGrow: 1, minWidth: '8em', maxWidth: '24em' },
});

interface FindBarProps {
  readonly sheet: string;
  readonly model: SheetModel;
  /** Of the model, so that what changed or arrived is looked through too. */
  readonly version: number;
  readonly chosen: CellAddress;
  /** Shows a cell, and leaves the focus where it is. */
  readonly onShow: (cell: CellAddress) => void;
  readonly onClose: () => void;
}

/** Looks for cells by their text, as the browser’s own search cannot: it sees only the rows that are drawn. */
export function FindBar({ sheet, model, version, chosen, onShow, onClose }: FindBarProps): ReactElement {
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- The model is one object whose cells change; the version tells when.
  const found = useMemo(() => findCells(model, wanted), [model, version, wanted]);
  const show = ({ cells }: CellsFound, step: 1 | -1, isHereMeant: boolean) => {
    const next = cells[nextFound(cells, chosen, step, isHereMeant)];
    if (next) onShow(next);
  };
  const position = found.cells.findIndex((cell) => isSamePlace(cell, chosen));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Keys of what is in it come by.
    <div
      role="search"
      aria-label={`Find on ${sheet}`}
      className={styles.bar}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && event.target === field.current)
          show(found, event.shiftKey ? -1 : 1, false);
        else return;
        event.preventDefault();
      }}
    >
      <Input
        ref={field}
        type="search"
        isSmall
        className={styles.field}
        placeholder={`Find on ${sheet}`}
        aria-label={`Find on ${sheet}`}
        value={wanted}
        onChange={(value) => {
          setWanted(value);
          show(findCells(model, value), 1, true);
        }}
      />
      <Button
        size="small"
        icon={<ChevronUpRegular />}
        aria-label="Previous"
        title="Previous (Shift+Enter)"
        disabledFocusable={found.cells.length === 0}
        onClick={() => {
          show(found, -1, false);
        }}
      />
      <Button
        size="small"
        icon={<ChevronDownRegular />}
        aria-label="Next"
        title="Next (Enter)"
        disabledFocusable={found.cells.length === 0}
        onClick={() => {
          show(found, 1, false);
        }}
      />
      <Text isSmall role="status">
        {wanted.trim() === '' ? '' : sayFound(found, position)}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label="Close Find"
        title="Close (Esc)"
        onClick={onClose}
      />
    </div>
  );
}

/** "3 of 12"; `position` is from 0, and -1 where none of them is chosen. */
export function sayFound({ cells, hiddenCount }: CellsFound, position: number): string {
  const hidden = hiddenCount > 0 ? `${plural(hiddenCount, 'cell')} in hidden rows or columns` : '';
  if (cells.length === 0) return hidden === '' ? 'No cell holds this' : `Only ${hidden}`;
  const shown = position < 0 ? plural(cells.length, 'cell') : `${position + 1} of ${cells.length}`;
  return hidden === '' ? shown : `${shown}, and ${hidden}`;
}
