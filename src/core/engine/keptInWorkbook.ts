import { type Explanation, type ReasonStep, stepBetween, takeBackStep } from '../explanations/index';
import type { LiveHost } from '../sheet/host';
import { readStored, type Stored, writeStored } from '../stored/stored';
import { keptUnderNewNames, type RenamedSheets } from './renamedSheets';

/** What a workbook keeps for us, and the last change of its reasons, which can be taken back. */
export class KeptInWorkbook {
  private known: Stored | null = null;
  private lastReasons: ReasonStep | null = null;

  constructor(
    private readonly host: LiveHost,
    private readonly renamed: () => RenamedSheets,
  ) {}

  /** Read once: it is changed through this engine only, as far as it can know. */
  async read(): Promise<Stored> {
    return (this.known ??= readStored(await this.host.settings.get()));
  }

  /** It was changed past this engine, and is read again. */
  forget(): void {
    this.known = null;
  }

  /** Calls sheets by their new names, so that the next check takes what was followed for what it checked under. */
  followNames(stored: Stored): void {
    this.known = keptUnderNewNames(stored, this.renamed());
  }

  /** Looks again before it writes, because another window may have written too. */
  async change(change: (stored: Stored) => Partial<Stored>): Promise<void> {
    const stored = keptUnderNewNames(readStored(await this.host.settings.get()), this.renamed());
    const changed = { ...stored, ...change(stored), revision: stored.revision + 1 };
    await this.host.settings.set(writeStored(changed));
    this.known = changed;
  }

  async changeReasons(
    change: (explanations: readonly Explanation[]) => readonly Explanation[],
  ): Promise<void> {
    let step: ReasonStep | null = null;
    await this.change(({ explanations: before }) => {
      const explanations = change(before);
      step = stepBetween(before, explanations);
      return { explanations };
    });
    this.lastReasons = step;
  }

  /** Takes the last change of reasons back as a whole; false where there is none left to take back. */
  async revertReasons(): Promise<boolean> {
    const step = this.lastReasons;
    if (!step) return false;
    await this.change(({ explanations }) => ({ explanations: takeBackStep(explanations, step) }));
    this.lastReasons = null;
    return true;
  }
}
