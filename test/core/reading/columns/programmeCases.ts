import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

const months = {
  Spanish: 'Enero|Feb|Marzo|Abril|Mayo|Junio|Julio|Agosto|Sept|Oct|Nov|Dic',
  Portuguese: 'Jan|Fev|Mar|Abr|Mai|Jun|Jul|Ago|Set|Out|Nov|Dez',
  French: 'Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre',
  English: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
};
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const from = (letter: string, at: number) => String.fromCharCode(letter.charCodeAt(0) + at);
const each = (field: string, first: string, year = '') =>
  NAMES.map((month, at) => `${from(first, at)} ${field} ${month}${year}`).join(', ');

/** Months and quarters over what is planned for each, with nothing that says so but the figures. */
export const programmeCases: readonly PlaceCase[] = [
  ...(
    [
      ['Spanish', 'Indicador|Meta Anual'],
      ['Portuguese', 'Indicador|Meta Anual'],
      ['French', 'Indicateur|Cible annuelle'],
      ['English', 'Indicator|Annual target'],
    ] as const
  ).map(([language, headings]): PlaceCase => ({
    name: `${language}: twelve months that add up to the year's target`,
    rows: drawn(`
${headings}|${months[language]}
Trees planted|40|0|0|10|0|0|10|0|0|10|0|0|10
Staff who were trained|0.95|0|0|0|0|0|0|0|0|0|0|0.95|0
Reports printed|2|0|0|0|0|0|1|0|0|0|0|0|1
Calls answered|1|1|1|1|1|1|1|1|1|1|1|1|1`),
    means: `A indicator, B target -, ${each('target', 'C')}`,
    missing: 'actual,comment',
  })),
  {
    name: 'halves that add up to the target',
    rows: drawn(`
Indicator|Target|H1|H2
Trees planted|40|10|30
Ponds dug|6|2|4
Reports printed|2|1|1`),
    means: 'A indicator, B target -, C target H1, D target H2',
  },
  {
    name: 'months that rise to the target may be a plan, or done',
    rows: drawn(`
Indicator|Annual target|${months.English}
Trees planted|40|0|0|10|10|10|20|20|20|30|30|30|40
Ponds dug|6|0|1|1|2|2|3|3|4|4|5|5|6
Walls built|12|1|2|3|4|5|6|7|8|9|10|11|12
Reports printed|2|0|0|0|0|0|1|1|1|1|1|1|2`),
    means: `A indicator, B target -, ${NAMES.map((_, at) => `${from('C', at)} not placed`).join(', ')}`,
  },
  {
    name: 'months that come near the target have been',
    rows: drawn(`
Indicator|Annual target|${months.English}
Trees planted|40|0|0|10|0|0|9|0|0|10|0|0|12
Ponds dug|6|0|1|0|1|0|1|0|1|0|1|0|0
Walls built|12|1|1|1|1|1|1|1|1|1|1|1|1
Reports printed|2|0|0|0|0|0|1|0|0|0|0|0|0`),
    means: `A indicator, B target -, ${each('actual', 'C')}`,
  },
  {
    name: 'months right of the target of the one year that is named are of that year',
    rows: drawn(`
Indicador|Meta 2026|${months.Spanish}
Árboles plantados|40|5|3|2|||||||||
Informes|12|1|1|0|||||||||`),
    means: `A indicator, B target 2026, ${each('actual', 'C', ' 2026')}`,
  },
  {
    name: 'months left of the target may be of the year before it',
    rows: drawn(`
Indicator|${months.English}|Target 2026
Trees planted|5|3|2|5|3|2|5|3|2|1|1|1|40
Reports printed|1|1|0|1|1|0|1|1|0|1|1|0|12`),
    means: `A indicator, ${each('actual', 'B')}, N target 2026`,
  },
];
