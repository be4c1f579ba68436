import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { toA1 } from '../../../core/sheet/address';
import type { Choice } from '../../../core/rules/rule';
import type { FindingView } from '../../../core/engine/engine';
import { useKeptState, usePaneModel, usePaneState } from '../../shared/paneContext';
import { isExplained } from '../../../core/checking/verdict';
import { FigureChart } from '../../figures/FigureChart';
import { rowOf, rowsOf } from '../../model/rowOf';
import { BusyButton } from '../BusyButton';
import { ColumnChooser } from './ColumnChooser';
import { ExplainPanel } from './ExplainPanel';
import { FindingPlaces } from './FindingPlaces';
import { FindingSteps } from './FindingSteps';
import { FixPanel } from './FixPanel';
import { GivenReason } from './GivenReason';
import { PolarityChooser } from './PolarityChooser';
import { RuleHelp } from './RuleHelp';
import { SeverityMark } from '../SeverityMark';
import { severityWord } from '../../../core/sheet/severity';
import { UndoNote } from '../../shared/UndoNote';
import { TableSection } from '../table/TableSection';
import { nameSubject } from '../sentences';
import { useOpener } from './useOpener';
import type { Walk } from '../useWalk';

const useStyles = makeStyles({
  details: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  top: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  heading: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  message: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FindingDetailsProps {
  readonly finding: FindingView;
  readonly walk: Walk;
  /** Every finding that is shown, in the order of the list. */
  readonly shown: readonly FindingView[];
}

type PanelKind = 'fix' | 'fixAll' | 'explain';

/** What is open under the words of a finding. */
interface OpenPanel {
  readonly finding: string;
  readonly kind: PanelKind;
}

/** The chosen finding in full, with what can be done about it. */
export function FindingDetails({ finding, walk, shown }: FindingDetailsProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { rules, check } = usePaneState();
  const row = rowOf(check, finding);
  const [open, setOpen] = useKeptState<OpenPanel | null>('check/panel', null);
  // What was open before goes on, but the focus is where the user put it.
  const openedBefore = useRef(open);
  const takesFocus = open !== openedBefore.current;
  const panel = open?.finding === finding.id ? open.kind : null;
  const rule = rules.get(finding.rule) ?? null;
  const alike = shown.filter(({ rule: id, edits }) => id === finding.rule && edits.length > 0);
  const opener = useOpener<PanelKind>(panel);
  const close = () => {
    setOpen(null);
  };
  const openerProps = (kind: PanelKind) => ({
    buttonRef: opener(kind),
    onClick: () => {
      setOpen({ finding: finding.id, kind });
    },
  });
  const cell = toA1(finding.cell);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Keys of what is in it come by.
    <section
      className={styles.details}
      aria-label={`Details of ${cell}`}
      onKeyDown={({ key }) => {
        if (key === 'Escape') walk.leave();
      }}
    >
      <div className={styles.top}>
        <h2 className={styles.heading}>
          <SeverityMark severity={finding.severity} />
          <span>
            {severityWord[finding.severity]} {cell}
          </span>
        </h2>
        <FindingSteps walk={walk} count={shown.length} />
      </div>
      <p className={styles.name}>{nameSubject(finding)}</p>
      <p className={styles.message}>{finding.message}</p>
      {row && <FigureChart figures={row.figures} marked={finding.cells} />}
      {finding.parts.length > 1 && <FindingPlaces key={finding.id} finding={finding} />}
      {finding.explained && <GivenReason finding={finding} explained={finding.explained} walk={walk} />}
      {finding.choices && (
        <ColumnChooser key={finding.id} finding={finding} choices={finding.choices} walk={walk} />
      )}
      {finding.rule === 'table-not-read' && (
        <TableSection
          key={`${finding.id} table`}
          sheet={finding.sheet}
          headerRow={finding.messageId === 'shape' ? null : finding.cell.row + 1}
          onAnswer={(answer) =>
            void walk.settle(() => model.choose(answer), {
              gone: 'The table has been read.',
              stays: 'Your setting is saved, but the table still cannot be read.',
            })
          }
        />
      )}
      <PolarityChooser
        key={`${finding.id} way`}
        finding={finding}
        rows={rowsOf(check, finding)}
        walk={walk}
      />
      {panel === null && (
        <div className={styles.buttons}>
          {finding.edits.length > 0 && (
            <BusyButton appearance="primary" {...openerProps('fix')}>
              Fix…
            </BusyButton>
          )}
          {finding.edits.length > 0 && alike.length > 1 && (
            <BusyButton {...openerProps('fixAll')}>Fix all {alike.length} of these…</BusyButton>
          )}
          {isBlankTarget(finding) && (
            <BusyButton
              appearance="primary"
              onClick={() => {
                model.fillRow(finding.sheet, finding.cell);
              }}
            >
              {finding.messageId === 'blankEnd' ? 'Choose an end target…' : 'Fill from trajectory…'}
            </BusyButton>
          )}
          {finding.severity !== 'error' && !finding.choices && (
            <BusyButton {...openerProps('explain')}>{explainLabel(finding)}</BusyButton>
          )}
          {finding.setAside && <SetAsideButton choice={finding.setAside} walk={walk} />}
        </div>
      )}
      {panel === null && finding.setAside && <UndoNote change="settings" />}
      {panel === 'explain' && (
        <ExplainPanel
          key={finding.id}
          finding={finding}
          alike={explainableLike(finding, shown)}
          rule={rule}
          walk={walk}
          takesFocus={takesFocus}
          onClose={close}
        />
      )}
      {(panel === 'fix' || panel === 'fixAll') && (
        <FixPanel
          key={`${finding.id} ${panel}`}
          findings={panel === 'fix' ? [finding] : alike}
          walk={walk}
          takesFocus={takesFocus}
          onClose={close}
        />
      )}
      {rule && <RuleHelp rule={rule} finding={finding} />}
    </section>
  );
}

/** Says once that the rows of a finding have nothing to do with each other. */
function SetAsideButton({ choice, walk }: { readonly choice: Choice; readonly walk: Walk }): ReactElement {
  const model = usePaneModel();
  const set = () =>
    walk.settle(() => model.choose(choice), {
      gone: 'These rows are no longer compared with each other.',
      stays: 'Your answer is saved, but the finding is still there.',
    });
  return <BusyButton onClick={() => void set()}>{choice.label}</BusyButton>;
}

/** The one rule whose findings another view puts right. */
function isBlankTarget({ rule, messageId, parts }: FindingView): boolean {
  return rule === 'target-missing' && /^blank(?:End)?$/.test(messageId) && parts.length === 1;
}

/** Others of one rule that nothing explains yet, those that say the same first. */
function explainableLike(finding: FindingView, shown: readonly FindingView[]): readonly FindingView[] {
  const like = shown.filter(
    (one) =>
      one.rule === finding.rule &&
      one.id !== finding.id &&
      one.severity !== 'error' &&
      !one.choices &&
      !isExplained(one),
  );
  const says = ({ messageId, message }: FindingView) =>
    messageId !== finding.messageId ? 2 : message === finding.message ? 0 : 1;
  return like.sort((a, b) => says(a) - says(b));
}

function explainLabel({ explained }: FindingView): string {
  if (!explained) return 'Explain…';
  return explained.hasLapsed ? 'Explain again…' : 'Change the reason…';
}
