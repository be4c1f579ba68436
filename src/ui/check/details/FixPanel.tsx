import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { toA1 } from '../../../core/sheet/address';
import type { FindingView, FixPreview } from '../../../core/engine/engine';
import { plural } from '../../../core/text/words';
import { usePaneModel, usePaneState } from '../../shared/paneContext';
import { UndoNote } from '../../shared/UndoNote';
import { useAnswer } from '../../shared/useAnswer';
import { BusyButton } from '../BusyButton';
import { DetailPanel } from './DetailPanel';
import { EditList } from './EditList';
import type { Walk } from '../useWalk';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

interface FixPanelProps {
  readonly findings: readonly FindingView[];
  readonly walk: Walk;
  /** False where it is only shown again, with the view that it stands in. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** What a fix would write, before it is written. */
export function FixPanel({ findings, walk, takesFocus, onClose }: FixPanelProps): ReactElement {
  const styles = useStyles();
  const panel = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const model = usePaneModel();
  const { check } = usePaneState();
  const ids = findings.map(({ id }) => id);
  const preview = useAnswer(
    'The fix could not be worked out',
    (engine) => engine.previewFixes(ids),
    check,
    ids.join('\n'),
  );
  const edits = preview.state === 'here' ? preview.value.edits : [];
  const cells = plural(edits.length, 'cell');
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [preview.state]);

  const apply = async () => {
    const isDone = await model.apply(edits, `Fixed: ${cells} changed.`);
    if (isDone) onClose();
    return isDone;
  };
  return (
    <DetailPanel
      title={findings.length === 1 ? `Fix ${toA1(findings[0]!.cell)}` : `Fix all ${findings.length}`}
      panelRef={panel}
      headingRef={heading}
      onEscape={onClose}
      onSubmit={() =>
        void walk.settle(apply, {
          gone: 'Fixed.',
          stays: `${cells} changed, but the finding is still there.`,
        })
      }
      buttons={
        <>
          {edits.length > 0 && (
            <BusyButton type="submit" appearance="primary">
              {edits.length === 1 ? 'Apply' : `Apply to ${cells}`}
            </BusyButton>
          )}
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      {preview.state === 'coming' && <p className={styles.text}>Working out the fix…</p>}
      {preview.state === 'failed' && (
        <p className={styles.text}>
          The fix could not be worked out. Change the cell in the workbook instead.
        </p>
      )}
      {preview.state === 'here' && <Preview preview={preview.value} />}
    </DetailPanel>
  );
}

function Preview({ preview }: { readonly preview: FixPreview }): ReactElement {
  const styles = useStyles();
  const { edits, stillBroken } = preview;
  if (edits.length === 0) return <p className={styles.text}>There is nothing left to change here.</p>;
  return (
    <>
      <EditList edits={edits} />
      <UndoNote change={edits} />
      {stillBroken.length > 0 && (
        <div>
          <p className={styles.text}>This will still be found afterwards:</p>
          <ul className={styles.list}>
            {stillBroken.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
