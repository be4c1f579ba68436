import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, History16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { toA1 } from '../../../core/sheet/address';
import type { FindingView } from '../../../core/engine/engine';
import { severityWord } from '../../../core/sheet/severity';
import { nameSubject } from '../sentences';
import { SeverityMark } from '../SeverityMark';

const clamped = { display: '-webkit-box', WebkitBoxOrient: 'vertical', overflow: 'hidden' } as const;

const useStyles = makeStyles({
  finding: { display: 'grid', flexGrow: 1, minWidth: 0, rowGap: '2px' },
  // Never cut: the names of neighbours may differ in their last words only.
  name: { overflowWrap: 'anywhere' },
  mark: { display: 'inline-flex', verticalAlign: 'text-bottom', marginRight: tokens.spacingHorizontalXXS },
  cell: { fontWeight: tokens.fontWeightSemibold },
  message: {
    ...clamped,
    WebkitLineClamp: '3',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  explained: { color: tokens.colorStatusSuccessForeground1 },
  lapsed: { color: tokens.colorStatusWarningForeground1 },
});

/** A finding in the list: where, about what, and what is the matter, that cut to a few lines; the details have it whole. */
export function FindingLine({
  finding,
  isUnderName,
  namesSheet,
}: {
  readonly finding: FindingView;
  /** Whether it stands under the name of its row, among findings of every severity. */
  readonly isUnderName: boolean;
  readonly namesSheet: boolean;
}): ReactElement {
  const styles = useStyles();
  const { cell, sheet, message, explained, severity } = finding;
  return (
    <span className={styles.finding}>
      <span className={styles.name}>
        {isUnderName && (
          <span className={styles.mark}>
            <SeverityMark severity={severity} />
          </span>
        )}
        <span className={styles.cell}>
          {toA1(cell)}
          {namesSheet && ` on ${sheet}`}
        </span>{' '}
        {isUnderName ? severityWord[severity] : nameSubject(finding)}{' '}
      </span>
      <span className={styles.message}>{message} </span>
      {explained && (
        <span className={mergeClasses(styles.badge, explained.hasLapsed ? styles.lapsed : styles.explained)}>
          {explained.hasLapsed ? <History16Regular aria-hidden /> : <CheckmarkCircle16Filled aria-hidden />}
          {explained.hasLapsed ? 'Reason out of date' : 'Explained'}
        </span>
      )}
    </span>
  );
}
