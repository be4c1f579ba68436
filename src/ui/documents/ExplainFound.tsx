import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { DocumentFindingView } from '../../core/engine/engine';
import { BusyButton } from '../check/BusyButton';
import { useKeptState, usePaneModel } from '../shared/paneContext';
import { useItemStyles } from './useItemStyles';
import { LabelledField } from '../controls/LabelledField';
import { Textarea } from '../controls/Textarea';

/** The reason that was given for what was found between documents, and a place to give one. */
export function ExplainFound({ finding }: { readonly finding: DocumentFindingView }): ReactElement {
  const styles = useItemStyles();
  const { explained, place } = finding;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {explained && (
        <p className={styles.words}>
          {explained.hasLapsed
            ? `This reason no longer holds because ${explained.because ?? 'a figure changed'}: `
            : 'Reason: '}
          {explained.explanation.reason}
        </p>
      )}
      <Button
        size="small"
        className={styles.start}
        aria-expanded={isOpen}
        aria-label={`${explained ? 'Change the reason' : 'Explain'}: ${place.indicator}`}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {explained ? 'Change the reason…' : 'Explain…'}
      </Button>
      {isOpen && (
        <ReasonForm
          finding={finding}
          onKept={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}

interface ReasonFormProps {
  readonly finding: DocumentFindingView;
  readonly onKept: () => void;
}

function ReasonForm({ finding, onKept }: ReasonFormProps): ReactElement {
  const styles = useItemStyles();
  const model = usePaneModel();
  const [reason, setReason] = useState(finding.explained?.explanation.reason ?? '');
  const [by] = useKeptState('check/by', '');
  const [refused, setRefused] = useState<string | null>(null);
  const keep = async () => {
    const outcome = await model.explainDocument(finding.id, reason, by);
    setRefused(outcome.refused);
    if (outcome.refused !== null) model.announce(outcome.refused);
    if (outcome.isKept) onKept();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <LabelledField label="Reason" problem={refused}>
        <Textarea
          value={reason}
          rows={3}
          onChange={(value) => {
            setReason(value);
          }}
        />
      </LabelledField>
      <div className={styles.buttons}>
        <BusyButton type="submit" appearance="primary" size="small">
          Save reason
        </BusyButton>
      </div>
    </form>
  );
}
