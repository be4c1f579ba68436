import { saysNextFigure } from '../dates/nextFigures';
import { findPutOff } from '../dates/rowReadings';
import { cellsOfComment, lacksDate, nameMissing, needsComments, quote } from './support/comments';
import type { Rule } from './rule';
import { capitalise, nameFigure } from '../scorecard/wording';

export const estimatedDateMissing: Rule<Record<never, never>, 'missing' | 'awaited' | 'putOff'> = {
  id: 'estimated-date-missing',
  group: 'Comments and dates',
  title: 'Estimated date missing',
  description: 'Require an estimated date in the comment on a missing actual or an awaited figure.',
  why: 'Without a date nobody knows when to ask again, and a figure that is late is never noticed.',
  severity: 'query',
  isFixable: false,
  looksAt: 'row',
  options: {},
  optionNotes: {},
  messages: {
    missing:
      '{figures} missing, and the comment, {comment}, gives no date. Add the month and year in which the figure is expected.',
    awaited:
      'The comment says that a figure is awaited, {comment}, but not until when. Add the month and year in which it is expected.',
    putOff:
      '{figure} says “{text}” though its time is over, and no date is given. Type the figure, or give in the comment the month and year in which it is expected.',
  },
  together: {
    missing: 'have a comment that gives no date, though {missing} missing',
    awaited: 'have a comment that says a figure is awaited, and not until when',
    putOff: 'have “{text}” in place of a figure whose time is over, and no date',
  },
  explanation:
    'Says why no date can be given, such as a publication that is suspended, and when it will be looked at again.',
  valid: [
    {
      name: 'A row pointed to by its reference gives the date',
      rows: [
        ['KPI', 'Performance indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        [
          'A1',
          'Pupils absent',
          4,
          null,
          4,
          'The survey is late: the 2016 figure is expected in September 2017.',
        ],
        ['A2', 'Homes built', 10, 12, 14, 'As planned.'],
        ['A3', 'Homes sold', 10, 13, 14, 'As planned.'],
        ['A4', 'Boys absent', 5, null, 4, 'See A1.'],
        ['A5', 'Girls absent', 5, null, 4, 'See comment on indicator A-1'],
      ],
    },
    {
      name: 'When each next figure comes stands in a column of its own',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Next update', 'Comments'],
        ['Pupils absent', 4, 'Awaited', 4, 'Sep 2017', 'Awaited from the DfE.'],
        ['Homes built', 10, 12, 14, 'Jan 2018', null],
      ],
    },
    {
      name: 'When the next survey is, and that there was nothing to measure',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Residents content', 41, null, 45, 'The survey is now two-yearly; next in May 2018.'],
        ['Days to answer a flood', 1.5, null, 1, 'No floods in the year.'],
        ['Days to answer a fire', 1.5, null, 1, 'No events.'],
      ],
    },
    {
      name: 'What is measured was not held, and is not to come',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Bills passed', 12, 'No session', 14, null],
        ['Cadets trained', 22, null, 24, 'No cadet class'],
        ['Races won', 5, 'No season this year', 6, null],
      ],
    },
    {
      name: 'A figure that was not published for its year',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Pupils in work at 19', 65, 'N/A', 72, 'Not published by DfE for 2016 (no baseline).'],
      ],
    },
    {
      name: 'A date for the missing actual',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Pupils in work at 19', 'N/A', 70, 72, 'Awaiting DfE data - May 2017'],
      ],
    },
    {
      name: 'The figure’s own cell gives the date',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Pupils in work at 19', 'Not out until Oct 17', 70, 72, null],
        ['Pupils in college at 19', 'Due in June', 70, 72, 'New measure'],
      ],
    },
    {
      name: 'A comment in another language, which may give the date in words of its own',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes let', 'N/A', 78, 'Données attendues à la rentrée'],
        ['Homes lent', 'N/A', 78, 'Pendiente de los datos del ministerio'],
      ],
    },
    {
      name: 'A comparator that nobody awaits',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Places taken up', 74, 'N/A', 78, 'Use Dec figures'],
        ['Plans issued on time', 85, 'N/A', 90, 'End of August 2016'],
        [
          'Young offenders in education',
          59,
          'N/A',
          70,
          'National data not available as returns not completed',
        ],
      ],
    },
    {
      name: 'A figure of every second year, and a measure that has begun since',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes let', 50, null, 60, 78, 'Collected every two years'],
        ['Homes lent', null, null, 60, 78, 'New measure for 2017'],
      ],
    },
    {
      name: 'A comment that points to the one above it, or to another row',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes let', 50, null, 78, 'Return due June 2017'],
        ['Homes lit', 50, null, 78, 'as above'],
        ['Homes lent', 50, null, 78, 'Ditto'],
        ['Homes sold', 50, 51, 78, null],
        ['Homes seen', 50, null, 78, 'See row 2'],
      ],
    },
    {
      name: 'A figure no longer collected',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes let', 'N/A', 'N/A', 78, 'No longer collected by the department'],
      ],
    },
    {
      name: 'A figure that a note beside it says is due',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Waste recycled', 96, 'N/A²', 97, 'Data not yet supplied by the districts.'],
        ['² Returns are due in May 2017.'],
      ],
    },
    {
      name: 'A measure that stopped, a figure that is withheld, and one that there is none of',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        [
          'Searches returned in 10 days',
          96,
          null,
          97,
          'Measure stopped after Q2: moved to the Land Registry.',
        ],
        ['Adults who finish treatment', 41, null, 45, 'Service transferred to the NHS on 1 April 2016'],
        ['Pupils in three sciences', 12, null, 14, 'Withheld: fewer than six pupils'],
        ['Progress 8', -0.1, 'n/a', null, 'No Progress 8 for 2016: the pupils have no KS2 results.'],
        ['Pupils at the standard', 61, null, 65, 'No tests in 2016'],
        ['Progress of boys', -0.1, 'n/a', null, 'see note above, no P8 this yr'],
        ['Progress of girls', -0.1, 'n/a', null, 'No P8 for 2016 – no KS2 baseline'],
        ['Adults who vote', 61, null, 65, 'No ratings published this year'],
      ],
    },
    {
      name: 'Nothing before the doors opened, nor after they closed',
      asOf: '2017-05-01',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Quay Hub: visits', null, null, 20, 'Hub opened in January 2017'],
        ['Castle Pool - swims', 80, null, null, 'Pool closed in May 2016'],
      ],
    },
    {
      name: 'An earlier year that is missing',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes let', 'N/A', 60, 78, 'New indicator'],
      ],
    },
    {
      name: 'Something else is expected',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes let', 50, 'N/A', 78, 'A rise is expected with the new estate'],
      ],
    },
    {
      name: 'A row whose figures are all there',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, 'Awaiting DfE data'],
        ['Homes let', 10, 11, 12, 'Results of the tenants’ survey to follow'],
      ],
    },
    {
      name: 'A comment that is a state or a figure, and of a milestone',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 9, null, 12, 'Complete'],
        ['Homes let', 9, null, 12, 'Ongoing'],
        ['Homes sold', 9, null, 12, '0%'],
        ['Homes lent', 9, null, 12, 'On track'],
        ['Housing strategy', 'Drafted', null, 'Adopted', 'Work goes on with the board'],
      ],
    },
    {
      name: 'A figure that is taken once a year, asked for in every quarter, and a census',
      asOf: '2017-05-01',
      rows: [
        [
          'Indicator',
          'Taken',
          'Q1 2016/17',
          'Q2 2016/17',
          'Q3 2016/17',
          'Q4 2016/17',
          'Target 2016/17',
          'Comments',
        ],
        ['Percentage of calls answered', 'Quarterly', 91, 92, 90, 93, 92, null],
        ['Percentage of tenants content', 'Annual', null, null, null, null, 80, 'The contractor was late'],
        [
          'Percentage of staff content',
          null,
          null,
          null,
          null,
          null,
          80,
          'A yearly survey; will be reported at Q4',
        ],
        [
          'Percentage of pupils with five passes',
          null,
          null,
          66,
          null,
          null,
          68,
          'Results come out each August',
        ],
        ['Percentage of lamps lit', null, null, 97, null, null, 98, 'The contractor was late'],
      ],
    },
    {
      name: 'One of many years between others',
      rows: [
        ['Indicator', 'Kent 2013', 'Kent 2014', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes with a garden', null, 412, null, null, 430, 'Counted for the plan'],
      ],
    },
  ],
  invalid: [
    {
      name: 'A row pointed to gives no date, and a reference that no row or two rows have',
      rows: [
        ['Ref', 'Performance indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['A1', 'Pupils absent', 4, 5, 4, 'Many colds.'],
        ['A2', 'Homes built', 10, 12, 14, 'As planned.'],
        ['A3', 'Homes sold', 10, 13, 14, 'As planned.'],
        ['A4', 'Boys absent', 5, null, 4, 'See A1.'],
        ['A5', 'Girls absent', 5, null, 4, 'See B1.'],
      ],
      finds: [
        ['missing', 'F5'],
        ['missing', 'F6'],
      ],
    },
    {
      name: 'A comment on the work, a figure that stops after the first quarter, and the last of many years',
      asOf: '2017-05-01',
      rows: [
        ['Indicator', 'Kent 2013', 'Kent 2014', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 9, 10, 11, null, 12, 'Complete, but the return was lost'],
        ['Homes let', 9, 10, 11, null, 12, 'Work is ongoing at the depot'],
      ],
      finds: [
        ['missing', 'G2'],
        ['missing', 'G3'],
      ],
    },
    {
      name: 'A quarter long gone whose cell still puts it off, beside a comment about another',
      rows: [
        ['Indicator', 'Target 2015/16', 'Q3 2015/16', 'Q4 2015/16', 'Comments'],
        ['Percentage of waste recycled', 58, 54.5, 'To be reported', 'At Q3 it was 54.5 against 58'],
        ['Percentage of calls answered', 90, 91, 'TBC', 'On target at Q3'],
        ['Percentage of letters answered', 90, 91, 'TBC', 'Expected in May 2017'],
      ],
      finds: [
        ['putOff', 'D2'],
        ['putOff', 'D3'],
      ],
    },
    {
      name: 'What opened was something else, stopped for a while, or in a year before the figure’s',
      asOf: '2017-05-01',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Complaints answered', 80, null, 85, 'Consultation opened in March 2017'],
        ['Swims', 80, null, 85, 'Pool closed in May 2016 until the works were done'],
        ['Swimmers', 80, null, 85, 'No scores from two of the lanes'],
        ['Bins emptied', 80, null, 85, 'Collections stopped for snow'],
        ['Adults who finish', 80, null, 85, 'Service transferred to a new team'],
        ['Pupils at the standard', 80, null, 85, 'No pupils at the standard for 2014'],
        ['Quay Hub: visits', 70, null, 85, 'Hub opened in January 2015'],
      ],
      finds: [
        ['missing', 'E2'],
        ['missing', 'E3'],
        ['missing', 'E4'],
        ['missing', 'E5'],
        ['missing', 'E6'],
        ['missing', 'E7'],
        ['missing', 'E8'],
      ],
    },
    {
      name: 'A source, a note and a period are no estimated date',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Pupils in work at 19', 'N/A', 70, 72, 'DfE SFR - Nov 2016'],
        ['Homes built', 10, 11, 12, 'Local data'],
        ['Homes let', null, 'N/A', 12, 'New indicator'],
        ['Homes sold', 'N/A', 10, 12, 'End of March figure'],
      ],
      finds: [
        ['missing', 'E2'],
        ['missing', 'E4'],
        ['missing', 'E5'],
      ],
    },
    {
      name: 'A comment that points to one without a date, and to none',
      rows: [
        ['Indicator', 'Kent 2015', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes let', 50, null, 78, 'Return awaited'],
        ['Homes lit', 50, null, 78, 'as above'],
        ['Homes lent', 50, 51, 78, null],
        ['Homes sold', 50, null, 78, 'see above'],
      ],
      finds: [
        ['missing', 'E2'],
        ['missing', 'E3'],
        ['missing', 'E5'],
      ],
    },
    {
      name: 'A comparator is awaited',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Pupils in work at 19', 65, 'N/A', 72, 'National figure to follow'],
      ],
      finds: [['awaited', 'E2']],
    },
  ],
  cannotRun: needsComments,
  *check({ scorecard, readComments, asOf }) {
    for (const row of readComments()) {
      const { indicator, asked: missing, isActualOwed, words } = row;
      if (!lacksDate(row) || !words || saysNextFigure(indicator, scorecard.otherColumns, asOf)) continue;
      const { cell, text } = words;
      const named = nameMissing(missing);
      const putOff = findPutOff(missing);
      if (putOff) {
        yield {
          messageId: 'putOff',
          data: { figure: capitalise(nameFigure(putOff)), text: putOff.text },
          cell: putOff.cell,
          cells: cellsOfComment(cell, [putOff]),
          indicator,
        };
        continue;
      }
      yield {
        messageId: isActualOwed && missing.length > 0 ? 'missing' : 'awaited',
        data: { figures: capitalise(named), missing: named, comment: quote(text) },
        cell,
        cells: cellsOfComment(cell, missing),
        indicator,
      };
    }
  },
};
