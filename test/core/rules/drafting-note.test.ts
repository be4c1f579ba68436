import { draftingNote } from '../../../src/core/rules/drafting-note';
import { testExamples } from './testRule';

const HEADINGS = ['Indicator', 'Kent 2016', 'National 2016', 'Target 2017', 'Comments'];

testExamples(draftingNote, {
  valid: [
    {
      name: 'Who sets what a council has to do',
      rows: [
        HEADINGS,
        ['Roads resurfaced', 10, 11, 12, 'Set by TII/Dept grant, no target of our own'],
        ['Roads mended', 10, 11, 12, 'Set by NTA'],
        ['Bus stops', 10, 11, 12, 'Set by DOT / WG each year'],
      ],
    },
    {
      name: 'What is put off is a figure that is missing; and what is awaited without being put off',
      rows: [
        HEADINGS,
        ['Homes built', null, 11, 12, 'TBC - awaiting the return'],
        ['Homes let', 10, 'N/A', 12, 'National figure tbc, awaited from DfE'],
        ['Homes sold', 10, 11, 12, 'Final figures are awaited'],
        ['Homes lost', 10, 11, 12, 'Awaiting the outcome of the review'],
        ['Homes seen', 10, 11, 12, 'Provisional until final data are published in June 2017'],
      ],
    },
    {
      name: 'All and whole, in Spanish and Portuguese',
      rows: [
        HEADINGS,
        ['Homes built', 10, 11, 12, 'O HOSPITAL COMO UM TODO, E NÃO POR ALA'],
        ['Homes let', 10, 11, 12, 'PARA TODO(S) OS HOSPITAIS'],
        ['Homes sold', 10, 11, 12, 'MEDIDO DURANTE TODO O ANO'],
        ['Homes lost', 10, 11, 12, 'TODO PACIENTE INTERNADO'],
        ['Homes seen', 10, 11, 12, 'EN TODO EL TERRITORIO'],
        ['Homes heard', 10, 11, 12, 'Todo el territorio, y sobre todo la costa'],
      ],
    },
  ],
  invalid: [
    {
      name: 'Who of the authors set it',
      rows: [HEADINGS, ['Roads resurfaced', 10, 11, 12, 'Set by JB in May']],
      finds: [['found', 'E2']],
    },
    {
      name: 'Who is to settle a text, and what a form leaves to be filled in',
      rows: [
        ['Indicator', 'Actual 2015', 'Actual 2016', 'Target 2017', 'Comments'],
        ['Complaints', 51, 53, 50, 'Rise reflects the storm. TBC by Head of Customer [name]'],
        ['Calls', 51, 53, 50, 'TBC by the Director of Housing'],
        ['Letters', 51, 53, 50, 'Agreed with [officer name] in May.'],
        ['Visits', 51, 53, 50, 'Rose by [figure] on last year.'],
        ['Homes', 51, 53, 50, 'Work starts on [date].'],
      ],
      finds: [
        ['found', 'E2'],
        ['found', 'E3'],
        ['found', 'E4'],
        ['found', 'E5'],
        ['found', 'E6'],
      ],
    },
    {
      name: 'Still to do',
      rows: [
        HEADINGS,
        ['Homes built', 10, 11, 12, 'TODO: explain the fall'],
        ['Homes let', 10, 11, 12, 'Fell in March. TODO explain'],
        ['Homes sold', 10, 11, 12, 'Fell in March (TODO)'],
        ['Homes lost', 10, 11, 12, 'TODO CHECK FIGURES'],
        ['Homes seen', 10, 11, 12, 'TO DO: explain'],
      ],
      finds: [
        ['found', 'E2'],
        ['found', 'E3'],
        ['found', 'E4'],
        ['found', 'E5'],
        ['found', 'E6'],
      ],
    },
    {
      name: 'Put off, and something awaited, in rows whose figures are all there',
      rows: [
        HEADINGS,
        ['Homes built', 10, 11, 12, 'TBC – awaiting update from the lettings team'],
        ['Homes let', 10, 11, 12, 'Reason tbc, awaiting reply'],
        ['Homes sold', 10, 11, 12, 'TBC. Awaited from finance'],
        ['Homes lost', 10, 11, 12, 'TBA - pending sign-off'],
        ['Homes seen', 10, 11, 12, 'Commentary awaited - TBC'],
      ],
      finds: [
        ['found', 'E2'],
        ['found', 'E3'],
        ['found', 'E4'],
        ['found', 'E5'],
        ['found', 'E6'],
      ],
    },
  ],
});
