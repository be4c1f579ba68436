import { footnoteOf } from '../scorecard/comparability';
import type { Indicator, Scorecard, Value } from '../scorecard/scorecard';
import { needsFigures } from '../scorecard/notYetFilled';
import { baselineOf, comingTargets, pastTargets } from '../scorecard/series';
import { isReachedOnce } from '../scorecard/milestones';
import { findWholes } from '../scorecard/wholes';
import { hasNoTargetsOnPurpose, isNotEveryYear, saysWhenTargetsCome } from '../scorecard/statedReasons';
import { fold } from '../text/fold';
import { plainLetters } from '../text/translator';
import { UNTARGETED } from '../text/untargeted';
import { listOr } from '../text/words';
import { saysNever } from '../dates/estimatedDate';
import { meantBy } from '../scorecard/followComments';
import { findContextRows } from '../scorecard/contextRows';
import {
  findSectionsWithoutTargets,
  isWithoutTargets,
  tellWithoutTargets,
} from '../scorecard/withoutTargets';
import { normaliseMark } from '../text/marks';
import type { Fact, Rule } from './rule';
import { capitalise, nameFigure, nameYear } from '../scorecard/wording';

const NEVER_MEANT = new RegExp(`^(?:${UNTARGETED})$`);
const NOT_APPLICABLE = /^(?:n ?[./]? ?a\.?|not applicable)$/;

export const targetsAbsent: Rule<
  Record<never, never>,
  'absent' | 'context' | 'section' | 'stopped',
  Sections
> = {
  id: 'targets-absent',
  group: 'Targets',
  title: 'No targets',
  description: 'Require at least one target for the years to come.',
  why: 'An indicator without a target cannot be reported against; the reader will ask why it is on the scorecard.',
  severity: 'query',
  severities: { stopped: 'advice', context: 'advice' },
  isFixable: false,
  looksAt: 'neighbours',
  series: 'years',
  tally: {
    of: findSectionsOwing,
    // A section is none of them because of any row of it that has a target, so that other figures there change nothing.
    change: (sections, gone, come) =>
      hasSameServices(gone, come) && ![...gone, ...come].some(isWithoutTargets) ? sections : null,
    isAlike: (one, other) => placesOf(one) === placesOf(other),
  },
  options: {},
  optionNotes: {},
  messages: {
    absent: '{No}. Give targets, or explain why the indicator is listed without them.',
    context:
      '{count} rows from here on have neither a target nor what else the rows beside them have. If they are shown for information, say so in their comments.',
    section:
      'None of the {count} rows under “{section}” has a target for any year, though rows elsewhere do. Give targets, or say in a note or the comments why these have none.',
    stopped:
      '{Past} is the last, and there is no actual. If the indicator is no longer used, delete the row. Otherwise give targets.',
  },
  together: {
    absent: 'have {no}',
    stopped: 'have no actual and no target after {past}, as if they were no longer used',
  },
  explanation: 'Says why there are no targets yet, and when they will be set and by whom.',
  valid: [
    {
      name: 'Rows that roll up those below them',
      rows: [
        ['Goal', 'Goal name', 'Measure', 'Kent 2016', 'Target 2017', 'Comments'],
        ['|2.1|', 'Hire the best', 'Roll up', null, null, null],
        ['|2.1.1|', 'Applications', 'Number of applications', 40, 46, null],
        ['|2.1.2|', 'Ways to recruit', 'Number of ways to recruit', 8, 10, null],
        ['|2.2|', 'Welcome all', 'Roll up', null, null, null],
        ['|2.2.1|', 'Belonging', 'Score of belonging', 4.1, 4.2, null],
      ],
    },
    {
      name: 'A volume, as its comment says',
      rows: [
        ['Indicator', 'Good is', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes let on time', 'High', 90, 92, null],
        ['Letters in the month', 'High', 20, null, 'Volume. August is always low.'],
      ],
    },
    {
      name: 'A note says what a blank means',
      rows: [
        ['Blank in National or Target: none published or set.'],
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, null],
        ['Homes let', 10, null, null, null],
        ['Homes sold', 10, 11, null, null],
      ],
    },
    {
      name: 'A dash is no target, as a note below says',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, null],
        ['Homes let', 10, 12, '–', null],
        ['Homes sold', 10, 11, '–', null],
        [],
        ['– = no target set'],
      ],
    },
    {
      name: 'A measure that begins, and when its targets will be set',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        ['Residents content (%)', 61, null, 'New survey. Targets go to the Board on 19 March 2017.'],
        ['Classes held', 186, null, 'First year: baseline only, target from April 2017.'],
      ],
    },
    {
      name: 'What is for information only, or came to an end, in other languages',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Eingegangene Beschwerden', 12, null, 'Nur zur Information.'],
        ['Parkhaus', 12, null, 'Entfällt: an die Stadt übergeben'],
        ['Appels reçus', 12, null, 'À titre indicatif'],
        ['Visites', 12, null, 'Indicateur de suivi, sans cible.'],
        ['Homes built', 12, 14, null],
      ],
    },
    {
      name: 'A survey of every second year, marked in the years between',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of calls answered', 70, 71, 72, null],
        ['Percentage of readers satisfied', 91, 'No survey', 'No survey', 'Asked every second year'],
      ],
    },
    {
      name: 'Groups that are shown beside what has the target',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Percentage of pupils in work at 19', 70, 71, 72, null],
        ['of which boys', 68, null, null, null],
        ['of which girls', 72, null, null, null],
      ],
    },
    {
      name: 'Groups that are named after what has the target, or by their age',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of apprentices', 40, 42, 44, null],
        ['Number of apprentices - female', 20, null, null, null],
        ['Number of apprentices (aged 16 to 18)', 12, null, null, null],
        ['Percentage of pupils in lessons', 90, 91, 92, null],
        ['Girls', 91, null, null, null],
        ['Year 9', 88, null, null, null],
      ],
    },
    {
      name: 'Words that say that none is meant, in the years to come or in the last one',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2016', 'Target 2017', 'Comments'],
        ['Percentage of calls answered', 70, 71, 72, null],
        ['Number of calls', 950, 'Monitored', null, null],
        ['Number of letters', 410, 'kein Ziel', 'kein Ziel', null],
      ],
    },
    {
      name: 'One target is enough for this rule, and text is another rule’s business',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, null, 12, null],
        ['Homes let', 10, 'more', 'more', null],
      ],
    },
    {
      name: 'N/A says that there is none',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 11, 12, null],
        ['Homes let', 10, 'N/A', 'N/A', null],
        ['Homes sold', 10, 'No target', 'No target', null],
        ['Homes lent', 10, 'Monitor only', 'For information only', null],
      ],
    },
    {
      name: 'A milestone that has been reached',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Local plan adopted', 'Jun-16', null, null, null],
      ],
    },
    {
      name: 'None on purpose: the comment, the status or the name says so',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'RAG', 'Comments'],
        ['Homes in management', 410, null, null, 'n/a', null],
        ['Homes sold', 40, null, null, null, 'Context only'],
        ['Homes viewed', 90, 'N/A', 'N/A', null, 'Demand led: no target is set'],
        ['Planning applications received', 900, null, null, null, null],
        ['Homes built', 10, 11, 12, 'Green', null],
      ],
    },
    {
      name: 'What is not shown, and a year that has none, as the comment says',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 9, 10, 11, 12, null],
        ['Pupils in three sciences', 'x', 'x', null, null, 'x = fewer than six pupils'],
        ['Progress 8', -0.1, 'n/a', null, null, 'None for 2016: the pupils have no KS2 results.'],
      ],
    },
    {
      name: 'A section of what comes in, kinds of which a note says that they have none, and a mark that says why',
      rows: [
        ['Indicator', 'Kind', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Workload', null, null, null, null, null],
        ['Grants agreed', null, 400, null, null, null],
        ['Loans agreed', null, 40, null, null, null],
        ['Results', null, null, null, null, null],
        ['Homes built', 'Outcome', 10, 11, 12, null],
        ['Homes seen', 'Context', 10, null, null, null],
        ['Homes let (d)', 'Outcome', 10, null, null, null],
        ['Library standards met', 'Outcome', 10, '*', '*', null],
        ['Homes lit', 'Outcome', 10, null, null, 'For info'],
        ['Homes heated', 'Outcome', 10, null, null, 'as above'],
        ['Homes mended', 'Outcome', 10, null, null, 'Ditto'],
        ['Homes aired', 'Outcome', 10, null, null, 'See row 10'],
        ['Context indicators are shown for interest and carry no targets.'],
        ['Measures marked (d) have no target.'],
        ['* Suspended by the government'],
      ],
    },
    {
      name: 'A heading that starts a section',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Housing', null, null, null, null],
        ['Homes built', 10, 11, 12, null],
      ],
    },
  ],
  invalid: [
    {
      name: 'A note asks for targets, and one says that they are to come',
      rows: [
        ['Targets must not be left blank. A blank target is to be set by the board.'],
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, null],
        ['Homes let', 10, 12, null, null],
      ],
      finds: [['absent', 'D4']],
    },
    {
      name: 'A measure that begins, whose targets come nobody says when',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        ['Residents content (%)', 61, null, 'New survey. Targets to be set once the results are known.'],
      ],
      finds: [['absent', 'C3']],
    },
    {
      name: 'Counts below the indicators, told once, and rows that lack nothing else',
      rows: [
        ['Ref', 'Indicator', 'Owner', 'Actual 2016', 'Target 2017', 'Target 2018', 'RAG', 'Comments'],
        ['A1', 'Children in care', 'LH', 409, 400, 390, 'Red', null],
        ['A2', 'Plans on time (%)', 'LH', 51, 55, 60, 'Red', null],
        ['A3', 'Reviews on time (%)', 'LH', 81, null, null, 'Green', null],
        ['A4', 'Visits on time (%)', 'LH', 81, null, null, 'Green', null],
        [null, 'Adoption orders', null, 6, null, null, null, null],
        [null, 'Guardianship orders', null, 5, null, null, null, null],
        [null, 'Children found a home', null, 11, null, null, null, null],
      ],
      finds: [
        ['absent', 'E4'],
        ['absent', 'E5'],
        ['context', 'E6'],
      ],
    },
    {
      name: 'A section without any, told once; a note on another kind, one on targets to come, and a mark of those',
      rows: [
        ['Indicator', 'Kind', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Housing', null, null, null, null, null],
        ['Homes built', 'Outcome', 10, 11, 12, null],
        ['Homes seen', 'Pilot', 10, null, null, null],
        ['Homes let', 'Outcome', 10, '*', '*', 'as above'],
        ['Parks and activity', null, null, null, null, null],
        ['Parks with a flag', 'Outcome', 10, null, null, null],
        ['Parks with a friend', 'Outcome', 10, null, null, null],
        ['Parks with a pond', 'Outcome', 10, null, null, 'No targets are set'],
        ['Roads', null, null, null, null, null],
        ['Roads swept', 'Outcome', 10, null, null, null],
        ['Context measures carry no targets.'],
        ['Pilot measures will have no target until 2019.'],
        ['* To be agreed in May'],
      ],
      finds: [
        ['absent', 'D4'],
        ['absent', 'D5'],
        ['section', 'D7'],
        ['absent', 'D11'],
      ],
    },
    {
      name: 'A part without targets where another part has them',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of homes let', 10, 11, 12, null],
        ['- North', 4, 5, 6, null],
        ['- South', 6, null, null, null],
      ],
      finds: [['absent', 'C4']],
    },
    {
      name: 'Another measure whose name begins alike',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Number of apprentices', 40, 42, 44, null],
        ['Number of apprentices who stay', 20, null, null, null],
        ['Number of apprenticeships', 12, null, null, null],
      ],
      finds: [
        ['absent', 'C3'],
        ['absent', 'C4'],
      ],
    },
    {
      name: 'Blank, and put off',
      rows: [
        ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 11, 12, null],
        ['Cases with support from open access', 'N/A', null, null, 'Will be captured from April'],
        ['Homes let', 10, 'tbc', 'tbc', null],
      ],
      finds: [
        ['absent', 'C3'],
        ['absent', 'C4'],
      ],
    },
    {
      name: 'A target for last year, and nothing since',
      rows: [
        ['Indicator', 'Target 2016', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
        ['Homes built', 10, 9, 11, 12, null],
        ['Homes let', 800, null, null, null, null],
        ['Homes sold', 80, 75, null, null, null],
      ],
      finds: [
        ['stopped', 'D3'],
        ['absent', 'D4'],
      ],
    },
  ],
  cannotRun: (scorecard) =>
    scorecard.indicators.every((indicator) => comingTargets(indicator).length === 0)
      ? 'There is no target column for a year after the latest actual.'
      : needsFigures(scorecard),
  *check({ scorecard, asked, tally }) {
    const wholes = findWholes(scorecard.indicators);
    const context = findContextRows(scorecard.indicators);
    const inContext = new Set([...context.values()].flat());
    const partly = new Set([...wholes].flatMap(([part, whole]) => (hasTargets(part) ? [whole] : [])));
    const isWithout = tellWithoutTargets(scorecard);
    const saysNone = tellNone(scorecard);
    const owes = (indicator: Indicator): boolean => {
      const whole = wholes.get(indicator);
      // Groups that are shown for information are read beside the target of all.
      const isToldByOthers =
        inContext.has(indicator) || (whole && !partly.has(whole)) || isWithout(indicator);
      // N/A is what we ask for where there is no target.
      const isNever = isNeverMeant(fold(pastTargets(indicator).at(-1)?.text ?? ''));
      return (
        !isToldByOthers && !isNever && owesTargets(indicator) && !comingTargets(indicator).every(saysNone)
      );
    };
    const sections = tally.map((rows) => rows.filter(owes)).filter((rows) => rows.length > 1);
    const inSections = new Set(sections.flat());
    for (const at of asked) {
      const indicator = scorecard.indicators[at]!;
      const block = context.get(indicator);
      if (block && comingTargets(indicator).length > 0) yield sayBlock('context', block);
      const section = sections.find(([first]) => first === indicator);
      if (section) yield sayBlock('section', section);
      if (inSections.has(indicator) || !owes(indicator)) continue;
      yield sayRow(indicator);
    }
  },
};

type Sections = readonly (readonly Indicator[])[];

function findSectionsOwing(indicators: readonly Indicator[]): Sections {
  return findSectionsWithoutTargets(indicators).map((rows) => rows.filter(owesTargets));
}

function hasSameServices(gone: readonly Indicator[], come: readonly Indicator[]): boolean {
  return gone.length === come.length && gone.every(({ service }, at) => service === come[at]!.service);
}

function placesOf(sections: Sections): string {
  return JSON.stringify(sections.map((rows) => rows.map(({ nameCell }) => nameCell.row)));
}

/** Whether a row has none of the targets to come, and does not itself say why. */
function owesTargets(indicator: Indicator): boolean {
  const targets = comingTargets(indicator);
  if (targets.length === 0 || targets.some((value) => value.kind !== 'missing')) return false;
  if (isReachedOnce(indicator) || hasNoTargetsOnPurpose(indicator) || isNotShown(indicator)) return false;
  if (saysWhenTargetsCome(indicator)) return false;
  return !isNotEveryYear(indicator) || targets.some(({ text }) => text === '');
}

const TO_COME = /\b(?:yet|until|await\w*|pending|tb[acd]|to be|to follow|due)\b/i;

/** Whether words in a target's place say that none is meant to be, this year or another: "monitoring only". */
function isNeverMeant(folded: string): boolean {
  return NEVER_MEANT.test(plainLetters(folded));
}

/** Tells the targets that say that there is none: in words, or by a mark and nothing else, which a footnote explains. */
function tellNone(scorecard: Scorecard): (target: Value) => boolean {
  return (target) => {
    const folded = fold(target.text);
    if (NOT_APPLICABLE.test(folded) || isNeverMeant(folded)) return true;
    const footnote = footnoteOf(scorecard, target);
    return footnote?.mark === normaliseMark(target.text) && !TO_COME.test(footnote.text);
  };
}

function sayRow(indicator: Indicator): Fact<'absent' | 'stopped'> {
  const targets = comingTargets(indicator);
  const past = baselineOf(indicator)
    ? null
    : pastTargets(indicator).findLast(({ number }) => number !== null);
  const years = [...new Set(targets.map(nameYear))];
  const no = years.join() === 'the end' ? 'no end target' : `no target for ${listOr(years)}`;
  return {
    messageId: past ? 'stopped' : 'absent',
    data: past ? { Past: capitalise(nameFigure(past)), past: nameYear(past) } : { No: capitalise(no), no },
    cell: targets[0]!.cell,
    cells: targets.map((value) => value.cell),
    indicator,
  };
}

function sayBlock<Id extends 'context' | 'section'>(messageId: Id, block: readonly Indicator[]): Fact<Id> {
  const targets = block.flatMap((row) => comingTargets(row).slice(0, 1));
  return {
    messageId,
    data: { count: block.length, section: block[0]!.service ?? '' },
    cell: targets[0]!.cell,
    cells: targets.map(({ cell }) => cell),
    indicator: block[0]!,
  };
}

/** Whether the latest actual is missing and the comment says that it is not shown, or that there is none. */
function isNotShown({ comment, values, series }: Indicator): boolean {
  const [latest] = series.actuals;
  return (
    latest !== undefined && values[latest]!.kind === 'missing' && saysNever(meantBy(comment)?.text ?? '')
  );
}

function hasTargets(indicator: Indicator): boolean {
  return comingTargets(indicator).some(({ kind }) => kind !== 'missing');
}
