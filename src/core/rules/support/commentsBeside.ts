import { findNotEveryYear } from '../../scorecard/saidEveryYear';
import { findForecastTurned } from '../../scorecard/saidForecast';
import { findOtherRank } from '../../scorecard/saidRank';
import { findMisaddedStep } from '../../scorecard/saidSteps';
import type { Indicator, OtherColumn } from '../../scorecard/scorecard';
import { nameFigure, printFigure } from '../../scorecard/wording';
import { byReadingOrder, type CellAddress } from '../../sheet/address';
import type { Fact } from '../rule';
import { cellSaying, quote } from './comments';

type Id = 'forecast' | 'everyYear' | 'rank' | 'steps';

/** What a row's comment says of its forecast, of a limit in every year, of its rank or of two figures, and is not so. */
export function* sayOfTheRest(indicator: Indicator, others: readonly OtherColumn[]): Generator<Fact<Id>> {
  if (!indicator.comment) return;
  const forecast = findForecastTurned(indicator, others);
  if (forecast) {
    const { words, label, isAbove, target } = forecast;
    const data = {
      label,
      number: forecast.forecast.text,
      side: isAbove ? 'above' : 'below',
      target: nameFigure(target),
      wanted: target.text,
    };
    yield say('forecast', indicator, words, [forecast.forecast.cell, target.cell], data);
  }
  const year = findNotEveryYear(indicator);
  if (year) {
    const { words, value, limit, isMinimum } = year;
    const data = {
      actual: nameFigure(value),
      number: value.text,
      side: isMinimum ? 'below' : 'above',
      limit,
    };
    yield say('everyYear', indicator, words, [value.cell], data);
  }
  const rank = findOtherRank(indicator, others);
  if (rank) yield say('rank', indicator, rank.words, [rank.remark.cell], { rank: rank.remark.text });
  const step = findMisaddedStep(indicator.comment.text);
  if (step) {
    const { words, from, to, change, decimals } = step;
    yield say('steps', indicator, words, [], { from, to, change: printFigure(change, decimals) });
  }
}

function say<Own extends Id>(
  messageId: Own,
  indicator: Indicator,
  words: string,
  beside: readonly CellAddress[],
  data: Readonly<Record<string, string>>,
): Fact<Own> {
  const cell = cellSaying(indicator.comment!, words);
  return {
    messageId,
    data: { words: quote(words), ...data },
    cell,
    cells: [...beside, cell].sort(byReadingOrder),
    indicator,
  };
}
