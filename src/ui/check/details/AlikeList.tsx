import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { FindingView } from '../../../core/engine/engine';
import { toA1 } from '../../../core/sheet/address';
import { Sparkline } from '../../figures/Sparkline';
import { rowOf } from '../../model/rowOf';
import { usePaneState } from '../../shared/paneContext';
import { nameSubject } from '../sentences';
import { ShowMore } from '../../shared/ShowMore';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
  },
  tick: { width: '18px', height: '18px', margin: '2px', accentColor: tokens.colorCompoundBrandBackground },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  cell: { fontWeight: tokens.fontWeightSemibold },
  message: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const pageSize = 50;

interface AlikeListProps {
  readonly findings: readonly FindingView[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** Findings of one kind, each with its own figures, to be ticked: what is done to one is done to those too. */
export function AlikeList({ findings, ticked, onTick }: AlikeListProps): ReactElement {
  const styles = useStyles();
  const { check, scorecard } = usePaneState();
  const [shown, setShown] = useState(pageSize);
  const namesSheet = scorecard === null && new Set(findings.map(({ sheet }) => sheet)).size > 1;
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onTick(next);
  };
  const left = findings.length - shown;
  return (
    <div role="group" aria-label="Others like it">
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onTick(new Set(findings.map(({ id }) => id)));
          }}
        >
          Tick all
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onTick(new Set());
          }}
        >
          Untick all
        </Button>
      </div>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <li key={finding.id}>
            <label className={styles.line}>
              <input
                type="checkbox"
                className={styles.tick}
                checked={ticked.has(finding.id)}
                onChange={() => {
                  toggle(finding.id);
                }}
              />
              <span className={styles.words}>
                <span className={styles.cell}>
                  {toA1(finding.cell)}
                  {namesSheet && ` on ${finding.sheet}`}
                </span>{' '}
                {nameSubject(finding)}
                <span className={styles.message}>{finding.message}</span>
                <Sparkline figures={rowOf(check, finding)?.figures ?? []} marked={finding.cells} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <ShowMore
        left={left}
        batch={pageSize}
        onMore={() => {
          setShown(shown + pageSize);
        }}
      />
    </div>
  );
}
