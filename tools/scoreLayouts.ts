import { addScores, type Score } from '../test/core/reading/scoreboard';
import { scoreEverything } from '../test/core/reading/everyLayout';

/** Prints what becomes of the figures of all the layouts in the tests: those read amiss one by one, then the sum. */
export function main(): void {
  const scored = scoreEverything();
  const line = (name: string, { right, wrong, said, unsaid, asked }: Score) =>
    [right, wrong, said, unsaid, asked].map((count) => String(count).padStart(7)).join('') + `  ${name}`;
  console.log('  right  wrong   said unsaid  asked');
  for (const { name, score } of scored)
    if (score.wrong + score.said + score.unsaid > 0) console.log(line(name, score));
  console.log(line(`all ${scored.length} layouts`, addScores(scored.map(({ score }) => score))));
}
