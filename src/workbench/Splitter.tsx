import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';

/** Of the pane, in pixels: what Excel’s own pane has at least, and room for the sheet beside it. */
const leastWidth = 320;
const leastSheet = 280;
export const usualPaneWidth = 400;

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '8px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground5 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 760px)': { display: 'none' },
  },
});

interface SplitterProps {
  /** Of the pane, which is at the right of it. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
  /** Id of the pane. */
  readonly controls: string;
}

/** Stands between sheet and pane; dragging and arrow keys move it, a double click puts it back. */
export function Splitter({ width, onWidth, controls }: SplitterProps): ReactElement {
  const styles = useStyles();
  const most = Math.max(leastWidth, window.innerWidth - leastSheet);
  const move = (wanted: number) => {
    onWidth(Math.round(Math.max(leastWidth, Math.min(wanted, most))));
  };
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: width + 16,
    ArrowRight: width - 16,
    Home: most,
    End: leastWidth,
    Enter: usualPaneWidth,
  };
  return (
    // A separator that can be moved is a control, which the rule does not know.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the findings"
      aria-controls={controls}
      aria-valuemin={leastWidth}
      aria-valuemax={most}
      aria-valuenow={Math.min(width, most)}
      aria-valuetext={`${Math.min(width, most)} pixels`}
      title="Drag, or use the arrow keys. Double-click to reset"
      className={styles.splitter}
      onKeyDown={(event) => {
        if (!Object.hasOwn(keys, event.key)) return;
        event.preventDefault();
        move(keys[event.key]!);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId);
        drag.current = { from: event.clientX, width };
      }}
      onPointerMove={({ clientX, buttons }) => {
        if (buttons !== 1) drag.current = null;
        if (drag.current) move(drag.current.width + drag.current.from - clientX);
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
      onDoubleClick={() => {
        move(usualPaneWidth);
      }}
    />
  );
}
