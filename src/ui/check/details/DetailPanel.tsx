import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, type RefObject, useId } from 'react';

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
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DetailPanelProps {
  readonly title: string;
  readonly panelRef: RefObject<HTMLFormElement>;
  readonly headingRef?: RefObject<HTMLHeadingElement>;
  readonly onSubmit: () => void;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}

/** What opens under the words of a finding when something is to be done about it. */
export function DetailPanel(props: DetailPanelProps): ReactElement {
  const { title, panelRef, headingRef, onSubmit, buttons, children } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <form
      ref={panelRef}
      className={styles.panel}
      data-panel
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
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
