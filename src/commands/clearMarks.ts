import type { RibbonCommand } from './command';

/** Takes every mark away, those of an earlier day too. */
export const clearMarks: RibbonCommand = {
  label: 'Clear marks',
  outcome: 'The marks were not cleared',
  async run({ host }) {
    const { marks } = await host.findRemovable();
    if (!marks)
      return {
        kind: 'info',
        title: 'There was nothing to clear.',
        text: 'No sheet in this workbook has marks from Scorecard Checker.',
      };
    await host.clearMarks();
    return null;
  },
};
