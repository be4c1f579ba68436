import { headerDuplicate } from '../../../src/core/rules/header-duplicate';
import { testExamples } from './testRule';

const languages = [
  ['French', 'Indicateur', 'Réalisé 2021', 'Cible 2023', 'Moyenne nationale 2022', 'Moyenne régionale 2022'],
  ['Swedish', 'Nyckeltal', 'Utfall 2022', 'Mål 2023', 'Riket 2022', 'Liknande kommuner 2022'],
  ['German', 'Kennzahl', 'Ist 2022', 'Plan 2023', 'Landesdurchschnitt 2022', 'Bundesweit 2022'],
  ['Spanish', 'Indicador', 'Logrado 2022', 'Meta 2023', 'Promedio regional 2022', 'Promedio nacional 2022'],
  ['English', 'Indicator', 'Actual 2022', 'Target 2023', 'National 2022', 'Similar councils 2022'],
] as const;

testExamples(headerDuplicate, {
  valid: languages.map(([language, ...headings]) => ({
    name: `Two sorts of comparators of one year, in ${language}`,
    rows: [
      [...headings, 'Comments'],
      ['Homes built', 10, 12, 13, 14, null],
      ['Homes let', 20, 22, 23, 24, null],
    ],
  })),
  invalid: [
    {
      name: 'One comparator twice, in French',
      rows: [
        [
          'Indicateur',
          'Réalisé 2022',
          'Cible 2023',
          'Moyenne nationale 2022',
          'Moyenne nationale 2022',
          'Notes',
        ],
        ['Logements', 10, 12, 13, 14, null],
        ['Écoles', 20, 22, 23, 24, null],
      ],
      finds: [['twice', 'E1']],
    },
  ],
});
