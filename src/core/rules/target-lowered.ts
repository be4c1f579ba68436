import { isNegligible, isWorse } from '../scorecard/compareFigures';
import { pastTargets } from '../scorecard/series';
import { findWrongWay } from '../scorecard/direction';
import { isInflation } from '../scorecard/prices';
import { explainsTargets } from '../scorecard/statedReasons';
import type { Rule } from './rule';
import { cannotOrderTargets, soundEnds, soundPastTarget } from '../scorecard/soundness';
import { betterIs, capitalise, nameFigure, sayTime, nameYear } from '../scorecard/wording';

export const targetLowered: Rule<Record<never, never>, 'lowered' | 'loweredForGood'> = {
  id: 'target-lowered',
  group: 'Targets',
  title: 'Target easier than the past target',
  description: 'Warn about a first target that is easier than the past target.',
  why: 'Readers compare this year’s plan with last year’s. A target that was quietly made easier is the first thing scrutiny asks about.',
  severity: 'query',
  isFixable: false,
  asksForAmbition: true,
  givesWayTo: ['target-below-actual'],
  looksAt: 'row',
  restsOnPolarity: true,
  series: 'years',
  options: {},
  optionNotes: {},
  messages: {
    lowered:
      '{Figure}, {target}, is easier than the past target for {pastYear}, {past}; {better}. Explain why it was changed.',
    loweredForGood:
      '{Figure}, {target}, is easier than the past target for {pastYear}, {past}, and so is the end target, {end} {endYear}; {better}. Explain why the ambition was lowered.',
  },
  explanation:
    'Says what changed since the past target was set: the measure, the cohort, the money, or what turned out to be possible.',
  valid: [
    {
      name: 'Harder, the same, and no past target to compare',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 59, 60, 66, 68, null],
        ['Percentage of schools above floor standards', 97, 98, 98, 99, null],
        ['Achievement gap of pupils eligible for free meals', 25, 'N/A', 18, 16, null],
        ['Average score at KS4', 50.4, null, 52, 53, null],
        ['Percentage of council tax collected', 98.5, 98.65, 98.63, 98.7, null],
      ],
    },
    {
      name: 'The comment says why, and a price that rises with the others',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of rent collected', 97, 98, 96, 97, 'Impact of the new benefit is expected in 2017'],
        ['Cost per visit', 60, 58, 60, 61, null],
      ],
    },
    {
      name: 'A lower figure is harder where lower is better',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of permanent exclusions', 16, 32, 15, 12, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'Easier for now, and easier for good',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils achieving the expected level', 76, 78, 77, 80, null],
        ['Number of fixed term exclusions', 8271, 6000, 7562, 6598, null],
      ],
      finds: [
        ['lowered', 'D2'],
        ['loweredForGood', 'D3'],
      ],
    },
  ],
  cannotRun: (scorecard) =>
    cannotOrderTargets(scorecard) ??
    (scorecard.indicators.every((indicator) => pastTargets(indicator).length === 0)
      ? 'There is no column of past targets, that is, of targets for a year that has an actual.'
      : null),
  *check({ scorecard }) {
    for (const indicator of scorecard.indicators) {
      const past = soundPastTarget(indicator);
      const ends = soundEnds(indicator);
      // Targets cannot be easier by a way that was guessed from themselves.
      if (indicator.polaritySource === 'targets') continue;
      if (!past || !ends || !isWorse(indicator.polarity, ends.first, past)) continue;
      if (findWrongWay(indicator) || explainsTargets(indicator)) continue;
      const { first, end } = ends;
      if (isInflation(indicator, past, first) || isNegligible(first, past)) continue;
      const isForGood = end !== first && isWorse(indicator.polarity, end, past);
      yield {
        messageId: isForGood ? 'loweredForGood' : 'lowered',
        data: {
          Figure: capitalise(nameFigure(first)),
          target: first.text,
          pastYear: nameYear(past),
          past: past.text,
          end: end.text,
          endYear: sayTime(end),
          better: betterIs(indicator.polarity),
        },
        cell: first.cell,
        cells: isForGood ? [past.cell, first.cell, end.cell] : [past.cell, first.cell],
        indicator,
      };
    }
  },
};
