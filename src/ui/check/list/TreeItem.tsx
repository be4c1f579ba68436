import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, memo, type ReactElement } from 'react';
import type { FindingView } from '../../../core/engine/engine';
import { Sparkline } from '../../figures/Sparkline';
import { rowOf } from '../../model/rowOf';
import { usePaneState } from '../../shared/paneContext';
import { FindingLine } from './FindingLine';
import { SeverityMark } from '../SeverityMark';
import { levels, type TreeRow } from './treeRows';
import { lineButton } from '../../shared/lineButton';

const useStyles = makeStyles({
  item: {
    ...lineButton,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    boxSizing: 'border-box',
    paddingTop: '6px',
    paddingBottom: '6px',
    paddingRight: tokens.spacingHorizontalS,
  },
  section: {
    paddingLeft: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '0',
  },
  group: { paddingLeft: tokens.spacingHorizontalM },
  finding: { paddingLeft: tokens.spacingHorizontalXXXL },
  more: { paddingLeft: tokens.spacingHorizontalXXXL, color: tokens.colorBrandForegroundLink },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderLeft: '4px solid Highlight' },
  },
  icon: { flexShrink: 0, display: 'inline-flex', height: tokens.lineHeightBase300, alignItems: 'center' },
  turned: { transform: 'rotate(90deg)' },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface TreeItemProps {
  readonly row: TreeRow;
  readonly isChosen: boolean;
  /** Whether Tab comes to it. */
  readonly isStop: boolean;
  readonly namesSheet: boolean;
  readonly onPress: (row: TreeRow) => void;
  readonly onFocus: (row: TreeRow) => void;
  readonly onKey: (row: TreeRow, event: KeyboardEvent) => void;
  readonly onDraw: (key: string, element: HTMLButtonElement | null) => void;
}

/** One line of the list. A button, so that it is pressed as every button is. */
export const TreeItem = memo(function TreeItem(props: TreeItemProps): ReactElement {
  const { row, isChosen, isStop, namesSheet, onPress, onFocus, onKey, onDraw } = props;
  const styles = useStyles();
  return (
    <button
      ref={(element) => {
        onDraw(row.key, element);
      }}
      type="button"
      role="treeitem"
      className={mergeClasses(styles.item, styles[row.kind], isChosen && styles.chosen)}
      tabIndex={isStop ? 0 : -1}
      aria-level={levels[row.kind]}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={'isOpen' in row ? (row.isOpen ?? undefined) : undefined}
      aria-selected={isChosen}
      onClick={() => {
        onPress(row);
      }}
      onFocus={() => {
        onFocus(row);
      }}
      onKeyDown={(event) => {
        onKey(row, event);
      }}
    >
      <Content row={row} namesSheet={namesSheet} />
    </button>
  );
});

function Content({ row, namesSheet }: { readonly row: TreeRow; readonly namesSheet: boolean }): ReactElement {
  const styles = useStyles();
  switch (row.kind) {
    case 'section': {
      const { title, severity, openCount, explainedCount } = row.section;
      return (
        <>
          <Chevron isOpen={row.isOpen} />
          {severity && (
            <span className={styles.icon}>
              <SeverityMark severity={severity} />
            </span>
          )}
          <span className={styles.title}>{title} </span>
          <span className={styles.count}>
            {openCount}
            {explainedCount > 0 && `, ${explainedCount} explained`}
          </span>
        </>
      );
    }
    case 'group':
      return (
        <>
          <Chevron isOpen={row.isOpen} />
          <span className={styles.title}>{row.group.title} </span>
          {row.isIndicator && <GroupFigures findings={row.group.findings} />}
          <span className={styles.count}>{row.group.findings.length}</span>
        </>
      );
    case 'finding':
      return <FindingLine finding={row.finding} isUnderName={row.isUnderName} namesSheet={namesSheet} />;
    case 'more':
      return (
        <span className={styles.title}>
          Show {row.nextCount} more of {row.hiddenCount}
        </span>
      );
  }
}

/** The row's figures at a glance, those that any finding is about marked. */
function GroupFigures({ findings }: { readonly findings: readonly FindingView[] }): ReactElement | null {
  const { check } = usePaneState();
  const row = rowOf(check, findings[0]!);
  return row && <Sparkline figures={row.figures} marked={findings.flatMap(({ cells }) => cells)} />;
}

function Chevron({ isOpen }: { readonly isOpen: boolean | null }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.icon} style={isOpen === null ? { visibility: 'hidden' } : undefined} aria-hidden>
      <ChevronRight16Regular className={isOpen ? styles.turned : ''} />
    </span>
  );
}
