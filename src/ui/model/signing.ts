import type { Engine } from '../../core/engine/engine';
import type { Changing } from './changing';

/** Keeps in the workbook that somebody stands by the last check. */
export async function keepSignOff(engine: Engine, changing: Changing, by: string): Promise<boolean> {
  const change = { work: 'Signing', outcome: 'Nothing was signed', sheets: [] };
  return changing.change(change, async () => {
    await engine.signOff(by);
    return {
      kind: 'success',
      title: 'Signed off.',
      text: 'It is stored when you save the workbook.',
    };
  });
}

/** Takes the sign-off away. */
export async function withdrawSignOff(engine: Engine, changing: Changing): Promise<boolean> {
  const change = { work: 'Withdrawing the sign-off', outcome: 'The sign-off was not withdrawn', sheets: [] };
  return changing.change(change, async () => {
    await engine.withdrawSignOff();
    return { kind: 'success', title: 'The sign-off is withdrawn.' };
  });
}
