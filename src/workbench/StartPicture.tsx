import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  picture: {
    width: '100%',
    height: 'auto',
    maxHeight: '11rem',
    '@media (max-height: 420px)': { display: 'none' },
  },
  paper: { fill: '#ffffff', stroke: '#8a8a8a' },
  line: { stroke: '#d4d4d4' },
  text: { fill: '#c7c7c7' },
  head: { fill: '#bdd7ee' },
  pane: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  word: { fill: tokens.colorNeutralForeground3 },
  error: { fill: '#b10e1c' },
  query: { fill: '#8a3707' },
  advice: { fill: '#0f548c' },
});

/** A sheet with marked cells, and the list of what was found beside it; for the eye alone, for words say the same. */
export function StartPicture(): ReactElement {
  const styles = useStyles();
  const rows = [36, 54, 72, 90, 108];
  const columns = [150, 190, 230, 270];
  const marks = [
    [190, 54, styles.error],
    [270, 72, styles.query],
    [230, 108, styles.advice],
  ] as const;
  return (
    <svg viewBox="0 0 480 136" className={styles.picture} aria-hidden focusable="false">
      <rect x="2" y="4" width="308" height="126" rx="4" className={styles.paper} />
      <rect x="2.5" y="4.5" width="307" height="22" className={styles.head} />
      {rows.map((y) => (
        <g key={y}>
          <line x1="2" x2="310" y1={y - 10} y2={y - 10} className={styles.line} />
          <rect x="12" y={y - 4} width={70 + ((y * 7) % 50)} height="6" rx="2" className={styles.text} />
          {columns.map((x) => (
            <rect key={x} x={x + 10} y={y - 4} width="18" height="6" rx="2" className={styles.text} />
          ))}
        </g>
      ))}
      {columns.map((x) => (
        <line key={x} x1={x - 5} x2={x - 5} y1="4" y2="130" className={styles.line} />
      ))}
      {marks.map(([x, y, mark]) => (
        <circle key={x} cx={x + 2} cy={y - 1} r="5" className={mark} />
      ))}
      <rect x="322" y="4" width="154" height="126" rx="4" className={styles.pane} />
      {marks.map(([x, , mark], index) => (
        <g key={x}>
          <circle cx="338" cy={34 + index * 32} r="6" className={mark} />
          <rect x="352" y={28 + index * 32} width="104" height="5" rx="2" className={styles.word} />
          <rect
            x="352"
            y={37 + index * 32}
            width={84 - index * 16}
            height="5"
            rx="2"
            className={styles.word}
          />
        </g>
      ))}
    </svg>
  );
}
