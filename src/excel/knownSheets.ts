import type { CellRange } from '../core/sheet/address';
import type { Run } from './hiddenLines';

/** What is remembered of a sheet from one reading to the next, so that it need not be asked for again. */
export interface SheetMemory {
  readonly name: string;
  /** Merged areas as they were last asked for; null where they were not, or the sheet was rebuilt since. */
  readonly merges: readonly CellRange[] | null;
  /** Whether a formula of it looks at another sheet, or may. */
  readonly looksElsewhere: boolean;
  /** Runs of which all were hidden or none was. */
  readonly rowRuns: readonly Run[];
  readonly columnRuns: readonly Run[];
}

const nothing: SheetMemory = { name: '', merges: null, looksElsewhere: false, rowRuns: [], columnRuns: [] };

/** By the id of the sheet, which stays when it is renamed. */
export class KnownSheets {
  private readonly byId = new Map<string, SheetMemory>();
  /** Told where a sheet turns out to be called otherwise than when it was read, which no event of Excel 2021 tells. */
  onRenamed: () => void = () => undefined;

  of(id: string): SheetMemory {
    return this.byId.get(id) ?? nothing;
  }

  /** Its name when it was last read; null where it never was. */
  nameOf(id: string): string | null {
    return this.byId.get(id)?.name ?? null;
  }

  /** The id of the sheet that had this name when it was last read; null where none had. */
  idOf(name: string): string | null {
    return [...this.byId].find(([, memory]) => memory.name === name)?.[0] ?? null;
  }

  /** What sheets are called now. */
  noteNames(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    if (sheets.some(({ id, name }) => (this.nameOf(id) ?? name) !== name)) this.onRenamed();
  }

  /** The ids of the sheets that a change of another one may change. */
  lookingElsewhere(changed: string): readonly string[] {
    return [...this.byId].filter(([id, memory]) => id !== changed && memory.looksElsewhere).map(([id]) => id);
  }

  remember(id: string, memory: SheetMemory): void {
    this.byId.set(id, memory);
  }

  /** Rows or columns came or went, or cells were merged: where the merged areas are now is not known. */
  forgetMerges(id: string): void {
    const memory = this.byId.get(id);
    if (memory) this.byId.set(id, { ...memory, merges: null });
  }
}
