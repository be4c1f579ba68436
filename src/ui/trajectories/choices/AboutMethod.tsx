import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MethodView } from '../../../core/engine/engine';
import { Disclosure } from '../../shared/Disclosure';
import { useKeptState } from '../../shared/paneContext';
import { sayFormula } from './sayFormula';
import { Text } from '../../controls/Text';

const useStyles = makeStyles({
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface AboutMethodProps {
  readonly method: MethodView;
  /** What this scorecard's own figures say for it. */
  readonly basis: string | null;
}

/** What a method does, what it rests on and its formula. */
export function AboutMethod({ method, basis }: AboutMethodProps): ReactElement {
  const styles = useStyles();
  const [isFormulaOpen, openFormula] = useKeptState('trajectories/formula', false);
  return (
    <div>
      <Text className={styles.about}>{method.summary}</Text>
      {basis !== null && <Text className={styles.about}>{basis}</Text>}
      <div className={styles.about}>
        <Disclosure
          title="Formula"
          isOpen={isFormulaOpen}
          onToggle={() => {
            openFormula(!isFormulaOpen);
          }}
        >
          <code>{method.formula}</code>
          <br />
          {sayFormula(method)}
        </Disclosure>
      </div>
    </div>
  );
}
