import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { SearchRegular, ZoomInRegular } from '@fluentui/react-icons';
import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type CellAddress, type CellRange, fromA1, toA1 } from '../core/sheet/address';
import type { Conflict } from '../core/sheet/edit';
import { Failure } from '../core/sheet/errors';
import type { FillMode } from '../file/index';
import { sayConflict } from '../ui/model/sentences';
import { Loading } from '../ui/shared/Loading';
import { FindBar } from './FindBar';
import type { CellInput } from './grid/cellInputs';
import { copyFill, type CellFill, seriesFill } from './grid/fillTarget';
import { fitWidth, limitWidth } from './grid/fitWidth';
import { SheetGrid, type SheetGridHandle } from './grid/SheetGrid';
import type { FileClient, FileClientState } from './file/fileClient';
import type { SheetCopy } from './file/sheetCopy';
import { useFormula } from './useFormula';
import { SheetTools } from './SheetTools';
import { SheetTabs } from './SheetTabs';
import { ValueBar } from './ValueBar';
import { Text } from '../ui/controls/Text';

const useStyles = makeStyles({
  area: { flexGrow: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  grid: { flexGrow: 1, minHeight: 0, minWidth: 0, position: 'relative' },
  top: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 0`,
  },
  note: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  trouble: { padding: tokens.spacingHorizontalL },
});

interface SheetAreaProps {
  readonly file: FileClient;
  readonly state: FileClientState;
}

/** Where the user is on a sheet. */
interface SheetPlace {
  readonly cell: CellAddress;
  readonly range: CellRange;
}

/** The sheet in front, with the tabs of the others below it. */
export function SheetArea({ file, state }: SheetAreaProps): ReactElement {
  const styles = useStyles();
  const { sheet, sheets, shown, generation } = state;
  const loaded = useCopy(file, sheet, generation);
  const copy = loaded === null || typeof loaded === 'string' ? null : loaded;
  const [places, setPlaces] = useState<ReadonlyMap<string, SheetPlace>>(new Map());
  const [zoom, setZoom] = useState(100);
  const [bar, setBar] = useState<'find' | 'view' | null>(null);
  const grid = useRef<SheetGridHandle>(null);
  const put = (cell: CellAddress, range: CellRange = rangeOf(cell)) => {
    setPlaces((before) => new Map(before).set(sheet, { cell, range }));
  };
  const enter = (cell: CellAddress, range?: CellRange) => {
    file.enter(sheet, cell);
    put(cell, range);
  };
  const done = useRef<typeof shown>(null);
  useEffect(() => {
    // Once: whoever comes back to this sheet finds it as they left it.
    if (!shown || shown === done.current || shown.sheet !== sheet || !copy) return;
    done.current = shown;
    setPlaces((before) => new Map(before).set(sheet, { cell: shown.cell, range: rangeOf(shown.cell) }));
    grid.current?.scrollTo(shown.cell);
  }, [shown, sheet, copy]);
  const notesId = useId();
  const { cell: chosen, range } = places.get(sheet) ?? firstPlace;
  const resize = (columns: readonly number[], widthOf: (column: number) => number) => {
    copy?.setWidths(new Map(columns.map((column) => [column, limitWidth(widthOf(column))])));
  };
  const columnsOf = ({ left, right }: CellRange) =>
    Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const press = (event: KeyboardEvent) => {
    const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
    if (!isFind || !copy) return;
    event.preventDefault();
    setBar('find');
  };
  return (
    // Keys of the whole area, wherever in it the focus is.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.area} aria-label={`Sheet ${sheet}`} onKeyDown={press}>
      {copy && (
        <>
          <div className={styles.top}>
            <ChosenCell file={file} sheet={sheet} copy={copy} chosen={chosen} notesId={notesId} grid={grid} />
            <div className={styles.buttons}>
              <ToggleButton
                size="small"
                icon={<SearchRegular />}
                aria-label="Find"
                title="Find (Ctrl+F in the sheet)"
                checked={bar === 'find'}
                onClick={() => {
                  setBar(bar === 'find' ? null : 'find');
                }}
              />
              <ToggleButton
                size="small"
                icon={<ZoomInRegular />}
                aria-label="Columns, fill and zoom"
                title="Columns, fill and zoom"
                checked={bar === 'view'}
                onClick={() => {
                  setBar(bar === 'view' ? null : 'view');
                }}
              />
            </div>
          </div>
          {copy.isProtected && (
            <Text isSmall className={styles.note}>
              This sheet is protected. You can read locked cells here, but not change them. To change them,
              choose Unprotect Sheet on the Review tab of Excel, or ask whoever protected it.
            </Text>
          )}
          {bar === 'find' && (
            <FindCells
              sheet={sheet}
              copy={copy}
              chosen={chosen}
              onShow={(cell) => {
                enter(cell);
                grid.current?.scrollTo(cell);
              }}
              onClose={() => {
                setBar(null);
                grid.current?.focus();
              }}
            />
          )}
          {bar === 'view' && (
            <SheetTools
              range={range}
              zoom={zoom}
              onZoom={setZoom}
              onWiden={(pixels) => {
                resize(columnsOf(range), (column) => copy.columnWidth(column) + pixels);
              }}
              onFit={() => {
                resize(columnsOf(range), (column) => fitWidth(copy, column));
              }}
              onFill={async (mode, way) => {
                const wanted = mode === 'copy' ? copyFill(range, way) : seriesFill(copy, range, way);
                if (!wanted)
                  return 'Select the cells to continue from and the blank cells after them, then fill.';
                return fill(file, sheet, wanted, mode);
              }}
              onFitAll={() => {
                const all = { ...range, left: 0, right: copy.columnCount - 1 };
                resize(columnsOf(all), (column) => fitWidth(copy, column));
              }}
            />
          )}
        </>
      )}
      <div className={styles.grid} role="tabpanel" id="sheet" aria-label={sheet}>
        {loaded === null ? (
          <Loading what={`Reading ${sheet}`} />
        ) : typeof loaded === 'string' ? (
          <Text className={styles.trouble}>{loaded}</Text>
        ) : (
          <SheetGrid
            key={sheet}
            ref={grid}
            model={loaded}
            label={sheet}
            selection={chosen}
            zoom={zoom / 100}
            activeNoteId={notesId}
            onSelect={enter}
            onResize={(column, width) => {
              resize([column], () => width ?? fitWidth(loaded, column));
            }}
            onEdit={(cell, input) => type(file, sheet, [{ cell, input }])}
            onEditMany={(inputs) => type(file, sheet, inputs)}
            onFill={(wanted, mode) => fill(file, sheet, wanted, mode)}
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

const firstPlace: SheetPlace = { cell: { row: 0, column: 0 }, range: rangeOf({ row: 0, column: 0 }) };

function rangeOf({ row, column }: CellAddress): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

type FindCellsProps = Omit<ComponentProps<typeof FindBar>, 'model' | 'version'> & {
  readonly copy: SheetCopy;
};

function FindCells({ copy, ...props }: FindCellsProps): ReactElement {
  const version = useSyncExternalStore(copy.subscribe, copy.getVersion);
  return <FindBar {...props} model={copy} version={version} />;
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

async function fill(
  file: FileClient,
  sheet: string,
  { source, target }: CellFill,
  mode: FillMode,
): Promise<string | null> {
  return change('The cells were', true, () => file.fill(sheet, source, target, mode));
}

/** What the user typed, pasted or cleared; answers why not, as a plain sentence, or null when it is done. */
async function type(file: FileClient, sheet: string, inputs: readonly CellInput[]): Promise<string | null> {
  const [first] = inputs;
  const areMany = inputs.length > 1;
  const what = areMany || !first ? `The ${inputs.length} cells were` : `${toA1(first.cell)} was`;
  return change(what, areMany, () => file.type(sheet, inputs));
}

/** `what` is told not to have been changed, where this program fails. */
async function change(
  what: string,
  areMany: boolean,
  make: () => Promise<readonly Conflict[]>,
): Promise<string | null> {
  try {
    const [conflict, ...others] = await make();
    if (!conflict) return null;
    const more = others.length > 0 ? ` So ${others.length === 1 ? 'is' : 'are'} ${others.length} more.` : '';
    const all = areMany ? ' Nothing was changed.' : '';
    return `${sayConflict(conflict)}.${more}${all}`;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    return `${what} not changed because of a fault in Scorecard Checker (${String(error)}).`;
  }
}
