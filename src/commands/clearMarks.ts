import type { RibbonCommand } from './command';

/** Takes every mark away, those of an earlier day too. */
export const clearMarks: RibbonCommand = {
  label: 'Clear marks',
  outcome: 'The marks were not cleared',
  async run({ host }) {
    await host.clearMarks();
    return null;
  },
};
