import { Failure } from '../core/sheet/errors';
import { sayGaps } from './sayGaps';
import type { RibbonCommand } from './command';

/** Writes the findings of the whole workbook on a sheet of their own, and shows it. */
export const writeReport: RibbonCommand = {
  label: 'Write report',
  outcome: 'The report was not written',
  async run({ host, engine, today }) {
    const check = await engine.check({ asOf: today });
    if (check.nothingFound !== null)
      return { kind: 'warning', title: 'The report was not written.', text: check.nothingFound };
    const { rows, layout } = await engine.report();
    const sheet = await host.writeReport(rows, layout);
    const gaps = sayGaps(check);
    try {
      await host.select(sheet, { row: 0, column: 0 });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return {
        kind: 'info',
        title: `The report is on sheet “${sheet}”.`,
        text: [gaps, error.message].filter(Boolean).join(' '),
      };
    }
    return gaps ? { kind: 'warning', title: `The report is on sheet “${sheet}”.`, text: gaps } : null;
  },
};
