import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { SheetOutline } from '../../../core/engine/engine';
import type { Choice } from '../../../core/rules/rule';
import { ColumnItem } from '../../settings/ColumnItem';
import { hasYear, readMeaning, yearProblem } from '../../settings/meanings';
import { Loading } from '../../shared/Loading';
import { usePaneModel, usePaneState } from '../../shared/paneContext';
import { useAnswer } from '../../shared/useAnswer';
import { BusyButton } from '../BusyButton';
import { LabelledField } from '../../controls/LabelledField';
import { Input } from '../../controls/Input';
import { Select } from '../../controls/Select';
import { Text } from '../../controls/Text';
import { problemInk } from '../../controls/problemInk';
import { UndoNote } from '../../shared/UndoNote';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    width: '100%',
  },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  row: { width: '8em' },
  problem: { color: problemInk },
});

interface TableFormProps {
  /** The sheet of the table; null to choose among all. */
  readonly sheet: string | null;
  /** The row that may hold its headings, as the sheet counts rows; null for the likeliest. */
  readonly headerRow: number | null;
  /** What is done with the answer; it is kept unless something is given. */
  readonly onAnswer?: (answer: Choice) => void;
}

/** Asks where a scorecard stands that was not found by itself: the row of its headings, and what each column is for. */
export function TableForm({ sheet: fixed, headerRow: first, onAnswer }: TableFormProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { check } = usePaneState();
  const [sheet, setSheet] = useState(fixed);
  const [row, setRow] = useState<string | null>(first === null ? null : String(first));
  const [changes, setChanges] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [isTold, setIsTold] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // What is told pushes the button down that has the focus.
  useEffect(() => {
    if (isTold) form.current?.scrollIntoView({ block: 'end' });
  }, [isTold]);
  const asked = row === null ? null : readRow(row);
  const outline = useAnswer(
    'The sheet could not be read',
    (engine) => engine.outline(sheet, asked),
    sheet,
    asked,
    check,
  );
  if (outline.state === 'coming') return <Loading what="Reading the sheet" />;
  if (outline.state === 'failed' || !outline.value) return <Text>Every sheet is empty.</Text>;
  const { sheets, sheet: shown, headerRow, columns, set } = outline.value;
  const draft = draftOf(set, changes, setChanges);
  const wanted = draft.wanted.columns;
  const isWrong = [...wanted.values()].some((text) => yearProblem(readMeaning(text)) !== null);
  const isRow = row === null || asked !== null;
  const holdsFigures = columns.some(({ column, field }) => {
    const text = wanted.get(column);
    return text === undefined ? field !== null : hasYear(readMeaning(text).word);
  });
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Where the scorecard is"
      onSubmit={(event) => {
        event.preventDefault();
        setIsTold(!holdsFigures);
        if (isWrong || !isRow || !holdsFigures) return;
        const table = { sheet: shown, headerRow, columns: Object.fromEntries(wanted) };
        const answer: Choice = { label: 'Read this table', setting: { tables: [table] } };
        if (onAnswer) onAnswer(answer);
        else void model.choose(answer);
      }}
    >
      {fixed === null && sheets.length > 1 && (
        <LabelledField label="Sheet">
          <Select
            value={shown}
            onChange={(value) => {
              setSheet(value);
              setRow(null);
              setChanges(new Map());
            }}
          >
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </LabelledField>
      )}
      <LabelledField label="Heading row" problem={isRow ? null : 'Type the number of a row, such as 4.'}>
        <Input
          className={styles.row}
          inputMode="numeric"
          value={row ?? String(headerRow)}
          size={1}
          onChange={(value) => {
            setRow(value);
          }}
        />
      </LabelledField>
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column.column}>
            <ColumnItem column={column} draft={draft} below={column.clues[0]} />
          </li>
        ))}
      </ul>
      {isTold && !holdsFigures && (
        <Text role="alert" isSmall className={styles.problem}>
          Nothing was read, because no column is set to hold figures. Say which column holds actuals or
          targets, and of which year.
        </Text>
      )}
      <UndoNote change="settings" />
      <BusyButton type="submit" appearance="primary">
        Read this table
      </BusyButton>
    </form>
  );
}

function readRow(text: string): number | null {
  return /^\s*[1-9]\d{0,6}\s*$/.test(text) ? Number(text) : null;
}

/** What is set, with what was changed and is not saved yet. */
function draftOf(
  set: SheetOutline['set'],
  changes: ReadonlyMap<string, string | null>,
  onChange: (changes: ReadonlyMap<string, string | null>) => void,
) {
  const wanted = new Map(Object.entries(set));
  for (const [letters, meaning] of changes) {
    if (meaning === null) wanted.delete(letters);
    else wanted.set(letters, meaning);
  }
  return {
    stored: { columns: new Map(Object.entries(set)) },
    wanted: { columns: wanted },
    setColumn: (letters: string, meaning: string | null) => {
      onChange(new Map([...changes, [letters, meaning]]));
    },
  };
}
