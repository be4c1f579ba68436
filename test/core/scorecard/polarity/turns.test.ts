import { polarityFromName } from '../../../../src/core/scorecard/polarity';
import { readFlaw } from '../../../../src/core/scorecard/polarity/heads';

const wayOf = (name: string) => polarityFromName(name)?.polarity ?? 'open';

const KINDS: Readonly<Record<string, Readonly<Record<'higher' | 'lower' | 'open', readonly string[]>>>> = {
  'what brings a bad thing in, or runs without it, is wanted': {
    higher: [
      'Sundry debtor recovery rate',
      'Debtor payment (collection) rate',
      'Debtors collection ratio',
      'Debt recovery %',
      'Arrears payment rate',
      'Payment level of consumer debtors',
      'Arrears clearance rate',
      'Increased collection of overdue fees',
      'Collection of property tax arrears',
      'Recovery of debts from former tenants',
      'Zero-emission vans in the fleet',
      'Low-carbon heating systems fitted',
      'Ultra-low emission taxis licensed',
      'Bus fleet zero-emission (%)',
      'Council vehicles that are ultra low emission',
      'Homes heated by low-carbon heat',
    ],
    lower: [
      'Trade debtors over 90 days',
      'Debtor days',
      'Cost of the collection of overdue fees',
      'Overdue fees',
      'Debtors collection period',
      'Debtors payment period (days)',
      'Number of debtors',
      'Low-emission bus breakdowns',
      'Emissions from the bus fleet',
      'Vehicle carbon emissions',
    ],
    open: ['Zero-waste shops'],
  },
  'above the line that people need to reach is good, below it bad': {
    higher: [
      'Households above the food poverty line',
      'People living above the national poverty line',
      'Families lifted out of poverty',
      'People who escaped poverty',
      'Staff paid above the living wage',
      'Children not in poverty',
      'Households with food security',
      'Food-secure households',
      'Households free from food poverty',
    ],
    lower: [
      'Households below the poverty line',
      'People under the fuel poverty threshold',
      'Workers paid below the minimum wage',
      'People below 60% of median income',
      'Households with very low food security and in debt',
      'Wards above the crime threshold',
      'Sites above the legal limit for pollution',
      'Children in poverty',
    ],
    open: ['Schools above the deprivation threshold'],
  },
  'what is free of harm is well, and a grade of harm may be the best one': {
    higher: [
      'Area at litter level 1 or 2 (unpolluted or slightly)',
      'Rivers unpolluted',
      'Streets unpolluted by litter',
      'Roads undamaged by frost',
      'Uncontaminated loads of recycling',
      'Uninterrupted supply of power',
    ],
    lower: [
      'Share of rivers not unpolluted',
      'Area grossly polluted',
      'Litter pollution index',
      'Uncollected bins',
      'Unlit streets',
      'Category 1 hazards',
      'Pollution incidents, category 1 to 3',
    ],
    open: ['Streets at litter grade A or B', 'Litter level 1', 'Noise category B homes'],
  },
  'what is still to be done is not done, and what is lost is no longer there': {
    lower: [
      'Contaminated soil still to be removed',
      'Audit actions yet to be completed',
      'Memorials that remain to be inspected',
      'Treated sewage lost',
      'Filtered water lost',
      'Heat lost from public buildings',
    ],
    higher: [
      'Contaminated soil removed',
      'Audit actions completed',
      'Memorials inspected',
      'Treated sewage reused',
      'Water saved',
    ],
    open: ['Kilos lost by members of the weight group', 'Weight lost'],
  },
  'a prefix turns an achievement': {
    lower: [
      'Non-completion of probation reviews',
      'Non-attendance at group sessions (%)',
      'Nonadherence to inhaled steroids',
      'Non-delivery of efficiency savings (£000)',
      'Non-functional handpumps (%)',
      'Incomplete supervision records',
      'Under-immunised toddlers',
      'Misallocated lettings',
      'Disconnected electricity accounts',
      'Inability to swim 25 metres by age 11 (%)',
      'Unvaccinated school entrants',
      'Percentage of learners with unsupported software',
    ],
    higher: [
      'Unpaid invoices cleared within 30 days',
      'Unallocated cases allocated within a week',
      'Illegal cigarettes seized',
      'Non-decent homes improved',
      'Schools with no unfilled posts',
    ],
    open: [
      'Non-domestic properties',
      'Non-elective spells',
      'Non-emergency patient journeys',
      'Unaccompanied children arriving',
      'University applications',
    ],
  },
  'what is lost, lacking or still to come turns what it is said of': {
    lower: [
      'Loss of parking income (£)',
      'Loss of qualified nurses in the year',
      'Lack of confidence in the scheme (% residents)',
      'Savings shortfall against the plan',
      'Species diversity loss',
      'Percentage of officers yet to complete fire training',
      'Children waiting for a nursery place',
      'Days until a suspended pupil is back in school',
      'Respondents who disagree that fares offer value for money',
      'Decline in visitor numbers',
      'Increase in car journeys',
      'Schools losing an outstanding judgement',
      'Responses exceeding target',
      'Duties ending in homelessness after prevention work',
      'Equipment past its design life',
    ],
    higher: [
      'Schools brought out of special measures',
      'Households lifted out of fuel poverty',
      'Families no longer lacking clean water',
      'Patients not lost to follow-up at a year',
      'Offenders not re-convicted within two years',
      'Forms correct on first submission',
      'Loss of tenancies prevented',
      'Decrease in permanent exclusions',
      'Increase in recycling',
    ],
    open: ['Unspent grants returned to donors', 'Drop in numbers on the roll', 'Weight loss classes'],
  },
  'what is said behind the topic outweighs the topic': {
    higher: [
      'Sepsis: antibiotics within the hour',
      'Complaints: reply in agreed time',
      'Incidents: % reviewed within 24h',
      'Treatment completed, no re-presentation',
    ],
    lower: [
      'Collisions: serious',
      'Casualties: children',
      'Complaints: quality of service',
      'Callbacks over an hour',
    ],
    open: ['Complaints handled by specialty: all v upheld'],
  },
  'how tenants think that a landlord deals with them': {
    higher: [
      'Complaints handling',
      'Approach to anti-social behaviour',
      'Satisfaction with the approach to handling complaints',
    ],
    lower: ['Complaint handling time', 'Complaints received', 'Anti-social behaviour incidents'],
    open: ['Complaints handled by specialty'],
  },
  'a bad thing brought down, kept under its limit or seen to': {
    higher: [
      'Assaults reduced',
      'Evictions halted',
      'Noise emissions below the limit',
      'Drivers under the speed limit',
      'Time to theatre under 36 hours',
      'Waits <4 hours',
      'Gardens without an invasive species',
      'Drop in burglary',
      'Incident coding accuracy',
      'Food waste participation',
      'Patched potholes',
      'Milestones hit',
      'Adults living independently, with or without support',
    ],
    lower: [
      'Disrupted flights',
      'Boats over the speed limit',
      'Enquiries open >6 months',
      'Children with 3+ placements',
      'Emails unanswered',
      'Reduction in opening hours',
      'Warrants outstanding',
      'Cost:income ratio',
      'Difficulty score (higher = more difficulty)',
      'Closed branches',
      'Rarely seen by a doctor',
      'Households without running water',
      'Median days from receipt to completion',
    ],
    open: [
      'Robberies attended by an officer',
      'Officers v civilians in custody suites',
      'Tenancies lasting under 6 months',
    ],
  },
};

describe.each(Object.entries(KINDS))('%s', (_, kind) => {
  describe.each(Object.entries(kind))('%s', (way, names) => {
    test.each(names)('%s', (name) => {
      expect(wayOf(name)).toBe(way);
    });
  });
});

test.each([
  ['average undiagnosed cases', 'undiagnosed'],
  ['lapsed members', 'lapsed'],
  ['members lapsed', null],
  ['unit costs', null],
])('the flaw that "%s" begins with', (name, flaw) => {
  expect(readFlaw(name)).toBe(flaw);
});
