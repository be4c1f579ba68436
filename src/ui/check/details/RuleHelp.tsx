import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import type { FindingView, RuleView } from '../../../core/engine/engine';
import { useKeptState } from '../../shared/paneContext';
import { sayGoodReason } from '../sentences';

const useStyles = makeStyles({
  help: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  turned: { transform: 'rotate(90deg)' },
  text: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    '& p, & h3': { margin: 0 },
    '& h3': { fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  },
});

interface RuleHelpProps {
  readonly rule: RuleView;
  readonly finding: FindingView;
}

/** Why the rule matters, and how a finding of it is put right. */
export function RuleHelp({ rule, finding }: RuleHelpProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [showsWhy, setShowsWhy] = useKeptState('check/why', false);
  const [showsHow, setShowsHow] = useKeptState('check/how', false);
  return (
    <div className={styles.help}>
      <div className={styles.buttons}>
        <Opener label="Why?" controls={`${id}why`} isOpen={showsWhy} onChange={setShowsWhy} />
        <Opener label="How to fix" controls={`${id}how`} isOpen={showsHow} onChange={setShowsHow} />
      </div>
      {showsWhy && (
        <div id={`${id}why`} className={styles.text}>
          <h3>Why it matters</h3>
          <p>{rule.why}</p>
        </div>
      )}
      {showsHow && (
        <div id={`${id}how`} className={styles.text}>
          <h3>How to fix it</h3>
          {sayHow(rule, finding).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  );
}

interface OpenerProps {
  readonly label: string;
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
}

function Opener({ label, controls, isOpen, onChange }: OpenerProps): ReactElement {
  const styles = useStyles();
  const wasAsked = useRef(false);
  // The details are seldom high enough to show what opens at their end. Where it is open from the finding before, nobody asked.
  useEffect(() => {
    if (isOpen && wasAsked.current) document.getElementById(controls)?.scrollIntoView({ block: 'nearest' });
    wasAsked.current = false;
  }, [isOpen, controls]);
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      size="small"
      icon={<ChevronRight16Regular className={mergeClasses(isOpen && styles.turned)} />}
      aria-expanded={isOpen}
      {...(isOpen ? { 'aria-controls': controls } : {})}
      onClick={() => {
        wasAsked.current = !isOpen;
        onChange(!isOpen);
      }}
    >
      {label}
    </Button>
  );
}

function sayHow({ explanation }: RuleView, { edits, severity }: FindingView): readonly string[] {
  const byHand = 'Change the cell in the workbook. The list updates by itself.';
  const byFix = '“Fix…” shows the change before anything is written.';
  const first = edits.length > 0 ? byFix : byHand;
  if (severity === 'error') return [first, 'An error must be put right. It cannot be explained.'];
  return [
    first,
    severity === 'query' ? 'Or leave it and explain it.' : 'You can also leave it as it is, or explain it.',
    ...(explanation === null ? [] : [sayGoodReason(explanation)]),
  ];
}
