import type { CellAddress } from '../../core/sheet/address';
import type { SheetChange } from '../../core/sheet/host';
import type { CellsListener, SheetCells } from './liveFile';
import type { LiveChange } from './liveSheet';

export interface SheetPlace {
  readonly sheet: string;
  readonly cell: CellAddress;
}

type ChangeListener = (changes: readonly SheetChange[]) => void;

/** More cells than these are told as "somewhere on the sheet". */
const maxTold = 200;

/** Tells those who listen what changed: some want to know of every cell, some only of what the user did. */
export class ChangeTeller {
  private readonly cellListeners = new Set<{ readonly tell: CellsListener }>();
  private readonly changeListeners = new Set<{ readonly tell: ChangeListener }>();

  private readonly settingsListeners = new Set<{ readonly tell: () => void }>();

  onSettings(tell: () => void): () => void {
    return add(this.settingsListeners, { tell });
  }

  tellSettings(): void {
    for (const { tell } of [...this.settingsListeners]) tell();
  }

  onCells(tell: CellsListener): () => void {
    return add(this.cellListeners, { tell });
  }

  onChange(tell: ChangeListener): () => void {
    return add(this.changeListeners, { tell });
  }

  tellSheet(sheet: string): void {
    for (const { tell } of [...this.cellListeners]) tell(sheet, null);
  }

  /** Answers what was told, sheet by sheet. */
  tellPlaces(places: readonly SheetPlace[]): readonly SheetCells[] {
    const bySheet = new Map<string, CellAddress[]>();
    for (const { sheet, cell } of places) {
      const cells = bySheet.get(sheet);
      if (cells) cells.push(cell);
      else bySheet.set(sheet, [cell]);
    }
    for (const [sheet, cells] of bySheet) for (const { tell } of [...this.cellListeners]) tell(sheet, cells);
    return [...bySheet].map(([sheet, cells]) => ({ sheet, cells }));
  }

  tellChanges(changes: readonly LiveChange[]): readonly SheetCells[] {
    return this.tellPlaces(changes.map(({ sheet, cell }) => ({ sheet: sheet.name, cell })));
  }

  tellOfUser(changes: readonly LiveChange[]): readonly SheetCells[] {
    const sheets = this.tellChanges(changes);
    if (sheets.length > 0) for (const { tell } of [...this.changeListeners]) tell(sheets.map(toSheetChange));
    return sheets;
  }
}

/** Answers how to stop it. A listener that listens twice is told twice. */
function add<Listener>(all: Set<Listener>, listener: Listener): () => void {
  all.add(listener);
  return () => {
    all.delete(listener);
  };
}

function toSheetChange({ sheet, cells }: SheetCells): SheetChange {
  if (cells.length > maxTold) return { sheet, cells: [] };
  return {
    sheet,
    cells: cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
  };
}
