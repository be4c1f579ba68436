import type { Engine } from '../../core/engine/engine';
import { plural } from '../../core/text/words';
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
  const change = { work: 'Adding the reason', outcome: 'The reason was not added', sheets: [] };
  const isKept = await changing.change(change, async () => {
    refused = await engine.judgeReason(findings, reason);
    if (refused !== null) return null;
    await engine.explain(findings, reason, by);
    return {
      kind: 'success',
      title: `${plural(findings.length, 'reason')} added.`,
      text: `${findings.length === 1 ? 'It is' : 'They are'} stored when you save the workbook.`,
      offersRevert: 'reasons',
    };
  });
  return { isKept, refused };
}

/** Keeps a reason for what was found between documents. */
export async function keepReasonBetween(
  engine: Engine,
  changing: Changing,
  { finding, reason, by }: { readonly finding: string; readonly reason: string; readonly by: string },
): Promise<ReasonOutcome> {
  let refused: string | null = null;
  const change = { work: 'Saving the reason', outcome: 'The reason was not saved', sheets: [] };
  const isKept = await changing.change(change, async () => {
    refused = await engine.explainDocument(finding, reason, by);
    if (refused !== null) return null;
    return {
      kind: 'success',
      title: 'Reason added.',
      text: 'It is stored when you save the workbook.',
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
  const change = { work: 'Reverting', outcome: 'The reasons were not reverted', sheets: [] };
  return changing.change(change, async () =>
    (await engine.revertReasons())
      ? { kind: 'success', title: 'Reverted. The reasons are as they were before.' }
      : { kind: 'info', title: 'There is no reason left to revert.' },
  );
}
