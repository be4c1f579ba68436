import type { Engine } from '../../core/engine/engine';
import type { Changing } from './changing';

/** What came of a reason; `refused` is a sentence if it is not accepted. */
export interface ReasonOutcome {
  readonly isKept: boolean;
  readonly refused: string | null;
}

/** Keeps one reason for leaving findings as they are; each of them lapses by itself. */
export async function keepReason(
  engine: Engine,
  changing: Changing,
  findings: readonly string[],
  reason: string,
  by: string,
): Promise<ReasonOutcome> {
  let refused: string | null = null;
  const change = { work: 'Keeping the reason', outcome: 'The reason was not kept', sheets: [] };
  const isKept = await changing.change(change, async () => {
    refused = await engine.judgeReason(findings, reason);
    if (refused !== null) return null;
    await engine.explain(findings, reason, by);
    const what = findings.length === 1 ? 'The reason is' : `The reasons for ${findings.length} findings are`;
    return {
      kind: 'success',
      title: `${what} kept in the workbook.`,
      text: 'Save the workbook to keep it.',
      offersRevert: 'reasons',
    };
  });
  return { isKept, refused };
}

/** Takes the reason of a finding away. */
export async function withdrawReason(engine: Engine, changing: Changing, finding: string): Promise<boolean> {
  const change = { work: 'Withdrawing the reason', outcome: 'The reason was not withdrawn', sheets: [] };
  return changing.change(change, async () => {
    await engine.withdraw(finding);
    return { kind: 'success', title: 'The reason is withdrawn.', offersRevert: 'reasons' };
  });
}

/** Puts the reasons back as they were before the last were given or withdrawn. */
export async function revertReasons(engine: Engine, changing: Changing): Promise<boolean> {
  const change = { work: 'Taking back', outcome: 'The reasons were not taken back', sheets: [] };
  return changing.change(change, async () =>
    (await engine.revertReasons())
      ? { kind: 'success', title: 'Taken back: the reasons are as they were before.' }
      : { kind: 'info', title: 'There is no reason left to take back.' },
  );
}
