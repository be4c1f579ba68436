import { polarityFromName } from '../../../../src/core/scorecard/polarity';

/** Of each of these kinds two fair officers may wish for more and for less; what stands beside it tells all the same. */
const KINDS: Readonly<
  Record<string, { readonly open: readonly string[]; readonly told: readonly string[] }>
> = {
  'populations and stock': {
    open: ['Inmate population on the last day', 'Prison occupancy', 'Bed occupancy, general and acute (%)'],
    told: ['Unsheltered population', 'Population with access to safe water', 'Hotel occupancy'],
  },
  'demand at the door of a hospital or a service': {
    open: [
      'A&E attendances, type 1',
      'Emergency department attendances per 1,000 population',
      'Ambulance incidents with face-to-face response',
      'Special service calls attended',
      'Concerns converted to enquiries (%)',
      'Contacts progressing to referral',
      'Court receipts',
      'Speeding tickets',
      'Detentions under section 136',
    ],
    told: [
      'A&E attendances of under-fives',
      'Malicious calls attended',
      'Ambulance incidents reached within 8 minutes',
    ],
  },
  'what comes to light because somebody reports it': {
    open: [
      'Patient safety incidents reported per 1,000 bed days',
      'Near misses reported',
      'Low-harm incidents (% of reports)',
      'Missing persons reports',
      'Sexual offences recorded by police',
      'Reported domestic violence cases',
      'Child exploitation concerns identified',
    ],
    told: ['Fly-tipping incidents reported', 'Hate crimes resulting in a charge', 'Serious incidents'],
  },
  'ways of treatment, ratios and sizes': {
    open: [
      'Caesarean section rate (planned)',
      'Induction of labour rate',
      'Pupil:teacher ratio',
      'Staff to manager ratio',
      'Average class size',
      'Average length of gallery visit',
      'Average household size',
      'Average trip length (km)',
    ],
    told: ['Infant classes of more than 30', 'Average length of stay', 'Average length of void'],
  },
  'one sort as a share of all, and money by decision': {
    open: [
      'Overseas fee income as % of total tuition fees',
      'Share of income from grants',
      'Grant income share',
      'Income by funder',
      'Enrolments by subject area',
      'Planning fee income',
      'Discounts awarded',
      'Visits by device',
      'Dwell time in the gallery',
      'Spend per pupil',
      'Library expenditure per head',
      'Total external debt (£m)',
      'Debt service as % of revenues',
      'Cost of a burial plot',
      'Grants paid to voluntary bodies',
    ],
    told: [
      'Cost per pupil',
      'Spend per visitor',
      'Debt overdue by 60 days',
      'Income from events',
      'Requests addressed by the web team',
    ],
  },
  'a good and a bad thing in one': {
    open: [
      'Compliments & complaints',
      'Praise and complaints',
      'Complaints, comments and compliments received',
    ],
    told: ['Ratio of compliments to complaints', 'Complaints about staff'],
  },
};

describe.each(Object.entries(KINDS))('%s', (_, { open, told }) => {
  test.each(open)('%s is left open', (name) => {
    expect(polarityFromName(name)).toBeNull();
  });

  test.each(told)('%s is told', (name) => {
    expect(polarityFromName(name)).not.toBeNull();
  });
});
