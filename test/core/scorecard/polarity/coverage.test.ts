import { polarityFromName } from '../../../../src/core/scorecard/polarity';

const FIELDS: Readonly<Record<string, Readonly<Record<'higher' | 'lower', readonly string[]>>>> = {
  schools: {
    higher: ['Value added, KS4', 'Grade 5+ in maths', 'Grades 9-4 in science', 'Girls promoted to secondary'],
    lower: ['Learners leaving before their planned end date'],
  },
  'health and maternity': {
    higher: [
      'MMR1 at two',
      'HPV dose 2, boys',
      'DTaP/IPV/Hib at 12 months',
      'Hear & treat',
      'Women booked by 12+6 weeks',
    ],
    lower: [
      'HPV infections',
      'Measles cases',
      'Third-degree tears',
      'DNAs, physiotherapy',
      'Cat 2 mean response',
      'Average caseload per health visitor (staff)',
    ],
  },
  'adult services and housing': {
    higher: [
      'Courtroom utilisation',
      'Pupils who enjoy maths',
      'Proposals accepted by cabinet',
      'Landlords with gas certificates',
      'Shops improving their rating',
      'Hepatitis screening of new arrivals',
      'Grant dollars per head leveraged',
      'Clients with a housing need met',
      'Fires held to the room of origin',
      'Percentage of losses reports kept within limits',
      'Complaints answered within target',
      'Blighted shops demolished',
      'Special constables recruited',
      'Fraud cases leading to a sanction',
      'Adults with level 3+',
      'Teachers using the new reading scheme',
      'Briefings sent five days ahead',
      'Cavity-free five-year-olds',
      'Respite received',
      'Year land supply (five or more)',
      'Telecare installs',
    ],
    lower: [
      'Heat losses kept within target',
      'Vacancy rate held below 10%',
      'Sustained unfair treatment complaints',
      'Duplicate invoices',
      'Funded placements ending early',
      'Mumps notifications',
      'Parcels sent to the wrong address',
      'Stalled projects',
      'Grants awarded without competition',
      'Objections sustained',
      'Parole revocations',
      'Clinics missed by patients',
      'Rates above the cap',
      'Learners leaving with no certificate',
      'Infant deaths under one month',
      'Fixed-term suspensions',
      'Orders older than a year',
      'Sick leave utilization',
      'Ambulance diverts',
      'Restrictive interventions',
      'Late-stage haemorrhage',
      'tCO2e from boilers',
      'Nightly paid accommodation',
    ],
  },
  utilities: {
    higher: ['Lamps lit', 'Private water supplies risk assessed'],
    lower: ['CAIDI', 'Customer minutes lost', 'Excess wait time', 'Page load time', 'Time to restore supply'],
  },
};

describe.each(Object.entries(FIELDS))('%s', (_, ways) => {
  describe.each(Object.entries(ways))('%s', (way, names) => {
    test.each(names)('%s', (name) => {
      expect(polarityFromName(name)?.polarity).toBe(way);
    });
  });
});

test.each([
  'Statins prescribed',
  'DNA samples taken',
  'Value added tax returns',
  'Bed utilisation',
  'Fixed assets',
])('%s tells nothing', (name) => {
  expect(polarityFromName(name)).toBeNull();
});
