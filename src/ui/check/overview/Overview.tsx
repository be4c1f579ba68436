import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import type { FindingView, WorkbookCheck } from '../../../core/engine/engine';
import { toA1 } from '../../../core/sheet/address';
import { plural } from '../../../core/text/words';
import { lineButton } from '../../shared/lineButton';
import { usePaneModel, usePaneState } from '../../shared/paneContext';
import { nameSubject } from '../sentences';
import { changedSince, type CheckChanges } from './changedSince';
import { Bar, type BarPart } from './Bar';
import { type ServiceTally, tallyRows, tallyServices } from './tallies';

const useStyles = makeStyles({
  overview: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { ...lineButton, display: 'block', width: '100%', padding: `2px ${tokens.spacingHorizontalXS}` },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const fewServices = 4;

interface OverviewProps {
  readonly check: WorkbookCheck;
  readonly onChoose: (finding: FindingView) => void;
  /** Shows what is left to do in a service. */
  readonly onChooseService: (service: string) => void;
}

/** Where the work is: by service, by row, and what has changed. */
export function Overview({ check, onChoose, onChooseService }: OverviewProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { scorecard, past } = usePaneState();
  const [showsAll, setShowsAll] = useState(false);
  const { services, rows, changes } = useMemo(() => {
    const shown = model.shownScorecards();
    return {
      services: tallyServices(shown),
      rows: tallyRows(shown),
      changes: past?.before
        ? changedSince(past.before.check, check, ({ id }) => scorecard === null || id === scorecard)
        : null,
    };
  }, [model, check, scorecard, past]);
  const most = Math.max(1, ...services.map(({ errors, queries }) => errors + queries));
  return (
    <div className={styles.overview}>
      {services.length > 0 && (
        <section>
          <h3 className={styles.title}>By service</h3>
          <ul className={styles.list}>
            {services.slice(0, showsAll ? undefined : fewServices).map((tally) => (
              <li key={tally.service}>
                <button
                  type="button"
                  className={styles.line}
                  onClick={() => {
                    onChooseService(tally.service);
                  }}
                >
                  <span className={styles.words}>
                    <span>{tally.service} </span>
                    <span className={styles.count}>{sayTally(tally)}</span>
                  </span>
                  <Bar
                    whole={most}
                    parts={[
                      { kind: 'error', count: tally.errors },
                      { kind: 'query', count: tally.queries },
                    ]}
                  />
                </button>
              </li>
            ))}
          </ul>
          {services.length > fewServices && !showsAll && (
            <button
              type="button"
              className={styles.line}
              onClick={() => {
                setShowsAll(true);
              }}
            >
              Show all {services.length} services
            </button>
          )}
        </section>
      )}
      <section>
        <h3 className={styles.title}>Rows</h3>
        <Bar whole={rows.error + rows.query + rows.advice + rows.fine} parts={partsOfRows(rows)} isTall />
        <p className={styles.text}>{sayRows(rows)}</p>
      </section>
      {changes && <Changes changes={changes} at={past?.before?.at ?? ''} onChoose={onChoose} />}
    </div>
  );
}

interface ChangesProps {
  readonly changes: CheckChanges;
  readonly at: string;
  readonly onChoose: (finding: FindingView) => void;
}

const mostNamed = 5;

function Changes({ changes, at, onChoose }: ChangesProps): ReactElement {
  const styles = useStyles();
  const named = [...changes.cameBack, ...changes.added];
  return (
    <section>
      <h3 className={styles.title}>Since the check at {at}</h3>
      <p className={styles.text}>{sayChangesSince(changes)}</p>
      <ul className={styles.list}>
        {named.slice(0, mostNamed).map((finding) => (
          <li key={finding.id}>
            <button
              type="button"
              className={styles.line}
              onClick={() => {
                onChoose(finding);
              }}
            >
              {changes.cameBack.includes(finding) ? 'Came back' : 'New'}: {toA1(finding.cell)}{' '}
              {nameSubject(finding)}
            </button>
          </li>
        ))}
      </ul>
      {named.length > mostNamed && <p className={styles.text}>and {named.length - mostNamed} more</p>}
    </section>
  );
}

function partsOfRows(rows: ReturnType<typeof tallyRows>): readonly BarPart[] {
  return (['error', 'query', 'advice', 'fine'] as const).map((kind) => ({ kind, count: rows[kind] }));
}

function sayTally({ errors, queries }: ServiceTally): string {
  return [
    ...(errors > 0 ? [`${errors} to fix`] : []),
    ...(queries > 0 ? [`${queries} to explain`] : []),
  ].join(', ');
}

function sayRows({ error, query, advice, fine }: ReturnType<typeof tallyRows>): string {
  const parts = [
    ...(error > 0 ? [`${error} to fix`] : []),
    ...(query > 0 ? [`${query} to explain`] : []),
    ...(advice > 0 ? [`${advice} with advice only`] : []),
    `${fine} with nothing to do`,
  ];
  return `Of ${plural(error + query + advice + fine, 'indicator')}: ${parts.join(', ')}.`;
}

function sayChangesSince({ added, gone, explained, cameBack }: CheckChanges): string {
  const parts = [
    ...(added.length > 0 ? [`${added.length} new`] : []),
    ...(gone.length > 0 ? [`${gone.length} gone`] : []),
    ...(explained.length > 0 ? [`${explained.length} explained`] : []),
    ...(cameBack.length > 0 ? [`${cameBack.length} came back because a figure changed`] : []),
  ];
  return parts.length === 0 ? 'Nothing has changed.' : `${parts.join(', ')}.`;
}
