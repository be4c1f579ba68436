import { makeStyles, Select, Switch, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { FillPreview, MethodView } from '../../../core/engine/engine';
import { useKeptState, usePaneState } from '../../shared/paneContext';
import { Disclosure } from '../../shared/Disclosure';
import { ShareField } from './ShareField';
import { sayFormula } from './sayFormula';
import type { FillChoices } from './useFillChoices';

const useStyles = makeStyles({
  fields: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  // The label stands beside its list, which leaves more of a low pane to the rows.
  line: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr)',
    alignItems: 'center',
    '& label': { fontSize: tokens.fontSizeBase300 },
  },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  switch: { marginLeft: '-8px' },
});

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
export function MethodFields({
  choices,
  onChange,
  preview,
  problem,
  isIdle,
}: MethodFieldsProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { methods } = usePaneState();
  const [isFormulaOpen, openFormula] = useKeptState('trajectories/formula', false);
  const used = choices.method ?? preview?.method ?? '';
  const method = methods.find((one) => one.id === used);
  return (
    <div className={styles.fields}>
      {!isIdle && (
        <>
          <div className={styles.line}>
            <label htmlFor={`${id}-method`}>Method</label>
            <Select
              id={`${id}-method`}
              size="small"
              value={used}
              onChange={(_event, { value }) => {
                onChange({ method: value });
              }}
            >
              {methods.map(({ id: one, name }) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </Select>
          </div>
          {method && (
            <div>
              <Text className={styles.about}>{method.summary}</Text>
              {preview?.basis != null && preview.method === used && (
                <Text className={styles.about}>{preview.basis}</Text>
              )}
              <div className={styles.about}>
                <Disclosure
                  title="Formula"
                  isOpen={isFormulaOpen}
                  onToggle={() => {
                    openFormula(!isFormulaOpen);
                  }}
                >
                  <FormulaText method={method} />
                </Disclosure>
              </div>
            </div>
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
          <div className={styles.line}>
            <label htmlFor={`${id}-as`}>Write</label>
            <Select
              id={`${id}-as`}
              size="small"
              value={choices.as}
              onChange={(_event, { value }) => {
                onChange({ as: value === 'formulas' ? 'formulas' : 'values' });
              }}
            >
              <option value="values">values</option>
              <option value="formulas">formulas that work without this add-in</option>
            </Select>
          </div>
        </>
      )}
      <Switch
        className={styles.switch}
        checked={choices.replaces}
        label={isIdle ? 'Fill again targets that are given' : 'Also replace targets that are given'}
        onChange={(_event, { checked }) => {
          onChange({ replaces: checked });
        }}
      />
    </div>
  );
}

function FormulaText({ method }: { readonly method: MethodView }): ReactElement {
  return (
    <>
      <code>{method.formula}</code>
      <br />
      {sayFormula(method)}
    </>
  );
}
