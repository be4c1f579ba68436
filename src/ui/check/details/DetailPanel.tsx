import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, type RefObject, useId } from 'react';
import { low } from '../../shared/low';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  // In sight however long the panel is.
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    [low]: { position: 'static' },
  },
});

interface DetailPanelProps {
  readonly title: string;
  readonly panelRef: RefObject<HTMLFormElement>;
  readonly headingRef?: RefObject<HTMLHeadingElement>;
  /** Also by Ctrl+Enter, wherever the focus is in the panel. */
  readonly onSubmit: () => void;
  readonly onEscape: () => void;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}

/** What opens under the words of a finding when something is to be done about it. */
export function DetailPanel(props: DetailPanelProps): ReactElement {
  const { title, panelRef, headingRef, onSubmit, onEscape, buttons, children } = props;
  const styles = useStyles();
  const id = useId();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Keys of what is in it come by.
    <form
      ref={panelRef}
      className={styles.panel}
      data-panel
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        } else if (event.key === 'Escape') {
          // Only the panel: the next one closes the details.
          event.stopPropagation();
          onEscape();
        }
      }}
    >
      <h3 ref={headingRef} id={id} tabIndex={-1} className={styles.heading}>
        {title}
      </h3>
      {children}
      <div className={styles.buttons}>{buttons}</div>
    </form>
  );
}
