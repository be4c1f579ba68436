import type { Engine } from '../../core/engine/engine';
import type { Changing } from './changing';

/** What came of a reason; `refused` is a sentence if it is not accepted. */
interface ReasonOutcome {
  readonly isKept: boolean;
  readonly refused: string | null;
}

/** Keeps a reason for leaving a finding as it is. */
export async function keepReason(
  engine: Engine,
  changing: Changing,
  finding: string,
  reason: string,
  by: string,
): Promise<ReasonOutcome> {
  let refused: string | null = null;
  const change = { work: 'Keeping the reason', outcome: 'The reason was not kept', sheets: [] };
  const isKept = await changing.change(change, async () => {
    refused = await engine.judgeReason(finding, reason);
    if (refused !== null) return null;
    await engine.explain(finding, reason, by);
    return {
      kind: 'success',
      title: 'The reason is kept in the workbook.',
      text: 'Save the workbook to keep it.',
    };
  });
  return { isKept, refused };
}

/** Takes the reason of a finding away. */
export async function withdrawReason(engine: Engine, changing: Changing, finding: string): Promise<boolean> {
  const change = { work: 'Withdrawing the reason', outcome: 'The reason was not withdrawn', sheets: [] };
  return changing.change(change, async () => {
    await engine.withdraw(finding);
    return { kind: 'success', title: 'The reason is withdrawn.' };
  });
}
