import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import type { SheetInfo } from '../core/sheet/host';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexShrink: 0,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetInfo[];
  readonly selected: string;
  /** Id of the element that shows the sheet. */
  readonly controls: string;
  readonly onSelect: (sheet: string) => void;
}

/** The sheets of the workbook; arrow keys go from one to the next. */
export function SheetTabs({ sheets, selected, controls, onSelect }: SheetTabsProps): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, index: number) => {
    const { length } = sheets;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (index + 1) % length,
      ArrowLeft: (index + length - 1) % length,
      Home: 0,
      End: length - 1,
    };
    const next = Object.hasOwn(steps, event.key) ? steps[event.key]! : null;
    if (next === null) return;
    event.preventDefault();
    onSelect(sheets[next]!.name);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Sheets" className={styles.tabs}>
      {sheets.map(({ name, isHidden }, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === selected}
          aria-controls={controls}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => {
            onSelect(name);
          }}
          onKeyDown={(event) => {
            move(event, index);
          }}
        >
          {isHidden ? `${name} (hidden)` : name}
        </button>
      ))}
    </div>
  );
}
