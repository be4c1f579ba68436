import { listAnd } from '../text/words';
import type { RowReading } from '../dates/rowReadings';
import type { Indicator, Remark, Scorecard } from '../scorecard/scorecard';
import { rowsThatHold } from '../scorecard/holdings';
import { capitalise, nameFigure } from '../scorecard/wording';
import { remember } from '../text/remember';
import { sayTextPlace } from './support/around';
import { cellSaying, findRepeatedComments, lacksDate, needsComments, quote } from './support/comments';
import {
  findDraftingWords,
  findGaps,
  findNotes as findNotesBetweenAuthors,
  findUnsettledWords,
  isPlaceholder,
  isSignature,
  isSigned,
  isPutOff,
} from './support/draftingWords';
import type { Rule } from './rule';

const SHOWN = 3;

export const draftingNote: Rule<Record<never, never>, 'found' | 'name' | 'beside' | 'open', number> = {
  id: 'drafting-note',
  group: 'Comments and dates',
  title: 'Drafting note left in the text',
  description:
    'Disallow words in a comment, a name or any text of the workbook that are not meant for publication.',
  why: 'Names and comments are published with the scorecard, so the public reads what the authors wrote to each other.',
  severity: 'query',
  isFixable: false,
  looksAt: 'row',
  tally: {
    of: countSigned,
    change: (count, gone, come) => count - countSigned(gone) + countSigned(come),
    isAlike: (one, other) => isHabit(one) === isHabit(other),
  },
  options: {},
  optionNotes: {},
  messages: {
    found:
      '{Where} says {words}, which {reads} as a note between authors. Reword it for the reader, or remove it.',
    beside:
      'Its {role} says {words}, as the form was handed out. Type what belongs there, or leave the cell blank.',
    open: '{Where} says {words}, which is still to be filled in. Type what belongs there, or leave it out.',
    name: 'The name of the row says {words}, which its authors have yet to settle. Settle it, or remove it from the name.',
  },
  explanation: 'Says why the reader of the published scorecard needs these words.',
  valid: [
    {
      name: 'Works, surveys and notes that are to be completed, and who sends figures',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Bridges mended', 4, 8, 'The works are to be completed by May.'],
        ['Homes seen', 4, 8, 'To be completed by KP Ltd.'],
        ['Discharges noted', 4, 8, 'Discharge note to be completed within 24 hours.'],
        ['Letters sent', 4, 8, 'Add text alerts to the service. Awaiting data from DfE in June 2017.'],
        ['Games held', 4, 8, 'XX Games held; HR to provide update.'],
      ],
    },
    {
      name: 'Comments that are signed and dated, all of them',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, 'JB 09/10/26: The builder has begun.'],
        ['Homes let', 20, 22, 'SD 12/10/26: A flat is still to be painted.'],
        ['Homes sold', 30, 32, 'KL 06/10/26: Sales were slow in the summer.'],
      ],
    },
    {
      name: 'What is not printed, and messages to read',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, 'We do not publish results for fewer than five homes.'],
        ['Homes let', 10, 12, 'See the note below.'],
        ['Homes sold', 10, 12, 'Old stock was redrafted into the new scheme.'],
      ],
    },
    {
      name: 'Owners, references and statuses that are filled in, or left open on purpose',
      rows: [
        ['Ref', 'Indicator', 'Owner', 'Kent 2016', 'Target 2017', 'Status', 'Comments'],
        ['[1.1]', 'Homes built', 'A Jones [acting]', 10, 12, 'Green', null],
        ['1.2', 'Homes let', 'TBC', 10, 12, '?', null],
        ['1.3', 'Homes sold', '[vacant]', 13, 12, 'x', null],
      ],
    },
    {
      name: 'Comments that speak to the reader',
      rows: [
        ['Indicator [N.B. schools only]', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        [
          'Homes built',
          10,
          'N/A',
          12,
          'National data not available as YJB YJMIS returns not completed by a number of YOTs',
        ],
        ['Homes let', 10, 11, 12, 'New performance tables indicator'],
        ['Homes sold', 10, 11, 12, 'Provisional data, subject to change'],
        ['Homes lost', 10, 11, 12, 'DfE: www.gov.uk/tables?year=2016 and https://example.org/a?b'],
        ['Homes seen', 10, 11, 12, 'Awaiting DfE data - May 2017'],
        ['Homes mended', 10, 11, 12, 'Target set by DfE; counted as per the national definition'],
        ['Homes heated', 10, 11, 12, 'Target set by Youth Justice Board, figures by ONS 28/04/2016'],
        ['Homes cooled', 10, 11, 12, 'NEW INDICATOR FOR ALL SCHOOLS'],
        ['Homes moved', 10, 11, 12, 'Queries from residents answered within 10 days. Please note: rounded'],
        ['Homes repaired', 10, 11, 12, 'Unable to confirm until the Department has published'],
        ['Homes seen again', 10, 11, 12, 'Officers revisit rates are not included'],
        ['Homes planned', 10, 11, 12, 'The same number of schemes to be completed, two of them large'],
        ['Homes wired', 10, 11, 12, 'Target set as per industry practice; goals set by DSS Contract'],
        [
          'Homes glazed',
          10,
          11,
          12,
          'As per the 2016-17 Departmental Plan; the Board will revisit the target',
        ],
        ['Homes wanted', 10, 11, 12, 'Corrected as per the results for question 12 of the tenants’ survey'],
        ['Homes read', 10, 11, 12, 'Comments from residents [all wards] were welcome; no update needed'],
        ['Homes counted', 10, 11, 12, 'Counted for the XX Winter Games, size XXL, < 5 cases, 2x as many'],
        ['Homes heard', 10, 11, 12, 'Please be reminded that this was the last quarter of the grant'],
      ],
    },
    {
      name: 'A date that is put off is a vague date',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 'N/A', 11, 12, 'TBC'],
        ['Homes let', 10, 'N/A', 12, 'National figure to be confirmed'],
      ],
    },
    {
      name: 'A name with a note in it',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built [N.B. as per DMT?]', 10, 11, 12, 'DfE SFR - Nov 2016'],
      ],
    },
    {
      name: 'What is allowed in a column, explained, asked or planned on the same sheet',
      rows: [
        ['TBC = to be confirmed; please enter figures in white cells, dates as dd/mm/yyyy'],
        [],
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Action', 'Lead', 'Due', 'Spent', 'Next step'],
        ['Let the contract', 'TBC', '30 June 2018', 10, 'Drafted by March. Query raised with HMRC'],
        ['Buy the land', '[vacant]', '31 July 2018', 20, 'Check with legal; awaiting response from the bank'],
        ['Move tenants in', 'Housing', 'Ongoing', 20, '[Update 3 May] Keys to be replaced'],
        ['Is it insured?', 'Housing', '31 July 2018', 20, 'Yes: XX1 policy, JE100914'],
      ],
    },
  ],
  invalid: [
    {
      name: 'What somebody has still to write, by initials or by the service',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Bridges mended', 4, 8, 'LOREM note – to be completed by KP'],
        ['Homes seen', 4, 8, 'To be confirmed by JB.'],
        ['Homes let', 4, 8, 'Insert narrative'],
        ['Letters sent', 4, 8, 'A good year. Commentary TBC by service.'],
        ['Games held', 4, 8, 'Awaiting update from the service'],
        ['Games won', 4, 8, 'KP to provide commentary'],
      ],
      finds: [
        ['found', 'D2'],
        ['found', 'D3'],
        ['found', 'D4'],
        ['found', 'D5'],
        ['found', 'D6'],
        ['found', 'D7'],
      ],
    },
    {
      name: 'What shall not go out yet, and whose message a text hangs on',
      rows: [
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, 'Director’s office to OK wording – DO NOT PRINT YET'],
        ['Homes let', 10, 12, '[para to be redrafted – see Tina’s email of the 4th]'],
        ['Homes sold', 10, 12, 'Do not publish yet.'],
        ['Homes lit', 10, 12, 'This section to be reworked'],
        ['Homes kept', 10, 12, 'Two landlords have left. [RW to confirm before publishing]'],
      ],
      finds: [
        ['found', 'D2'],
        ['found', 'D3'],
        ['found', 'D4'],
        ['found', 'D5'],
        ['found', 'D6'],
      ],
    },
    {
      name: 'What a template or somebody else was to fill in',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, '[Narrative to be supplied by the service]'],
        ['Homes let', 10, 11, 12, 'Fell by xx% in the year'],
        ['Homes sold', 10, 11, 12, 'DfE SFR - Nov 2016. Commentary awaited'],
        ['Homes lost', 10, 11, 12, 'XX homes were lost'],
        ['Homes seen', 10, 11, 12, '<insert comment>'],
        ['Homes lent', 10, 11, 12, 'Awaiting commentary from the service'],
        ['Homes lit', 10, 11, 12, 'The same as in 2015 [Update required]'],
      ],
      finds: [
        ['found', 'E2'],
        ['found', 'E3'],
        ['found', 'E4'],
        ['found', 'E5'],
        ['found', 'E6'],
        ['found', 'E7'],
        ['found', 'E8'],
      ],
    },
    {
      name: 'Who drafted it, who set it, what to use, what to ask',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, 'Drafted by KA as not in SI targets file'],
        ['Homes let', 10, 11, 12, 'Set by TD'],
        [
          'Homes sold',
          10,
          'N/A',
          12,
          'Use Dec figures. Updated by FIOs. High. Do targets now need revisiting again?',
        ],
        ['Homes lost', 10, 11, 12, 'As per DMT, have changed back but added in additional indicator'],
        ['Homes seen', 10, 11, 12, 'New performance tables indicator - revisit targets'],
        ['Homes mended', 10, 11, 12, 'NEW Drafted by KA'],
        ['Homes cooled', 10, 11, 12, 'DfE SFR - Nov 2016'],
        ['Homes heated', 10, 11, 12, 'Targets TBC'],
        ['Homes moved', 10, 11, 12, 'Query: is this the final list'],
        ['Homes cleaned', 10, 11, 12, 'JE100914-Missed rents are not in'],
        ['Homes empty', 'N/A', 11, 12, 'Need to check with finance. Due June 2017'],
        ['Homes planned', 10, 11, 12, 'Narrative to follow. To be completed'],
      ],
      finds: [
        ['found', 'E2'],
        ['found', 'E3'],
        ['found', 'E4'],
        ['found', 'E5'],
        ['found', 'E6'],
        ['found', 'E7'],
        ['found', 'E9'],
        ['found', 'E10'],
        ['found', 'E11'],
        ['found', 'E12'],
        ['found', 'E13'],
      ],
    },
    {
      name: 'What is still to be settled beside a source, to be filled in, or to be asked; and in a name',
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, 'DfE SFR - Nov 2016, tbc'],
        ['Homes let', 10, 11, 12, 'DfE SFR - Nov 2016 [insert text]'],
        ['Homes sold', 10, 11, 12, 'DfE SFR - Nov 2016. Sam to confirm'],
        ['Homes lost (definition TBC)', 10, 11, 12, 'DfE SFR - Nov 2016'],
        ['Homes seen (NEW?)', 10, 11, 12, null],
        ['Homes lit (%) [check with the ward - JP]', 10, 11, 12, null],
      ],
      finds: [
        ['found', 'E2'],
        ['found', 'E3'],
        ['found', 'E4'],
        ['name', 'A5'],
        ['name', 'A6'],
        ['name', 'A7'],
      ],
    },
    {
      name: 'A question in brackets beside a target, and words to a colleague in a source',
      rows: [
        ['Indicator', 'Source', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Homes built', 'Register', 10, '12 (or more?)', null],
        ['Homes let', 'Register [Sam to confirm the date]', 10, 12, null],
        ['Homes sold', 'Register [quarterly]', 10, '12 (revised)', null],
      ],
      finds: [
        ['found', 'D2'],
        ['found', 'B3'],
      ],
    },
    {
      name: 'One comment merged over two rows: said once',
      merges: ['E2:E3'],
      rows: [
        ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 11, 12, 'Set by TD'],
        ['Homes let', 10, 11, 12, null],
      ],
      finds: [['found', 'E2']],
    },
    {
      name: 'What the form was handed out with, beside the figures',
      rows: [
        ['Ref', 'Indicator', 'Owner', 'Kent 2016', 'Target 2017', 'Status', 'Comments'],
        ['1.1', 'Homes built', '[Name of officer]', 10, 12, 'Green', null],
        ['<insert ref>', 'Homes let', 'A Jones', 10, 12, 'Green', null],
        ['XXX', 'Homes sold', '<lead>', 10, 12, '????', null],
      ],
      finds: [
        ['beside', 'C2'],
        ['beside', 'A3'],
        ['beside', 'A4'],
        ['beside', 'C4'],
        ['beside', 'F4'],
      ],
    },
    {
      name: 'In a title, and in a list of actions below',
      rows: [
        ['Report to [insert committee]'],
        [],
        ['Indicator', 'Kent 2016', 'Target 2017', 'Comments'],
        ['Homes built', 10, 12, null],
        [],
        ['Action', 'Lead', 'Due', 'Spent', 'Progress'],
        ['Let the contract', 'Housing', '30.06.2018', 10, 'Signed [Tom - please check with legal]'],
        ['Buy the land', 'Housing', '31.07.2018', 20, 'Contract to be signed by [insert date]'],
        ['Move tenants in', 'Housing', 'tt.mm.2018', 'TBC', null],
        ['Paint the doors', 'TBC', '31.03.2018', 20, 'Colours to be discussed with tenants'],
        ['Plant the trees', '[Name of officer]', '31.03.2018', 20, null],
      ],
      finds: [
        ['open', 'A1'],
        ['found', 'E7'],
        ['open', 'E8'],
        ['open', 'C9'],
        ['open', 'D9'],
        ['open', 'B11'],
      ],
    },
  ],
  cannotRun: (scorecard) =>
    findAround(scorecard).next().done && findAsked(scorecard).next().done ? needsComments(scorecard) : null,
  *check({ scorecard, readComments, tally }) {
    yield* findAround(scorecard);
    yield* findAsked(scorecard);
    if (needsComments(scorecard) !== null) return;
    const isRepeated = findRepeatedComments(scorecard);
    for (const row of readComments()) {
      const { indicator } = row;
      const unsettled = findUnsettledWords(indicator.name);
      if (unsettled.length > 0) {
        yield {
          messageId: 'name',
          data: { words: listAnd(unsettled.map(quote)) },
          cell: indicator.nameCell,
          indicator,
        };
      }
      for (const { role, text, cell } of indicator.remarks ?? []) {
        if (!NAMED[role] || !isPlaceholder(text)) continue;
        yield { messageId: 'beside', data: { role: NAMED[role], words: quote(text) }, cell, indicator };
      }
      if (!indicator.comment?.text || indicator.comment.serialDays !== null) continue;
      // An empty comment beside a missing figure is asked for already, though it be "?".
      if (row.comment.state === 'no-comment' && row.missing.length > 0) continue;
      const { comment } = indicator;
      const all = (hasDateFinding(row) ? findNotes : findAll)(comment.text);
      const words = isHabit(tally) ? all.filter((one) => !isSignature(one)) : all;
      if (words.length === 0 || isRepeated(indicator)) continue;
      yield {
        messageId: 'found',
        data: sayWords(words, 'The comment'),
        cell: cellSaying(comment, words[0]!),
        indicator,
      };
    }
  },
};

/** So many comments that are signed and dated are how the sheet is kept, and no slip. */
const LEAST_SIGNED = 3;

function countSigned(indicators: readonly Indicator[]): number {
  return indicators.filter(({ comment }) => comment !== null && isSigned(comment.text)).length;
}

function isHabit(signed: number): boolean {
  return signed >= LEAST_SIGNED;
}

function* findAround({ around, otherColumns }: Scorecard) {
  const asked = new Set(otherColumns.flatMap(({ role, column }) => (role && role in NAMED ? [column] : [])));
  for (const one of around?.texts ?? []) {
    const { cell, text, heading, isEntry, isAmongFigures } = one;
    const isForm = isPlaceholder(text) && (isEntry || BRACKET.test(text));
    if (isForm && heading !== null && asked.has(cell.column)) continue;
    const isOpen = isForm || (isAmongFigures && isPutOff(text));
    const gaps = isOpen ? [text] : findGaps(text);
    const notes = isEntry || heading !== null ? findNotesOnly(text) : [];
    const Where = sayTextPlace(one);
    if (gaps.length > 0) yield { messageId: 'open' as const, data: sayWords(gaps, Where), cell };
    else if (notes.length > 0) yield { messageId: 'found' as const, data: sayWords(notes, Where), cell };
  }
}

/** "250 (or fewer?)": a figure is given, and asked about in its own cell. */
function* findAsked({ indicators }: Scorecard) {
  for (const indicator of rowsThatHold(indicators, 'asides')) {
    for (const value of indicator.values) {
      if (!value.aside?.includes('?') || value.place !== 'own') continue;
      const data = sayWords([value.aside], capitalise(nameFigure(value)));
      yield { messageId: 'found' as const, data, cell: value.cell, indicator };
    }
  }
}

function sayWords(found: readonly string[], Where: string) {
  const words = [...new Set(found)];
  return {
    Where,
    words: listAnd(words.slice(0, SHOWN).map(quote)),
    reads: words.length === 1 ? 'reads' : 'read',
  };
}

const BRACKET = /^[[<{]/;
const findNotesOnly = remember(findNotesBetweenAuthors);

/** What stands beside a row in words that somebody has to type. */
const NAMED: Partial<Record<Remark['role'], string>> = {
  owner: 'owner',
  due: 'date due',
  reference: 'reference',
  status: 'status',
};

const findAll = remember((text) => findDraftingWords(text, { skipsPutOff: false }));
const findNotes = remember((text) => findDraftingWords(text, { skipsPutOff: true }));

function hasDateFinding(row: RowReading): boolean {
  const { state } = row.comment;
  // Of a row whose figures are all there no date is asked, whatever its comment awaits.
  return (state === 'vague' && row.missing.length > 0) || state === 'passed' || lacksDate(row);
}
