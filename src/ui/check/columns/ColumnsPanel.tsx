import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { plural } from '../../../core/text/words';
import type { Settings } from '../../../core/scorecard/settings';
import { ColumnItem } from '../../settings/ColumnItem';
import { columnsOf } from '../../settings/columnsOf';
import { readMeaning, yearProblem } from '../../settings/meanings';
import { Disclosure } from '../../shared/Disclosure';
import { clearOfFoot, footBar } from '../../shared/footBar';
import { usePaneModel, usePaneState } from '../../shared/paneContext';
import { UndoNote } from '../../shared/UndoNote';
import { useAnswer } from '../../shared/useAnswer';
import { BusyButton } from '../BusyButton';
import type { ReadGroup } from './readGroups';
import { columnsSet, setColumns } from './setColumns';
import { Text } from '../../controls/Text';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select, & input': clearOfFoot,
  },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  // In sight however far down the column stands that was set.
  foot: {
    ...footBar,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flexBasis: '100%' },
});

/** Every column, what it was taken for, and what it is to be instead. */
export function ColumnsPanel({ groups }: { readonly groups: readonly ReadGroup[] }): ReactElement {
  const { check } = usePaneState();
  const stored = useAnswer('The settings could not be read', (engine) => engine.settings(), check);
  const [open, setOpen] = useState<string | null>(null);
  if (stored.state !== 'here') return <Text>One moment…</Text>;
  const { settings } = stored.value;
  const [only, ...others] = groups;
  if (only && others.length === 0) return <GroupColumns group={only} settings={settings} />;
  return (
    <>
      {groups.map((group) => {
        const { id, sheet } = group.scorecards[0];
        const more = group.scorecards.length - 1;
        return (
          <Disclosure
            key={id}
            level={3}
            title={more > 0 ? `${sheet} and ${more} more` : sheet}
            summary={group.sentence}
            isOpen={open === id}
            onToggle={() => {
              setOpen(open === id ? null : id);
            }}
          >
            <GroupColumns group={group} settings={settings} />
          </Disclosure>
        );
      })}
    </>
  );
}

interface GroupColumnsProps {
  readonly group: ReadGroup;
  readonly settings: Settings;
}

function GroupColumns({ group: { scorecards }, settings }: GroupColumnsProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const [changes, setChanges] = useState<ReadonlyMap<string, string | null>>(new Map());
  const stored = columnsSet(settings, scorecards[0]);
  const wanted = new Map(stored);
  for (const [letters, meaning] of changes) {
    if (meaning === null) wanted.delete(letters);
    else wanted.set(letters, meaning);
  }
  const isWrong = [...wanted.values()].some((text) => yearProblem(readMeaning(text)) !== null);
  const draft = {
    stored: { columns: stored },
    wanted: { columns: wanted },
    setColumn: (letters: string, meaning: string | null) => {
      setChanges(new Map([...changes, [letters, meaning]]));
    },
  };
  const columns = columnsOf(scorecards[0]);
  const form = useRef<HTMLFormElement>(null);
  const discard = () => {
    setChanges(new Map());
    // The buttons go, one of which has the focus: it returns to the column that was set.
    const index = columns.findIndex(({ column }) => changes.has(column));
    form.current?.querySelectorAll('select')[index]?.focus();
  };
  return (
    <form
      ref={form}
      className={styles.panel}
      aria-label="Columns"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWrong || changes.size === 0) return;
        void model.saveSettings(setColumns(settings, scorecards, changes)).then((isDone) => {
          if (isDone) discard();
        });
      }}
    >
      {scorecards.length > 1 && (
        <Text isSmall>
          What you set here applies to the {scorecards.length} sheets that were read this way.
        </Text>
      )}
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column.column}>
            <ColumnItem column={column} draft={draft} />
          </li>
        ))}
      </ul>
      {changes.size > 0 && (
        <div className={styles.foot}>
          <div className={styles.text}>
            <UndoNote change="settings" />
          </div>
          <BusyButton type="submit" appearance="primary">
            Set {plural(changes.size, 'column')}
          </BusyButton>
          <Button onClick={discard}>Cancel</Button>
        </div>
      )}
    </form>
  );
}
