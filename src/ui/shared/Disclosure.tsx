import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactElement, type ReactNode, useId } from 'react';
import { lineButton } from './lineButton';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  heading: { margin: 0, flexGrow: 1, minWidth: 0, font: 'inherit' },
  button: {
    ...lineButton,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalXS,
  },
  action: { flexShrink: 0, minHeight: '32px', display: 'flex', alignItems: 'center' },
  chevron: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    height: tokens.lineHeightBase300,
    fontSize: '16px',
  },
  turned: { transform: 'rotate(90deg)' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  summary: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: 'block' },
  beside: { display: 'inline-block', marginLeft: tokens.spacingHorizontalS },
});

interface DisclosureProps {
  readonly title: ReactNode;
  /** What stands in it, in a few words. */
  readonly summary?: ReactNode;
  /** Whether the summary stands after the title instead of under it. */
  readonly isSummaryBeside?: boolean;
  /** None for an item of a list, which is no heading. */
  readonly level?: 2 | 3 | 4;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** For a list that is walked with the arrow keys: see useListWalk. */
  readonly onWalk?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
  /** Stands at the end of the line, outside the button. */
  readonly action?: ReactNode;
  /** Stands under the line, whether it is open or not. */
  readonly under?: ReactNode;
  readonly children: ReactNode;
}

/** A line that opens and closes what stands under it. */
export function Disclosure(props: DisclosureProps): ReactElement {
  const {
    title,
    summary,
    isSummaryBeside = false,
    level,
    isOpen,
    onToggle,
    onWalk,
    action,
    under,
    children,
  } = props;
  const styles = useStyles();
  const id = useId();
  const Heading = level ? (`h${level}` as const) : 'div';
  return (
    <div>
      <div className={styles.line}>
        <Heading className={styles.heading}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            data-walk={onWalk && 'group'}
            onKeyDown={onWalk}
            onClick={onToggle}
          >
            <span className={mergeClasses(styles.chevron, isOpen && styles.turned)} aria-hidden>
              <ChevronRightRegular />
            </span>
            <span className={styles.words}>
              <span className={level ? styles.strong : undefined}>{title}</span>
              {summary !== undefined && (
                <span className={mergeClasses(styles.summary, isSummaryBeside && styles.beside)}>
                  {' '}
                  {summary}
                </span>
              )}
            </span>
          </button>
        </Heading>
        {action && <div className={styles.action}>{action}</div>}
      </div>
      {under}
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
