import type { Changing } from './changing';
import type { PaneParts } from './paneParts';
import type { PaneStore } from './paneStore';

/** The report on a sheet of the workbook. */
export class ReportOnSheet {
  constructor(
    private readonly store: PaneStore,
    private readonly changing: Changing,
    private readonly parts: PaneParts,
  ) {}

  async write(): Promise<void> {
    const engine = await this.parts.engine;
    await this.changing.write('Writing the report', 'The report was not written', async () => {
      const { rows, layout } = await engine.report();
      const sheet = await this.parts.host.writeReport(rows, layout);
      this.remember(true);
      return { kind: 'success', title: `The report is on sheet “${sheet}”.` };
    });
  }

  async remove(): Promise<void> {
    await this.changing.write('Removing the report', 'The report was not removed', async () => {
      const wasThere = await this.parts.host.removeReport();
      this.remember(false);
      return wasThere
        ? { kind: 'success', title: 'The report is removed.' }
        : { kind: 'info', title: 'There is no report in this workbook.' };
    });
  }

  private remember(isThere: boolean): void {
    const { removable } = this.store.get();
    this.store.set({ removable: removable && { ...removable, report: isThere } });
  }
}
