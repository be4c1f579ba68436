import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { toA1 } from '../../../core/sheet/address';
import type { FindingView, RuleView } from '../../../core/engine/engine';
import { useKeptState, usePaneModel } from '../../shared/paneContext';
import { UndoNote } from '../../shared/UndoNote';
import { BusyButton } from '../BusyButton';
import { DetailPanel } from './DetailPanel';
import { sayGoodReason } from '../sentences';
import type { Walk } from '../useWalk';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
});

interface ExplainPanelProps {
  readonly finding: FindingView;
  readonly rule: RuleView | null;
  readonly walk: Walk;
  /** False where it is only shown again, with the view that it stands in. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** A reason that is being written for one finding. */
interface Draft {
  readonly finding: string;
  readonly reason: string;
}

/** Takes down the reason for leaving a finding as it is. */
export function ExplainPanel({ finding, rule, walk, takesFocus, onClose }: ExplainPanelProps): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const panel = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement | null>(null);
  const [draft, setDraft] = useKeptState<Draft | null>('check/draft', null);
  const [by, setBy] = useKeptState('check/by', '');
  const [refused, setRefused] = useState<string | null>(null);
  const given = finding.explained?.explanation;
  const reason = draft?.finding === finding.id ? draft.reason : (given?.reason ?? '');
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
    if (takesFocus) area.current?.focus();
  }, [takesFocus]);

  const close = () => {
    setDraft(null);
    onClose();
  };
  const keep = async () => {
    const { isKept, refused: why } = await model.explain(finding.id, reason, by);
    setRefused(why);
    if (why !== null) area.current?.focus();
    if (isKept) close();
    return isKept;
  };
  return (
    <DetailPanel
      title={`Explain ${toA1(finding.cell)}`}
      panelRef={panel}
      onSubmit={() => void walk.settle(keep, { gone: 'Explained.', stays: 'Explained.' })}
      buttons={
        <>
          <BusyButton type="submit" appearance="primary">
            Keep reason
          </BusyButton>
          <Button onClick={close}>Close</Button>
        </>
      }
    >
      <Field
        label="Reason"
        // A refusal says it too.
        hint={refused === null && rule?.explanation ? sayGoodReason(rule.explanation) : null}
        validationState={refused === null ? 'none' : 'error'}
        validationMessage={refused}
      >
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            area.current = element;
          }}
          className={styles.input}
          value={reason}
          rows={3}
          resize="vertical"
          onChange={(_event, { value }) => {
            setDraft({ finding: finding.id, reason: value });
          }}
        />
      </Field>
      <Field label="Your name" hint="Kept in the workbook beside the reason.">
        <Input
          className={styles.input}
          value={by}
          autoComplete="name"
          onChange={(_event, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <UndoNote change="settings" />
    </DetailPanel>
  );
}
