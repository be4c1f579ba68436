import type { ReactElement } from 'react';
import type { ScorecardView } from '../../../core/engine/engine';
import { plural } from '../../../core/text/words';
import { Select } from '../../controls/Select';

interface ScorecardSelectProps {
  readonly scorecards: readonly ScorecardView[];
  readonly chosen: ScorecardView;
  readonly blanks: ReadonlyMap<string, number>;
  readonly onChoose: (id: string) => void;
}

/** Which of several scorecards is filled. */
export function ScorecardSelect(props: ScorecardSelectProps): ReactElement | null {
  const { scorecards, chosen, blanks, onChoose } = props;
  if (scorecards.length < 2) return null;
  return (
    <Select
      isSmall
      aria-label="Scorecard"
      value={chosen.id}
      onChange={(value) => {
        onChoose(value);
      }}
    >
      {scorecards.map(({ id, sheet, range }) => (
        <option key={id} value={id}>
          {`${sheet}, ${range}${sayBlanks(blanks.get(id))}`}
        </option>
      ))}
    </Select>
  );
}

function sayBlanks(count: number | undefined): string {
  if (count === undefined) return '';
  return count === 0 ? ': no blank targets' : `: ${plural(count, 'row')} with blank targets`;
}
