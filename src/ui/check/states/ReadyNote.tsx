import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { plural } from '../../../core/text/words';
import { usePaneModel, usePaneState } from '../../shared/paneContext';
import { countRules, listNotRun } from '../notRun';

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    overflowWrap: 'anywhere',
  },
});

/** What "Ready to submit" rests on. */
export function ReadyNote(): ReactElement {
  const styles = useStyles();
  const model = usePaneModel();
  const { rules } = usePaneState();
  const shown = model.shownScorecards();
  const indicators = shown.reduce((sum, one) => sum + one.indicators.length, 0);
  const explained = shown.reduce((sum, { summary }) => sum + summary.explained, 0);
  const advice = shown.reduce((sum, { summary }) => sum + summary.advice, 0);
  const hasRun = (rule: string) => shown.some((one) => one.notRun.every((notRun) => notRun.rule !== rule));
  const ranCount = [...rules.keys()].filter(hasRun).length;
  const notRun = countRules(listNotRun(shown, rules));
  const sentences = [
    `${plural(indicators, 'indicator')} checked against ${plural(ranCount, 'rule')}. No error and no unexplained query is left.`,
    ...(explained > 0 ? [`${plural(explained, 'finding')} explained.`] : []),
    ...(advice > 0 ? [`${plural(advice, 'piece')} of advice, if you have time.`] : []),
    ...(notRun > 0 ? [`${plural(notRun, 'rule')} not run: see below.`] : []),
  ];
  return <p className={styles.note}>{sentences.join(' ')}</p>;
}
