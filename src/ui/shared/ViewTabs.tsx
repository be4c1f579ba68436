import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import type { View } from '../model/state';
import { usePaneModel, usePaneState } from './paneContext';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    // Office draws its own menu in the top right corner.
    paddingRight: '34px',
    paddingLeft: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '44px',
    minWidth: '32px',
    // Close together, so that all of them stand in one line where the pane is narrow.
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    position: 'relative',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 345px)': { fontSize: tokens.fontSizeBase200 },
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalXS,
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  // Holds the width of the bold word, so that choosing a tab moves no other.
  word: {
    display: 'inline-grid',
    '::after': {
      content: 'attr(data-word)',
      fontWeight: tokens.fontWeightSemibold,
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
    },
  },
  icon: { display: 'block' },
});

const tabs: readonly { readonly view: View; readonly word: string }[] = [
  { view: 'check', word: 'Check' },
  { view: 'trajectories', word: 'Trajectories' },
  { view: 'dates', word: 'Dates' },
  { view: 'documents', word: 'Documents' },
  { view: 'settings', word: 'Settings' },
];

/** The tab that a view is under: its own, or that of the view it is opened from. */
export function tabOf(view: View): View {
  return view === 'report' ? 'check' : view;
}

const steps: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % tabs.length,
  ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/** The views of the pane. Written by hand, because the tabs of Fluent bring a focus manager of 50 kB. */
export function ViewTabs(): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const view = tabOf(usePaneState().view);
  const buttons = useRef(new Map<View, HTMLButtonElement | null>());
  const move = (index: number, event: KeyboardEvent) => {
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    buttons.current.get(tabs[step(index)]!.view)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label="Views">
      {tabs.map((tab, index) => (
        <button
          key={tab.view}
          ref={(element) => {
            buttons.current.set(tab.view, element);
          }}
          type="button"
          role="tab"
          id={`tab-${tab.view}`}
          aria-controls="view"
          aria-selected={tab.view === view}
          tabIndex={tab.view === view ? 0 : -1}
          className={mergeClasses(styles.tab, tab.view === view && styles.selected)}
          {...(tab.view === 'settings' ? { 'aria-label': tab.word, title: tab.word } : {})}
          onClick={() => {
            model.show(tab.view);
          }}
          onKeyDown={(event) => {
            move(index, event);
          }}
        >
          {tab.view === 'settings' ? (
            <Settings20Regular className={styles.icon} aria-hidden />
          ) : (
            <span className={styles.word} data-word={tab.word}>
              {tab.word}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
