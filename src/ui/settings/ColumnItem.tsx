import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { ColumnView } from '../../core/engine/engine';
import {
  figureWords,
  hasYear,
  ignoreWord,
  isOffered,
  type ChosenMeaning,
  readMeaning,
  roleWords,
  sayMeaning,
  writeMeaning,
  yearProblem,
} from './meanings';
import { Tag } from '../shared/Tag';
import { Input } from '../controls/Input';
import { Select } from '../controls/Select';
import { Text } from '../controls/Text';
import { problemInk } from '../controls/problemInk';

const useStyles = makeStyles({
  item: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { overflowWrap: 'anywhere' },
  letters: { display: 'inline-block', minWidth: '1.6em', fontWeight: tokens.fontWeightSemibold },
  aside: { color: tokens.colorNeutralForeground3 },
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  meaning: { flexGrow: 1, flexBasis: '150px', minWidth: 0 },
  year: { flexGrow: 1, flexBasis: '90px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  problem: { flexBasis: '100%', color: problemInk },
});

/** By its heading: what a column is for if nothing is set. */
const byHeading = 'heading';

interface ColumnItemProps {
  readonly column: ColumnView;
  readonly draft: ColumnDraft;
  /** What stands under a heading that is not there. */
  readonly below?: string | undefined;
}

/** What columns are set to, by their letters, and how to set one; null leaves it to the heading. */
export interface ColumnDraft {
  readonly stored: { readonly columns: ReadonlyMap<string, string> };
  readonly wanted: { readonly columns: ReadonlyMap<string, string> };
  setColumn(letters: string, meaning: string | null): void;
}

/** One column: its heading, how it was understood, and what it is to mean instead. */
export function ColumnItem({ column, draft, below }: ColumnItemProps): ReactElement {
  const styles = useStyles();
  const letters = column.column;
  const text = draft.wanted.columns.get(letters);
  const meaning = text === undefined ? null : readMeaning(text);
  const set = (next: ChosenMeaning | null) => {
    draft.setColumn(letters, next && writeMeaning(next));
  };
  return (
    <div className={styles.item}>
      <Text className={styles.label}>
        <span className={styles.letters}>{letters}</span>
        {column.label || <span className={styles.aside}>no heading{below && `; ${below}`}</span>}{' '}
        {meaning && <Tag>Set by hand</Tag>}
      </Text>
      <div className={styles.controls}>
        <MeaningSelect column={column} draft={draft} meaning={meaning} onChange={set} />
        {meaning && hasYear(meaning.word) && <YearInput letters={letters} meaning={meaning} onChange={set} />}
      </div>
    </div>
  );
}

interface MeaningProps extends Omit<ColumnItemProps, 'below'> {
  readonly meaning: ChosenMeaning | null;
  readonly onChange: (meaning: ChosenMeaning | null) => void;
}

function MeaningSelect({ column, draft, meaning, onChange }: MeaningProps): ReactElement {
  const styles = useStyles();
  // While a setting is stored, nobody knows what the heading would say by itself.
  const isRead = !draft.stored.columns.has(column.column);
  return (
    <Select
      className={styles.meaning}
      aria-label={`Column ${column.column} is for`}
      value={meaning?.word ?? byHeading}
      onChange={(value) => {
        if (value === byHeading) onChange(null);
        else onChange({ word: value, year: meaning?.year || (column.year ?? '') });
      }}
    >
      <option value={byHeading}>{isRead ? `By its heading: ${sayMeaning(column)}` : 'By its heading'}</option>
      {[...figureWords, ...roleWords].map((word) => (
        <option key={word} value={word}>
          {word === 'Polarity' ? 'Which way is better' : word}
        </option>
      ))}
      <option value={ignoreWord}>Nothing: leave it out</option>
      {meaning && !isOffered(meaning.word) && (
        <option value={meaning.word}>{`As written in the settings: ${meaning.word}`}</option>
      )}
    </Select>
  );
}

interface YearProps {
  readonly letters: string;
  readonly meaning: ChosenMeaning;
  readonly onChange: (meaning: ChosenMeaning) => void;
}

function YearInput({ letters, meaning, onChange }: YearProps): ReactElement {
  const styles = useStyles();
  const problem = yearProblem(meaning);
  const id = useId();
  return (
    <>
      <Input
        className={styles.year}
        aria-label={`Year of column ${letters}`}
        placeholder="Year, if any"
        value={meaning.year}
        size={1}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        onChange={(value) => {
          onChange({ ...meaning, year: value });
        }}
      />
      {problem !== null && (
        <Text id={id} isSmall className={styles.problem}>
          {problem}
        </Text>
      )}
    </>
  );
}
