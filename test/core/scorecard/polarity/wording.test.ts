import { polarityFromName } from '../../../../src/core/scorecard/polarity';

const KINDS: Readonly<Record<string, Readonly<Record<'higher' | 'lower' | 'open', readonly string[]>>>> = {
  'long without harm, and what is fended off': {
    higher: [
      'Days since the last serious accident',
      'Mean time between failures of pumping stations',
      'Miles between breakdowns',
      'Public liability claims successfully defended',
      'Knife sales refused to under 18s',
      'Buses leaving between one minute early and four minutes late',
      'Villages declared open defecation free',
      'Random alcohol tests negative',
    ],
    lower: ['Random alcohol tests positive', 'Trains passing signals: SPADs passed at danger'],
    open: [],
  },
  'kept for long is no delay': {
    higher: ['Tenancies sustained over 12 months', 'Volunteers retained beyond two years'],
    lower: ['Repairs open over 30 days', 'Cases waiting beyond six months'],
    open: [],
  },
  'words that speak against an achievement or a harm leave it open': {
    higher: ['Violence risk assessments completed'],
    lower: ['Risk score of the estate', 'Unplanned use of reserves', 'Premises rated 0, 1 or 2'],
    open: [
      'Fraud awareness sessions',
      'Outbreaks with a confirmed source',
      'Drivers convicted of dangerous driving',
      'Hate crime champions in schools',
    ],
  },
  'what keeps a bad thing off, and what a share is of': {
    higher: ['Children with reduced asthma attacks', 'Licensed premises violation free'],
    lower: [],
    open: [
      'Packages of care to delay residential admission',
      'Percentage of those screened found to be diabetic',
    ],
  },
  'workload and demand': {
    higher: ['Noise complaints answered within 3 days', 'Grievance hearings held within 20 days'],
    lower: ['Complaints received about the council', 'Penalty notices cancelled through officer error'],
    open: [
      'Pest complaints received',
      'Planning enforcement complaints received',
      'Disciplinary grievance hearings',
      'Fraud investigations',
      'Local searches carried out',
      'Crisis payments awarded',
      'Households on the housing register',
    ],
  },
  'how long, how much of it, at what price': {
    higher: ['Average spend per visitor'],
    lower: [
      'Weeks from referral to first assessment',
      'Average time to fill a post',
      'Grey fleet miles',
      'Average handover at the emergency department',
    ],
    open: ['Change in time for property transfers'],
  },
  'what is not done': {
    higher: [],
    lower: [
      'Bins not emptied',
      'Properties not yet connected to mains water',
      'Staff clicking on test phishing e-mails',
    ],
    open: [],
  },
  'an aim, and what is counted for it': {
    higher: ['Cleaner streets - percentage of streets free of litter', 'Reducing waste: percentage recycled'],
    lower: [
      'Improved air quality - tonnes of NOx emitted',
      'Reducing harm - incidents of violence',
      'Safer homes: number of fires',
    ],
    open: [
      'Stability of care: number of homes',
      'Improving the parks: number of benches',
      'Tackling debt: money gained for clients',
    ],
  },
  'an achievement beside a bad thing that it does not put right': {
    higher: ['Arrears recovered', 'Complaints answered', 'Victims supported', 'Debts repaid'],
    lower: ['Certified days lost to sickness'],
    open: ['Certified sick leave', 'Staff trained in violence at work'],
  },
  'not, no longer, not yet': {
    higher: [
      'Families no longer in temporary rooms',
      'Clients needing no further support',
      'Children free from tooth decay',
    ],
    lower: [
      'Claims not yet assessed',
      'Leavers known not to be in education',
      'Investigations with no suspect identified',
      'Allegations sustained',
    ],
    open: [],
  },
  'speed, distance and thresholds': {
    higher: [
      'Placements within 15 miles of home',
      'Officers with a caseload under 20',
      'Adults with a level 3 or above',
      'Businesses supported for 12 hours or more',
    ],
    lower: [
      'Cases pending over a year',
      'Patients staying 14 days or more',
      'Patients waiting four hours or more for support',
    ],
    open: ['Enterprises given 12 hours or more of advice'],
  },
  'of other fields': {
    higher: [
      'Antenatal visits, four or more',
      'Loan repayment rate of groups',
      'Graduating apprentices',
      'Citations per member of staff',
      'Citations of research papers',
      'Rise in rental income',
      'Corruption Perceptions Index',
      'Greenhouse gas reduction compared to 2005',
      'Collection of service charges',
    ],
    lower: ['Stock-outs of vaccines', 'Sewer bursts', 'Learner attrition', 'Households displaced by flood'],
    open: [
      'Control stations replaced',
      'Non-custodial parents met',
      'Total citations issued',
      'EMS incidents',
      'Total incidents',
    ],
  },
};

describe.each(Object.entries(KINDS))('%s', (_kind, { higher, lower, open }) => {
  test.each([
    ...higher.map((name) => ['higher', name] as const),
    ...lower.map((name) => ['lower', name] as const),
    ...open.map((name) => ['open', name] as const),
  ])('%s: %s', (way, name) => {
    expect(polarityFromName(name)?.polarity ?? 'open').toBe(way);
  });
});

test.each([
  ['Cancer: 62 day combined', 'higher'],
  ['Cancer - 31 day standard', 'higher'],
  ['Cancer waits over 62 days', 'lower'],
])('of shares, %s: %s', (name, way) => {
  expect(polarityFromName(name, 'percentage')?.polarity ?? 'open').toBe(way);
});

test.each([
  ['ISO rating (1 best)', 'lower'],
  ['Fire protection class (10 worst)', 'lower'],
  ['Inspection grade (best 1)', 'lower'],
  ['League position (out of 32, 1st best)', 'lower'],
  ['Condition of homes (1 worst, 5 best)', 'higher'],
  ['Efficiency score (100 best)', 'higher'],
  ['Water quality compliance (CRI)', 'lower'],
  ['Network reliability (SAIDI)', 'lower'],
  ['Safety performance (LTIFR)', 'lower'],
  ['Improvement in reliability (SAIDI)', 'higher'],
  ['Customer experience (C-MeX)', 'higher'],
  ['Average use per resident per day (litres)', 'lower'],
  ['Average consumption of drinking water per day per resident', 'lower'],
  ['Litres per person per day', 'lower'],
  ['Drinking water quality', 'higher'],
  ['Use of libraries per resident', 'higher'],
  ['Book use per resident (loans)', null],
  ['Use of water taxis', null],
])('what a scale, letters or litres tell: %s', (name, polarity) => {
  expect(polarityFromName(name)?.polarity ?? null).toBe(polarity);
});
