import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type CellRange, columnLetters } from '../core/sheet/address';
import { Text } from '../ui/controls/Text';

/** In per cent. */
const zooms: readonly number[] = [50, 75, 90, 100, 110, 125, 150, 175, 200];

/** What a drag of the corner does, and Ctrl+D and Ctrl+R. */
const fills = [
  ['Copy down', 'copy', 'down'],
  ['Copy right', 'copy', 'right'],
  ['Series down', 'series', 'down'],
  ['Series right', 'series', 'right'],
] as const;

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  group: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface SheetToolsProps {
  readonly range: CellRange;
  /** In per cent. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  /** Makes the chosen columns wider by so many pixels. */
  readonly onWiden: (pixels: number) => void;
  readonly onFit: () => void;
  readonly onFitAll: () => void;
  /** Fills over what is chosen; a sentence where it was refused. */
  readonly onFill: (mode: 'copy' | 'series', way: 'down' | 'right') => Promise<string | null>;
}

/** How the sheet is looked at: what dragging and double clicks do, for whoever uses neither. Nothing of it is saved. */
export function SheetTools(props: SheetToolsProps): ReactElement {
  const styles = useStyles();
  const { range, zoom, onZoom, onWiden } = props;
  const [refusal, setRefusal] = useState<string | null>(null);
  const columns = sayColumns(range);
  const smaller = zooms.findLast((one) => one < zoom);
  const larger = zooms.find((one) => one > zoom);
  return (
    <div className={styles.tools}>
      <div role="group" aria-label={columns} className={styles.group}>
        <Text isSmall>{columns}</Text>
        <Button
          size="small"
          onClick={() => {
            onWiden(-16);
          }}
        >
          Narrower
        </Button>
        <Button
          size="small"
          onClick={() => {
            onWiden(16);
          }}
        >
          Wider
        </Button>
        <Button size="small" onClick={props.onFit}>
          Fit to text
        </Button>
        <Button size="small" onClick={props.onFitAll}>
          Fit all columns
        </Button>
      </div>
      <div role="group" aria-label="Fill" className={styles.group}>
        <Text isSmall>Fill</Text>
        {fills.map(([label, mode, way]) => (
          <Button
            key={label}
            size="small"
            onClick={() => {
              void props.onFill(mode, way).then(setRefusal);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <div role="group" aria-label="Zoom" className={styles.group}>
        <Text isSmall role="status">
          Zoom {zoom} %
        </Text>
        <Button
          size="small"
          aria-label="Zoom out"
          disabledFocusable={smaller === undefined}
          onClick={() => {
            if (smaller !== undefined) onZoom(smaller);
          }}
        >
          −
        </Button>
        <Button
          size="small"
          aria-label="Zoom in"
          disabledFocusable={larger === undefined}
          onClick={() => {
            if (larger !== undefined) onZoom(larger);
          }}
        >
          +
        </Button>
        <Button
          size="small"
          onClick={() => {
            onZoom(100);
          }}
        >
          100 %
        </Button>
      </div>
      <Text isSmall role="status">
        {refusal}
      </Text>
    </div>
  );
}

function sayColumns({ left, right }: CellRange): string {
  return left === right
    ? `Column ${columnLetters(left)}`
    : `Columns ${columnLetters(left)} to ${columnLetters(right)}`;
}
