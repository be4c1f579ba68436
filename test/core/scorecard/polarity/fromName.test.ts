import fc from 'fast-check';
import { polarityFromName } from '../../../../src/core/scorecard/polarity';
import type { Unit } from '../../../../src/core/scorecard/scorecard';

const HIGHER = [
  // What is not attended for a good reason
  'Automatic fire alarm calls not attended after call challenge (%)',
  'AFA calls not attended',
  'Calls not attended following challenge',
  // What a council does about it
  'Litter fines paid',
  'Parking fines paid (%)',
  'Dog fouling fines collected',
  'Vacant site and dereliction inspections',
  'Inspections of derelict buildings',
  'Fly-tipping patrols',
  'Derelict site visits made',
  'Vacant homes brought back into use',
  'Young people leaving custody with an education place',
  'Prison leavers with a training place',
  'Positive outcome rate – domestic abuse',
  'Conviction rate - stalking',
  'Increase in domestic abuse incidents reported',
  'Increase in stalking offences disclosed',
  'Increase in reporting of sexual offences',
  '% complaints upheld with learning recorded',
  'Percentage of complaints with actions agreed',
  'Air quality (% of days rated good)',
  'Crime data integrity, recorded correctly',
  'Domestic abuse, arrest rate',
  'Offences: arrest rate',
  'Loans per item in collection',
  'Rates outstanding collected within 90 days (%)',
  'Rent outstanding recovered in the year',
  'Fines outstanding that were paid',
  'Loans to small firms per year',
  // What is done about it outweighs the bad thing, and of a share only the thing itself tells
  'Proceeds of crime confiscated',
  'Drugs seized at the border',
  'Seizures of drugs',
  'Code violations corrected voluntarily',
  'Clients with debts written off or rescheduled',
  'Surplus as a percentage of income',
  'Ratio of income recovered to cost',
  'Percentage of buses arriving on schedule',
  'Fall in complaints',
  'First call resolution rate',
  'Increased collection of service fees',
  'Percentage of revenue collected from previous tax arrears (older than twelve months)',
  'Number of audit findings with corresponding corrective action plan',
  // What brings a bad thing down
  'CO2 emissions reduction (%)',
  'Sickness absence reduction (days)',
  'Number of fly-tipping prosecutions',
  'Prosecutions for fly-tipping',
  'Total household waste recycled (tonnes)',
  'Improvement in national ranking',
  'Dry recycling collected (tonnes)',
  // Schools
  'Percentage of pupils at KS2 achieving age-related expectations in Reading',
  'Percentage of schools above floor standards at KS2',
  'KS1-KS2 progress score in Reading',
  'Average score at KS4 in Attainment 8',
  'Post-16 A Level APS per Entry [schools only]',
  'Percentage of parents getting first preference of primary school',
  'Percentage of families offered one of their top three preferred schools',
  'Percentage of Children Missing Education cases closed within 30 days',
  'Percentage of overall pupil attendance in primary schools',
  'Percentage of student retention (initial Year 12)',
  'Percentage of young offenders of school age in full time education (25 hours)',
  'Percentage of young offenders post statutory school age in full time EET (16 hours)',
  'Percentage of NEET young people re-engaged in learning',
  'Percentage of NEET 16-17 year olds whose destination is known',
  'Percentage of closed Specialist Children’s Services cases stepped down to Early Help Units',
  'Percentage of cases closed with outcomes achieved',
  'Number of assisted employment opportunities for learners with learning difficulties and disabilities',
  'Percentage of care leavers in suitable accommodation',
  'Percentage of schools judged Good or Outstanding',
  'Percentage of schools judged outstanding',
  'Percentage of schools with no permanent exclusions',
  'Percentage of EHC assessments completed within 20 weeks',
  "Cumulative number of Troubled Families 'turned around' in Phase 2",
  // Customers and complaints
  'Percentage of complaints resolved on time',
  'Percentage of complaints responded to within 10 working days',
  'Percentage of Stage 1 complaints answered in time',
  'Percentage of customers satisfied with how their complaint was handled',
  'Satisfaction with time taken to complete most recent repair',
  '% of residents satisfied with waiting times at the contact centre',
  'Residents who are happy with the cost of parking',
  '% satisfied with level of noise from neighbours',
  '% who feel that the police deal with crime and disorder',
  'Trust in the fire service to respond to fires',
  'Victims confident that hate crime would be acted on',
  '% of telephone calls answered by Contact Centre in 15 seconds',
  '% uptime of key systems',
  '% registered controllable incidents resolved at first point of contact',
  'Number of transactions made online',
  // Housing and planning
  'Preventing Homelessness - number of housing advice cases where homelessness prevented',
  'Number of homelessness preventions',
  'Percentage of homelessness cases relieved',
  'Number of empty homes brought back into use',
  'Number of affordable homes delivered (gross)',
  'Percentage of homes meeting the decent homes standard',
  'Percentage of rent collected',
  'Percentage of current tenant arrears recovered',
  'Percentage of urgent repairs completed on time',
  'Percentage of planning appeals dismissed',
  '% of Tree Preservation works applications determined within eight weeks',
  'Percentage of tenancies sustained for more than 12 months',
  // Finance and benefits
  '% of undisputed invoices paid on time (old BVPI8)',
  '% of Council Tax collected',
  'Value of housing benefit overpayments recovered',
  '% of benefit assessments calculated correctly',
  'Savings delivered against plan',
  'Percentage of high risk audit recommendations implemented',
  // Waste, roads and crime
  'Percentage of household waste sent for reuse, recycling and composting',
  'Household waste diverted from landfill',
  'Percentage of fly-tips removed within 24 hours',
  'Percentage of potholes repaired within 28 days',
  'Percentage of missed bins collected by the next working day',
  '% Reduction in Antisocial Behaviour across Safer North Hampshire area',
  'Percentage reduction in CO2 emissions',
  'Percentage of victims satisfied with the service',
  'Percentage of residents who feel safe after dark',
  'Percentage of young people who do not re-offend',
  'Reduction in the number of first time entrants',
  // Health and care
  'Number of smokers who quit at four weeks',
  'Percentage of patients seen within 18 weeks of going on the waiting list',
  'Percentage of older people still at home 91 days after discharge',
  'Percentage of clients receiving direct payments',
  'Percentage of eligible people taking up an NHS Health Check',
  'Percentage of looked after children in stable placements',
  'Percentage of drug users who completed treatment',
  'Immunisation coverage at age 2',
  // Staff
  'Percentage of staff with no sickness absence',
  'Percentage of appraisals completed',
  'Percentage of vacancies filled within 8 weeks',
  'Employment rate (16-64)',
  'Percentage of the attainment gap closed',
  'Crime detection rate',
  'Absence of hazards in inspected homes',
  'Number of new apprenticeship vacancies',
  'Percentage of missed appointments avoided',
  'Percentage of children placed with adoptive families within 12 months',
  'Percentage of bins collected on schedule',
  'Number of passenger journeys on local buses',
  'Improve attendance at primary school',
];

const LOWER = [
  // What is wrong with what is done about it, and what it is about
  'Vacant site inspections overdue',
  'Failed litter patrols',
  'Vacant dwellings',
  'Fires with first attendance over 20 minutes',
  'Young people leaving custody without an education place',
  'Children without a school place',
  'Incident rate - domestic abuse',
  'Adults - domestic abuse',
  'Increase in domestic abuse incidents',
  'Increase in complaints reported',
  'Air quality (ug/m3)',
  'Air quality: mean concentration of fine dust',
  'Rates outstanding',
  'Council tax outstanding at year end',
  'Loans to rate revenue',
  'Debt to income',
  'Retained turnover',
  'Children subject to a second child protection plan',
  'Staff leavers in the year',
  'Voluntary leavers',
  // Of a share or ratio only the thing itself tells
  'Ratio of total tax arrears over total revenue collected for the year',
  'Current tenant arrears as a percentage of rent collected',
  // Falls of people, low levels, and what ends before it is done
  'Emergency hospital admissions due to falls in people aged 65 and over',
  'Falls in care homes',
  'Injuries from falls in the home',
  'People with a low happiness score',
  'Adults with poor literacy',
  'Withdrawals before completion',
  'Students leaving before completing their course',
  'Turnout time',
  'Non-revenue water (%)',
  'Sustained complaints against officers',
  'Asthma emergency visits',
  'Emergency department visits for asthma',
  'Number of foodbank referrals',
  'Food bank users per month',
  'Percentage of pupils at EYFS achieving a Good Level of Development - FSM Eligible achievement gap',
  'Average score at KS4 in Attainment 8 - CIC 12+ months gap',
  'Difference between the attainment of boys and girls',
  'Number of schools in Ofsted Category (special measures or serious weakness)',
  'Percentage of schools judged inadequate',
  'Percentage of schools below floor standards',
  'Percentage of pupils not achieving a good level of development',
  'Number of permanent exclusions from the primary phase - all pupils',
  'Number of fixed term exclusions',
  'Percentage of pupils permanently excluded from school',
  'Percentage of pupils who are persistently absent - CIC',
  'Number of children missing education',
  'Percentage of Year 12-13 age-group (16-17 year olds) not in education, employment or training (NEET)',
  'Percentage of 16-17 year olds NEET or not known',
  'Percentage of unemployment among 18-24 year olds',
  'Number of first time entrants to the youth justice system',
  'Rate of proven re-offending by CYP',
  'Percentage of Early Help cases stepped up to Specialist Children’s Services',
  'Percentage of re-referrals to an Early Help Unit within 12 months of a previous Unit case',
  'Percentage of child protection plans for a second or subsequent time within 2 years',
  'Repeat incidents of domestic abuse within 12 months',
  'Emergency readmissions within 28 days',
  'Looked after children with three or more placements in the year',
  'Percentage of placement breakdowns',
  'Number of pupils being placed in independent or out-of-county special schools',
  'Delayed transfers of care per 100,000',
  'Permanent admissions to residential care, aged 65+',
  'A&E attendances for self-harm',
  'Smoking prevalence in adults',
  'Percentage of children in Year 6 who are obese',
  'Under 18 conception rate per 1,000',
  'Teenage pregnancy rate',
  'Number of complaints received',
  'Percentage of complaints upheld',
  'Complaints upheld with compensation',
  'Complaints with no learning recorded',
  'Percentage of calls abandoned',
  'Number of people on the housing waiting list',
  'Percentage of patients waiting over 52 weeks',
  'Number of households in temporary accommodation',
  'Number of families in B&B for more than 6 weeks',
  'Number of rough sleepers',
  'Number of foodbank referrals',
  'Food bank parcels handed out',
  'Average re-let time (days)',
  'Rent loss from voids',
  'Number of long-term empty homes',
  'Current tenant rent arrears',
  'Percentage of homes that are non-decent',
  'Households in fuel poverty',
  'Average time (in days) taken to decide whether to accept people as homeless',
  'Time taken to process Housing Benefit new claims',
  'Days to process a new claim',
  'Average number of days to determine an application',
  'Percentage of planning appeals allowed',
  'Number of overdue planning enforcement cases',
  'Percentage of invoices paid late',
  'Percentage of repairs outside target',
  'Percentage of invoices not paid on time',
  'Cost per head of waste collection',
  'Overspend against budget',
  'Outstanding debt over 90 days',
  'Number of missed collections – All – (per 100,000)',
  'Residual waste per household (kg)',
  'Percentage of municipal waste landfilled',
  'Incidents of fly-tipping',
  'Percentage of streets below standard for litter',
  'CO2 emissions from council buildings',
  'Number of people killed or seriously injured',
  'Percentage of principal roads where maintenance should be considered',
  'Working Days (per FTE) Lost Due to Sickness Absence (Cumulative)',
  'Staff turnover',
  'Vacancy rate',
  'Spend on agency staff',
  'Drug Offences',
  'Domestic burglary per 1,000 households',
  'Percentage of residents dissatisfied with the council',
  'Proportion of respondents who report dissatisfaction with waiting times',
  'Reduction in satisfaction with repairs',
  'Gap in satisfaction with life between groups',
  'Backlog of assessments',
  'Reduce the number of apprenticeship drop-outs',
  'Increase in the number of permanent exclusions',
  'Data breaches',
  'Deaths within 12 months of discharge',
  'Kilograms of residual waste collected per household',
  'Children in low income families',
  'Percentage of properties without a valid gas safety certificate',
  'Percentage of parking fines successfully appealed',
  'Average no. of days between becoming looked after and moving in with an adoptive family',
  'Percentage of children in care who go missing',
  'Number of schools with a deficit budget',
  'Reduction in attendance at primary school',
  'Local authority error overpayments',
  'Total waste collected (tonnes)',
  'Number of visits to A&E by under 5s',
  'A & E attendances of children',
  'Recycling rank (out of 326)',
  'Attainment 8 ranking among neighbours',
  'Attendance reduction',
];

const RANGE = [
  'Percentage of surplus school places in Kent Primary schools',
  '% surplus places - secondary',
  'At least 5% surplus places in primary schools',
  'Variance against budget (£000)',
];

const TELLS_NOTHING = [
  'Fines paid',
  'Interest and fines paid',
  'Damp and mould inspections',
  'Fires with first attendance in 10 to 20 minutes',
  'Juvenile arrests by type',
  // Who leaves may be pupils, patients or young people in care: only staff are wished to stay
  'Leavers going to university',
  // Whoever comes for help may come early, and in time
  'Number of homelessness approaches',
  'Number of leavers',
  'Average daily traffic volume',
  'Reduced particulate matter concentration in project households',
  '',
  'Percentage of notifications leading to a plan',
  'The number of districts with at least 5% surplus Year R places',
  'Percentage of pupils with Statement/EHC Plan - Kent resident pupils (In Kent schools)',
  'Percentage of EY providers working as part of a formal collaboration',
  'Percentage of 0-5 with current Social Services involvement known to a Children’s Centre',
  'Percentage of closed Specialist Children’s Services with ongoing support from Early Help Open Access',
  'Number of children looked after',
  'Number of referrals received',
  'Number of planning applications received',
  'Number of hate crimes reported',
  'Tonnes of waste collected',
  'Waste collected (tonnes)',
  'Number of prosecutions',
  'Number of FOI requests',
  'Number of days ahead / behind project timetable',
];

describe('polarityFromName', () => {
  const cases: readonly (readonly [string | null, readonly string[]])[] = [
    ['higher', HIGHER],
    ['lower', LOWER],
    ['range', RANGE],
    [null, TELLS_NOTHING],
  ];
  describe.each(cases)('%s', (polarity, names) => {
    test.each(names)('%s', (name) => {
      expect(polarityFromName(name)?.polarity ?? null).toBe(polarity);
    });
  });

  test.each<[string, Unit, string | null]>([
    ['Processing of planning applications: Major applications', 'percentage', 'higher'],
    ['Processing of planning applications: Major applications', 'count', null],
  ])('%s in %s', (name, unit, polarity) => {
    expect(polarityFromName(name, unit)?.polarity ?? null).toBe(polarity);
  });

  test.each([
    ['Percentage of complaints resolved on time', 'on time'],
    ['Number of permanent exclusions - CIC', 'permanent exclusions'],
    ['Grade 3 and 4 pressure ulcers', 'pressure ulcers'],
    ['Requests about posters (Minimise)', '(minimise)'],
    ['Attainment of a good pass - SEN gap', 'gap'],
  ])('%s: because of "%s"', (name, because) => {
    expect(polarityFromName(name)?.because).toBe(because);
  });

  const anyName = fc.constantFrom(...HIGHER, ...LOWER, ...RANGE, ...TELLS_NOTHING);

  test.each<[string, string | null]>([
    // The effect outweighs the thing it is done to.
    ['Number of homeless veterans placed in homes', 'higher'],
    ['Number of rough sleepers placed in permanent homes', 'higher'],
    ['Evictions averted', 'higher'],
    ['Number of low-income homes permitted', 'higher'],
    ['% of hate incidents that led to further action', 'higher'],
    ['Pupils with no exclusions', 'higher'],
    ['Schools with no fixed term exclusion in the year', 'higher'],
    ['Error-free claims', 'higher'],
    ['Part 1 crime clearance rate', 'higher'],
    ['Complaints closed per investigator', 'higher'],
    ['Operating cost of gardens recovered from income', 'higher'],
    ['Drinking water act violations', 'lower'],
    ['Samples outside compliance', 'lower'],
    ['Projects that exceed their budget', 'lower'],
    ['Households who return to homelessness within 2 years', 'lower'],
    ['Total paid in damage claims', null],
    ['Homeless households retaining permanent housing', 'higher'],
    ['Jobseekers who obtain employment', 'higher'],
    ['Staff without an appraisal', 'lower'],
    ['People earning less than the living wage', 'lower'],
    ['Water quality complaints', 'lower'],
    ['Number of days to provide estimates to members', 'lower'],
    // Work that comes in or goes out has no better way.
    ['Death certificates issued at the counter', null],
    ['Deaths registered', null],
    ['Tonnes of waste removed', null],
    ['Hazard based training sessions', null],
    ['Overweight students who received advice', null],
    ['Children with elevated blood lead levels receiving home visits', null],
    ['Share of planned jobs out of all work orders', null],
    ['Households owed a prevention duty', null],
    ['Incidents attended by the brigade', null],
    ['Clients reporting lower anxiety', 'higher'],
    ['Patients with fewer symptoms', 'higher'],
    ['People reporting less loneliness', 'higher'],
    ['Average debt written off per client', 'higher'],
    ['Clients with a debt plan in place after 8 weeks', 'higher'],
    ['Average tenant debt', 'lower'],
    ['Households with lower income', null],
    ['Debt advice sessions held', null],
    // Views that are no praise.
    ['Percentage of people with low confidence in the police', null],
    ['People who feel that the police respond too slowly', 'lower'],
    ['Percentage of tenants not satisfied with repairs', 'lower'],
    // What is stated wins.
    ['Requests about posters (cumulative in year) (Minimise)', 'lower'],
    ['Graffiti tags seen (Minimise)', 'lower'],
    ['Streets swept (Maximise)', 'higher'],
    ['Complaints logged (higher is better)', 'higher'],
    ['Attendance - low is good', 'lower'],
    ['Visits per head (smaller is better)', 'lower'],
    ['Reserves (bigger is better)', 'higher'],
    ['Waste collected - good is low', 'lower'],
    ['Attendance ↓', 'lower'],
    ['Customer effort score (7 = very easy)', 'higher'],
    ['Customer effort score (1 = very easy)', 'lower'],
    ['Pain reported at rest (10 is worst)', 'lower'],
    ['Road condition (1 = poor, 5 = excellent)', 'higher'],
    ['Room condition grade (0 = inadequate)', 'higher'],
    ['Kitchen fires confined to the pan', 'higher'],
    ['Fires in high flats confined to one floor', 'higher'],
    // ... and what only looks like it is passed over.
    ['Number of fires in homes', 'lower'],
    ['Fnord scale (1 = red)', null],
    ['Pupils reaching the higher standard in maths', 'higher'],
    ['Time to answer (min)', 'lower'],
    ['No. of complaints', 'lower'],
    ['Number of no fault evictions', 'lower'],
  ])('%s: %s', (name, polarity) => {
    expect(polarityFromName(name)?.polarity ?? null).toBe(polarity);
  });

  test.each([
    ['Never events', 'catalogue'],
    ['62-day cancer standard', 'catalogue'],
    ['Percentage of complaints resolved on time', 'name'],
    ['Number of complaints', 'name'],
  ])('%s is told by the %s', (name, source) => {
    expect(polarityFromName(name)?.source).toBe(source);
  });

  test('does not depend on case, spacing, or the spelling of dashes and quotes', () => {
    const spelling = fc.constantFrom<(name: string) => string>(
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => `  ${name.replace(/ /g, '  ')} `,
      (name) => name.replace(/ /g, '\u00a0'),
      (name) => name.replace(/ /g, '\n'),
      (name) => name.replace(/-/g, '–').replace(/'/g, '’'),
    );
    fc.assert(
      fc.property(anyName, spelling, (name, respell) => {
        expect(polarityFromName(respell(name))?.polarity).toBe(polarityFromName(name)?.polarity);
      }),
    );
  });

  test('a gap outranks whatever the name is about', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        fc.pre(!/gap closed|surplus|variance/i.test(name));
        expect(polarityFromName(`${name} - SEN gap`)?.polarity).toBe('lower');
      }),
    );
  });

  test('gives words of the name as the reason', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const because = polarityFromName(name)?.because ?? '';
        expect(name.toLowerCase().replace(/[–’]/g, (mark) => (mark === '–' ? '-' : "'"))).toContain(because);
      }),
    );
  });

  test('an achievement in the name outranks the bad thing it is about', () => {
    const badThing = fc.constantFrom(
      'complaints',
      'arrears cases',
      'missed bins',
      'fly-tips',
      'homelessness cases',
      'incidents',
    );
    const achievement = fc.constantFrom(
      'resolved on time',
      'resolved',
      'closed within 30 days',
      'cleared in 5 working days',
    );
    fc.assert(
      fc.property(badThing, achievement, (thing, done) => {
        expect(polarityFromName(`Number of ${thing}`)?.polarity).toBe('lower');
        expect(polarityFromName(`Percentage of ${thing} ${done}`)?.polarity).toBe('higher');
      }),
    );
  });
});

test.each([
  ['Homes vacant and available to let at month end', 'lower'],
  ['Properties empty but ready to let', 'lower'],
  ['Void dwellings available for letting', 'lower'],
  ['Vacant properties brought back into use', 'higher'],
  ['Cancer: 28-day faster diagnosis (%)', 'higher'],
  ['Cancer: 62-day treatment (%)', 'higher'],
  ['% 31-day combined cancer treatment', 'higher'],
  ['Diagnostics: 6-week standard (%)', 'higher'],
  ['Cancers: 28-day faster diagnosis missed (%)', 'lower'],
  ['% waiting over 62 days for cancer treatment', 'lower'],
  ['KS2 RWM', 'higher'],
  ['KS2 reading, writing and maths combined', 'higher'],
  ['Disadvantaged pupils - combined expected', 'higher'],
  ['KS2 RWM gap', 'lower'],
] as const)('%s is better %s', (name, way) => {
  expect(polarityFromName(name)?.polarity).toBe(way);
});
