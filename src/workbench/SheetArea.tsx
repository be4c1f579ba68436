import { makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  type ReactElement,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type CellAddress, fromA1, toA1 } from '../core/sheet/address';
import { Failure } from '../core/sheet/errors';
import { sayConflict } from '../ui/model/sentences';
import { Loading } from '../ui/shared/Loading';
import type { CellInput } from './grid/cellInputs';
import { SheetGrid, type SheetGridHandle } from './grid/SheetGrid';
import type { FileClient, FileClientState } from './file/fileClient';
import type { SheetCopy } from './file/sheetCopy';
import { useFormula } from './useFormula';
import { SheetTabs } from './SheetTabs';
import { ValueBar } from './ValueBar';

const useStyles = makeStyles({
  area: { flexGrow: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  grid: { flexGrow: 1, minHeight: 0, minWidth: 0, position: 'relative' },
  trouble: { padding: tokens.spacingHorizontalL },
});

interface SheetAreaProps {
  readonly file: FileClient;
  readonly state: FileClientState;
}

/** The sheet in front, with the tabs of the others below it. */
export function SheetArea({ file, state }: SheetAreaProps): ReactElement {
  const styles = useStyles();
  const { sheet, sheets, shown, generation } = state;
  const loaded = useCopy(file, sheet, generation);
  const [places, setPlaces] = useState<ReadonlyMap<string, CellAddress>>(new Map());
  const grid = useRef<SheetGridHandle>(null);
  const enter = (cell: CellAddress) => {
    file.enter(sheet, cell);
    setPlaces((before) => new Map(before).set(sheet, cell));
  };
  const done = useRef<typeof shown>(null);
  useEffect(() => {
    // Once: whoever comes back to this sheet finds it as they left it.
    if (!shown || shown === done.current || shown.sheet !== sheet || !loaded || typeof loaded === 'string')
      return;
    done.current = shown;
    setPlaces((before) => new Map(before).set(sheet, shown.cell));
    grid.current?.scrollTo(shown.cell);
  }, [shown, sheet, loaded]);
  const notesId = useId();
  const chosen = places.get(sheet) ?? { row: 0, column: 0 };
  return (
    <section className={styles.area} aria-label={`Sheet ${sheet}`}>
      {loaded !== null && typeof loaded !== 'string' && (
        <ChosenCell file={file} sheet={sheet} copy={loaded} chosen={chosen} notesId={notesId} grid={grid} />
      )}
      <div className={styles.grid} role="tabpanel" id="sheet" aria-label={sheet}>
        {loaded === null ? (
          <Loading what={`Reading ${sheet}`} />
        ) : typeof loaded === 'string' ? (
          <Text as="p" block className={styles.trouble}>
            {loaded}
          </Text>
        ) : (
          <SheetGrid
            key={sheet}
            ref={grid}
            model={loaded}
            label={sheet}
            selection={chosen}
            activeNoteId={notesId}
            onSelect={enter}
            onEdit={(cell, input) => type(file, sheet, [{ cell, input }])}
            onEditMany={(inputs) => type(file, sheet, inputs)}
            onUndo={() => void file.undo()}
            onRedo={() => void file.redo()}
          />
        )}
      </div>
      <SheetTabs
        sheets={sheets}
        selected={sheet}
        controls="sheet"
        onSelect={(name) => {
          file.showSheet(name);
        }}
      />
    </section>
  );
}

interface ChosenCellProps {
  readonly file: FileClient;
  readonly sheet: string;
  readonly copy: SheetCopy;
  readonly chosen: CellAddress;
  readonly notesId: string;
  readonly grid: RefObject<SheetGridHandle>;
}

/** The bar over the sheet, which follows the chosen cell and all that happens to it. */
function ChosenCell({ file, sheet, copy, chosen, notesId, grid }: ChosenCellProps): ReactElement {
  const version = useSyncExternalStore(copy.subscribe, copy.getVersion);
  const { row, column } = chosen;
  const cell = copy.cell(row, column);
  return (
    <ValueBar
      address={chosen}
      cell={cell}
      formula={useFormula(file, sheet, chosen, cell?.isFormula ? version : null)}
      marks={copy.marks(row, column)}
      notesId={notesId}
      onGo={(name) => {
        const to = fromA1(name);
        const isThere = to !== null && to.row < copy.rowCount && to.column < copy.columnCount;
        if (!isThere) return `There is no cell “${name}” here: type an address such as C5.`;
        grid.current?.goTo(to);
        return null;
      }}
      onType={(input) => type(file, sheet, [{ cell: chosen, input }])}
      onLeave={(direction) => {
        if (direction) grid.current?.moveOn(direction);
        else grid.current?.focus();
      }}
    />
  );
}

/** The copy of a sheet; null while it is on its way, a sentence where it cannot be read. */
function useCopy(file: FileClient, sheet: string, generation: number): SheetCopy | string | null {
  const [loaded, setLoaded] = useState<{ readonly sheet: string; readonly copy: SheetCopy | string } | null>(
    null,
  );
  useEffect(() => {
    let isCurrent = true;
    const keep = (copy: SheetCopy | string) => {
      if (isCurrent) setLoaded({ sheet, copy });
    };
    file.copyOf(sheet).then(keep, (error: unknown) => {
      keep(error instanceof Error ? error.message : String(error));
    });
    return () => {
      isCurrent = false;
    };
  }, [file, sheet, generation]);
  return loaded?.sheet === sheet ? loaded.copy : null;
}

/** What the user typed, pasted or cleared; answers why not, as a plain sentence, or null when it is done. */
async function type(file: FileClient, sheet: string, inputs: readonly CellInput[]): Promise<string | null> {
  try {
    const [conflict, ...others] = await file.type(sheet, inputs);
    if (!conflict) return null;
    const more = others.length > 0 ? ` So ${others.length === 1 ? 'is' : 'are'} ${others.length} more.` : '';
    const all = inputs.length > 1 ? ' Nothing was changed.' : '';
    return `${sayConflict(conflict)}.${more}${all}`;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    const what = inputs.length === 1 ? `${toA1(inputs[0]!.cell)} was` : `The ${inputs.length} cells were`;
    return `${what} not changed, because this program failed (${String(error)}).`;
  }
}
