import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { FindingView, IndicatorView } from '../../../core/engine/engine';
import { usePaneModel } from '../../shared/paneContext';
import { BusyButton } from '../BusyButton';
import type { Walk } from '../useWalk';
import { UndoNote } from '../../shared/UndoNote';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  words: { flexBasis: '100%', overflowWrap: 'anywhere' },
  start: { justifySelf: 'start' },
});

const ways = [
  ['higher', 'Higher is better'],
  ['lower', 'Lower is better'],
  ['range', 'Best within a range'],
] as const;

interface PolarityChooserProps {
  readonly finding: FindingView;
  /** The row, or the rows, of the finding. */
  readonly rows: readonly IndicatorView[];
  readonly walk: Walk;
}

/** Sets which way is better where a finding rests on it: at once where nothing tells, else behind a button. */
export function PolarityChooser({ finding, rows, walk }: PolarityChooserProps): ReactElement | null {
  const styles = useStyles();
  const model = usePaneModel();
  const isUnclear = finding.rule === 'polarity-unclear';
  const [isOpen, setIsOpen] = useState(isUnclear);
  if (!isUnclear && !/\b(?:higher|lower) is better\b/.test(finding.message)) return null;
  if (!isOpen)
    return (
      <Button
        className={styles.start}
        size="small"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        Set which way is better…
      </Button>
    );
  const settle = (name: string, way: 'higher' | 'lower' | 'range', label: string) =>
    walk.settle(() => model.choose({ label, setting: { polarity: { [name]: way } } }), {
      gone: `Set: ${label.toLowerCase()}.`,
      stays: `Set: ${label.toLowerCase()}.`,
    });
  return (
    <>
      {rows.map(({ name, polarity }) => (
        <div
          key={name}
          className={styles.buttons}
          role="group"
          aria-label={rows.length > 1 ? `Which way is better: ${name}` : 'Which way is better'}
        >
          <span className={styles.words}>{rows.length > 1 ? name : 'Which way is better?'}</span>
          {ways
            .filter(([way]) => way !== polarity)
            .map(([way, label]) => (
              <BusyButton key={way} size="small" onClick={() => void settle(name, way, label)}>
                {label}
              </BusyButton>
            ))}
        </div>
      ))}
      <UndoNote change="settings" />
    </>
  );
}
