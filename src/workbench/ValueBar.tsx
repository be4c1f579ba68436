import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useId, useLayoutEffect, useRef, useState } from 'react';
import { type CellAddress, toA1 } from '../core/sheet/address';
import { severityWord } from '../core/sheet/severity';
import { low } from '../ui/shared/low';
import { SeverityMark } from '../ui/check/SeverityMark';
import type { Direction } from './grid/moves';
import type { CellMark, SheetCell } from './grid/sheetModel';
import { problemInk } from '../ui/controls/problemInk';

const useStyles = makeStyles({
  bar: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  field: {
    boxSizing: 'border-box',
    minHeight: '26px',
    margin: 0,
    padding: `3px ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '&[readonly]': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  name: { width: '6.5em' },
  value: {
    width: '100%',
    minWidth: 0,
    maxHeight: '5.5em',
    [low]: { maxHeight: '3.4em' },
    resize: 'none',
    fieldSizing: 'content',
    overflowWrap: 'anywhere',
  },
  // A line is kept free, so that the sheet does not jump from cell to cell.
  notes: {
    gridColumn: '1 / -1',
    display: 'grid',
    alignContent: 'start',
    minHeight: tokens.lineHeightBase200,
    maxHeight: '5em',
    overflowY: 'auto',
  },
  note: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS, margin: 0 },
  word: { fontWeight: tokens.fontWeightSemibold },
  refusal: { gridColumn: '1 / -1', margin: 0, color: problemInk },
});

interface ValueBarProps {
  readonly address: CellAddress;
  readonly cell: SheetCell | undefined;
  /** The cell's formula; null while it is not known, or where there is none. */
  readonly formula: string | null;
  readonly marks: readonly CellMark[];
  /** Id for what was found at the cell. */
  readonly notesId: string;
  /** Goes where a name leads; a sentence where it leads nowhere. */
  readonly onGo: (name: string) => string | null;
  /** Types into the cell; a sentence where it was refused. */
  readonly onType: (input: string) => Promise<string | null>;
  /** Gives the focus back to the sheet, at the next cell if a direction is given. */
  readonly onLeave: (direction: Direction | null) => void;
}

/** The chosen cell: its address, what it holds in full, and what was found at it. */
export function ValueBar(props: ValueBarProps): ReactElement {
  const { address, cell, formula, marks, notesId } = props;
  const styles = useStyles();
  const a1 = toA1(address);
  const [refusal, setRefusal] = useState<{ readonly at: string; readonly sentence: string } | null>(null);
  const refusalId = useId();
  const isRefused = refusal?.at === a1;
  const refuse = (sentence: string | null) => {
    setRefusal(sentence === null ? null : { at: a1, sentence });
  };
  return (
    <div className={styles.bar} role="group" aria-label="Chosen cell">
      <NameField
        a1={a1}
        onGo={(name) => {
          refuse(props.onGo(name));
        }}
        onLeave={() => {
          props.onLeave(null);
        }}
      />
      <ValueField
        a1={a1}
        label={`${formula === null ? 'Value' : 'Formula'} of ${a1}`}
        start={formula ?? cell?.input ?? cell?.text ?? ''}
        isReadOnly={formula !== null || cell?.isReadOnly === true}
        refusalId={isRefused ? refusalId : undefined}
        onType={async (input) => {
          const sentence = await props.onType(input);
          refuse(sentence);
          return sentence === null;
        }}
        onLeave={(direction) => {
          refuse(null);
          props.onLeave(direction);
        }}
      />
      <div id={notesId} className={styles.notes}>
        {formula !== null && (
          <p className={styles.note}>
            A formula, as Excel has it. It is not worked out here: {cell?.text || 'nothing'} is what it last
            came to. Typing a figure into {a1} puts it in the formula’s place.
          </p>
        )}
        {marks.map(({ severity, text }) => (
          <p key={`${severity} ${text}`} className={styles.note}>
            <SeverityMark severity={severity} />
            <span>
              <span className={styles.word}>{severityWord[severity]}:</span> {text}
            </span>
          </p>
        ))}
      </div>
      {isRefused && (
        <p id={refusalId} role="alert" className={styles.refusal}>
          {refusal.sentence}
        </p>
      )}
    </div>
  );
}

interface NameFieldProps {
  readonly a1: string;
  readonly onGo: (name: string) => void;
  readonly onLeave: () => void;
}

/** The chosen cell's address. Another cell may be chosen while somebody types here, as by an edit that ends late. */
function NameField({ a1, onGo, onLeave }: NameFieldProps): ReactElement {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef(a1);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current || shown.current === a1) return;
    const isTyped = document.activeElement === current && current.value !== shown.current;
    shown.current = a1;
    if (isTyped) return;
    current.value = a1;
    if (document.activeElement === current) current.select();
  }, [a1]);
  return (
    <input
      ref={field}
      className={mergeClasses(styles.field, styles.name)}
      aria-label="Cell address: type one to go there"
      defaultValue={a1}
      spellCheck={false}
      onFocus={({ target }) => {
        target.select();
      }}
      onKeyDown={(event) => {
        const { currentTarget } = event;
        if (event.key === 'Enter') onGo(currentTarget.value.trim());
        else if (event.key === 'Escape') {
          currentTarget.value = a1;
          onLeave();
        } else return;
        event.preventDefault();
      }}
      onBlur={({ target }) => {
        target.value = a1;
      }}
    />
  );
}

interface ValueFieldProps {
  readonly a1: string;
  readonly label: string;
  readonly start: string;
  readonly isReadOnly: boolean;
  readonly refusalId: string | undefined;
  /** Whether it was taken. */
  readonly onType: (input: string) => Promise<boolean>;
  readonly onLeave: (direction: Direction | null) => void;
}

/** What the cell holds, to be changed with Excel’s keys. */
function ValueField(props: ValueFieldProps): ReactElement {
  const { a1, label, start, isReadOnly, refusalId, onType, onLeave } = props;
  const styles = useStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  /** What stands in the field while nothing is typed. */
  const kept = useRef(start);
  const commit = async (field: HTMLTextAreaElement): Promise<boolean> => {
    const input = field.value;
    if (isReadOnly || input === kept.current) return true;
    kept.current = input;
    const isTaken = await onType(input);
    if (!isTaken && kept.current === input) kept.current = start;
    return isTaken;
  };
  const latest = useRef(commit);
  useLayoutEffect(
    () => () => {
      // Another cell is chosen while somebody types: what was typed belongs to the one it was typed for.
      if (text.current) void latest.current(text.current);
      kept.current = text.current?.value ?? '';
    },
    [a1],
  );
  useLayoutEffect(() => {
    const { current: field } = text;
    // What was typed is not lost to a figure or formula that arrives late, where the cell can be typed into at all.
    if (!field || (field.value !== kept.current && !isReadOnly)) return;
    field.value = kept.current = start;
  }, [a1, start, isReadOnly]);
  useLayoutEffect(() => {
    latest.current = commit;
  });
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { currentTarget: field, key, shiftKey: shift, altKey: alt } = event;
    if (event.nativeEvent.isComposing) return;
    const way = directions[`${shift ? 'Shift+' : ''}${key}`];
    if (key === 'Escape') {
      field.value = kept.current = start;
      onLeave(null);
    } else if (way && alt && key === 'Enter')
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
    else if (way && !alt && (key === 'Enter' || field.value !== start)) {
      void commit(field).then((isTaken) => {
        if (isTaken) onLeave(way);
      });
    } else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={text}
      className={mergeClasses(styles.field, styles.value)}
      rows={1}
      aria-label={label}
      aria-invalid={refusalId !== undefined || undefined}
      aria-describedby={refusalId}
      spellCheck={false}
      readOnly={isReadOnly}
      defaultValue={start}
      onKeyDown={press}
      onBlur={({ target }) => void commit(target)}
    />
  );
}

/** Tab leaves the field as it does any other, unless something was typed. */
const directions: Readonly<Record<string, Direction>> = {
  Enter: 'down',
  'Shift+Enter': 'up',
  Tab: 'right',
  'Shift+Tab': 'left',
};
