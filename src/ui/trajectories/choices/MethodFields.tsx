import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FillPreview } from '../../../core/engine/engine';
import { usePaneState } from '../../shared/paneContext';
import { AboutMethod } from './AboutMethod';
import { ChoiceSelect } from './ChoiceSelect';
import { ShareField } from './ShareField';
import { EndTargetField } from './EndTargetField';
import type { FillChoices } from './useFillChoices';
import { Checkbox } from '../../controls/Checkbox';

const useStyles = makeStyles({
  fields: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  switch: { marginLeft: '-8px' },
});

const waysToWrite = [
  { value: 'values', name: 'values' },
  { value: 'formulas', name: 'formulas that work without this add-in' },
] as const;

interface MethodFieldsProps {
  readonly choices: FillChoices;
  readonly onChange: (part: Partial<FillChoices>) => void;
  readonly preview: FillPreview | null;
  /** What is wrong with the typed share. */
  readonly problem: string | null;
  /** Whether there is nothing to fill, so that only filling again is worth asking for. */
  readonly isIdle: boolean;
}

/** How targets are to be filled. */
export function MethodFields(props: MethodFieldsProps): ReactElement {
  const { choices, onChange, isIdle } = props;
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {!isIdle && <HowToFill {...props} />}
      <Checkbox
        role="switch"
        className={styles.switch}
        checked={choices.replaces}
        label={isIdle ? 'Fill again targets that are given' : 'Also replace targets that are given'}
        onChange={(checked) => {
          onChange({ replaces: checked });
        }}
      />
    </div>
  );
}

function HowToFill({ choices, onChange, preview, problem }: MethodFieldsProps): ReactElement {
  const { methods } = usePaneState();
  const used = choices.method ?? preview?.method ?? '';
  const method = methods.find((one) => one.id === used);
  return (
    <>
      <ChoiceSelect
        label="Method"
        value={used}
        options={methods.map(({ id, name }) => ({ value: id, name }))}
        onChange={(id) => {
          onChange({ method: id });
        }}
      />
      {method && (
        <AboutMethod method={method} basis={preview?.method === used ? (preview.basis ?? null) : null} />
      )}
      {method?.share && (
        <ShareField
          key={method.id}
          method={method}
          text={choices.shares[method.id] ?? ''}
          problem={problem}
          onChange={(text) => {
            onChange({ shares: { ...choices.shares, [method.id]: text } });
          }}
        />
      )}
      {(choices.end !== 'blank' || lacksEnds(preview)) && (
        <EndTargetField choices={choices} problem={problem} onChange={onChange} />
      )}
      <ChoiceSelect
        label="Write"
        value={choices.as}
        options={waysToWrite}
        onChange={(as) => {
          onChange({ as });
        }}
      />
    </>
  );
}

/** Whether rows are left out that an end target would have filled. */
function lacksEnds(preview: FillPreview | null): boolean {
  return preview?.refused.some(({ ends }) => ends.length > 0) ?? false;
}
