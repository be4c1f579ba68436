import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { toA1 } from '../../../core/sheet/address';
import type { FindingView, RuleView } from '../../../core/engine/engine';
import { useKeptState, usePaneModel } from '../../shared/paneContext';
import { UndoNote } from '../../shared/UndoNote';
import { BusyButton } from '../BusyButton';
import { AlikeList } from './AlikeList';
import { DetailPanel } from './DetailPanel';
import { sayGoodReason } from '../sentences';
import type { Walk } from '../useWalk';
import { NameField, useOwnName } from '../../shared/NameField';
import { LabelledField } from '../../controls/LabelledField';
import { Textarea } from '../../controls/Textarea';

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
  start: { justifySelf: 'start' },
  signed: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface ExplainPanelProps {
  readonly finding: FindingView;
  /** Others that the same reason may hold for. */
  readonly alike: readonly FindingView[];
  readonly rule: RuleView | null;
  readonly walk: Walk;
  /** False where it is only shown again, with the view that it stands in. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** A reason that is being written for one finding, and for the others that are ticked. */
interface Draft {
  readonly finding: string;
  readonly reason: string;
  /** Null while it is for the one finding only. */
  readonly ticked: ReadonlySet<string> | null;
}

/** Takes down the reason for leaving a finding as it is. */
export function ExplainPanel(props: ExplainPanelProps): ReactElement {
  const { finding, alike, rule, walk, takesFocus, onClose } = props;
  const styles = useStyles();
  const model = usePaneModel();
  const panel = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement | null>(null);
  const [kept, setDraft] = useKeptState<Draft | null>('check/draft', null);
  const [by, setBy] = useOwnName();
  const [asksName, setAsksName] = useState(by === '');
  const [refused, setRefused] = useState<string | null>(null);
  const draft: Draft =
    kept?.finding === finding.id
      ? kept
      : { finding: finding.id, reason: finding.explained?.explanation.reason ?? '', ticked: null };
  const { reason, ticked } = draft;
  const others = ticked ? alike.filter(({ id }) => ticked.has(id)) : [];
  const count = others.length + 1;
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
    if (takesFocus) area.current?.focus();
  }, [takesFocus]);

  const close = () => {
    setDraft(null);
    onClose();
  };
  const keep = async () => {
    const { isKept, refused: why } = await model.explain(
      [finding, ...others].map(({ id }) => id),
      reason,
      by,
    );
    setRefused(why);
    if (why !== null) area.current?.focus();
    if (isKept) close();
    return isKept;
  };
  const said = count === 1 ? 'Explained.' : `${count} findings explained.`;
  return (
    <DetailPanel
      title={`Explain ${toA1(finding.cell)}`}
      panelRef={panel}
      onSubmit={() => void walk.settle(keep, { gone: said, stays: said })}
      onEscape={close}
      buttons={
        <>
          <BusyButton type="submit" appearance="primary">
            {count === 1 ? 'Save reason' : `Save reason for ${count}`}
          </BusyButton>
          <Button onClick={close}>Close</Button>
        </>
      }
    >
      <LabelledField
        label="Reason"
        // A refusal says it too.
        hint={refused === null && rule?.explanation ? sayGoodReason(rule.explanation) : null}
        problem={refused}
      >
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            area.current = element;
          }}
          className={styles.input}
          value={reason}
          rows={3}
          onChange={(value) => {
            setRefused(null);
            setDraft({ ...draft, reason: value });
          }}
        />
      </LabelledField>
      {asksName ? (
        <NameField hint="Stored in the workbook with the reason." name={by} onName={setBy} />
      ) : (
        <div className={styles.signed}>
          Signed {by}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setAsksName(true);
            }}
          >
            Change name
          </Button>
        </div>
      )}
      {alike.length > 0 && (
        <Button
          className={styles.start}
          size="small"
          aria-expanded={ticked !== null}
          onClick={() => {
            setDraft({ ...draft, ticked: ticked ? null : new Set(alike.map(({ id }) => id)) });
          }}
        >
          {ticked ? 'Use it for this one only' : `Use it for the other ${alike.length} like it too`}
        </Button>
      )}
      {ticked && (
        <AlikeList
          findings={alike}
          ticked={ticked}
          onTick={(next) => {
            setDraft({ ...draft, ticked: next });
          }}
        />
      )}
      <UndoNote change="settings" />
    </DetailPanel>
  );
}
