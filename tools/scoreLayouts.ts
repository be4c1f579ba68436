import { drawnLayouts } from '../test/core/reading/drawnLayouts';
import { layouts } from '../test/core/reading/layouts';
import { moreLayouts } from '../test/core/reading/moreLayouts';
import { addScores, type Score, scoreLayout } from '../test/core/reading/scoreboard';

/** Prints what becomes of the figures of all the layouts in the tests: those read amiss one by one, then the sum. */
export function main(): void {
  const scored = [...layouts, ...moreLayouts, ...drawnLayouts].map((layout) => ({
    name: layout.name,
    score: scoreLayout(layout),
  }));
  const line = (name: string, { right, wrong, said, unsaid }: Score) =>
    [right, wrong, said, unsaid].map((count) => String(count).padStart(7)).join('') + `  ${name}`;
  console.log('  right  wrong   said unsaid');
  for (const { name, score } of scored)
    if (score.wrong + score.said + score.unsaid > 0) console.log(line(name, score));
  console.log(line(`all ${scored.length} layouts`, addScores(scored.map(({ score }) => score))));
}
