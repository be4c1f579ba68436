import type { WorkbookCheck } from '../core/engine/engine';
import { marksOf, sayMarked } from '../core/engine/marks';
import { Failure } from '../core/sheet/errors';
import type { LiveHost, Mark } from '../core/sheet/host';
import type { Message } from '../excel/messages';
import type { RibbonCommand } from './command';
import { sayGaps } from './sayGaps';

/** Marks what is left to do on the visible sheets, in place of the marks before. */
export const markOnSheet: RibbonCommand = {
  label: 'Mark on sheet',
  outcome: 'Nothing was marked',
  async run({ host, engine, today }) {
    const check = await engine.check({ asOf: today });
    const visible = [...check.scorecards, ...check.unread].filter(({ isSheetHidden }) => !isSheetHidden);
    if (visible.length === 0) return sayNothing(check);
    const left = marksOf(visible);
    await host.mark(left);
    const gaps = sayGaps(check);
    if (gaps) return { kind: 'warning', title: `${sayMarked(left)}.`, text: gaps };
    if (left.length > 0) return showMarks(host, left);
    return {
      kind: 'info',
      title: 'There was nothing to mark.',
      text: 'The check found nothing left to do. Earlier marks have been cleared.',
    };
  },
};

/** Brings a marked sheet to the front, where that in front has no marks to see. */
async function showMarks(host: LiveHost, marks: readonly Mark[]): Promise<Message | null> {
  const [first] = marks;
  try {
    const active = await host.activeCell();
    if (!marks.some(({ sheet }) => sheet === active?.sheet)) await host.select(first!.sheet, first!.cell);
    return null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { kind: 'info', title: `${sayMarked(marks)}.`, text: error.message };
  }
}

function sayNothing(check: WorkbookCheck): Message {
  const text = [check.nothingFound, sayGaps(check)].filter(Boolean).join(' ');
  return {
    kind: 'warning',
    title: 'Nothing was marked.',
    text:
      text || 'Every scorecard is on a hidden sheet: right-click a sheet tab, choose Unhide, and try again.',
  };
}
