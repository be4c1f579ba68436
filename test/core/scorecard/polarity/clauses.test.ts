import { polarityFromName } from '../../../../src/core/scorecard/polarity';
import { readClauses } from '../../../../src/core/scorecard/polarity/clauses';

const read = (name: string) => polarityFromName(name)?.polarity ?? null;

describe('what a name says of those it counts', () => {
  test.each([
    // The state that they are in
    'Percentage of bridges in good repair',
    'Share of lifts working',
    'Adults in temporary housing who found work',
    'Proportion of pathways rated green',
    'Bus shelters with real-time displays',
    'Tenancies still running after two years',
    'Residents with a named nurse',
    'Villages with piped water',
    'Reports published on track',
    // What they do
    'Care leavers who start a job',
    'Second-year students continuing to the final year',
    'Households that recover within a year',
    // What they think, unless it is bad
    'Tenants who say they can shape decisions',
    'Staff who would recommend the trust as an employer',
    'Residents rating the wait as good',
    'Clients who feel less lonely',
    // A bad thing that is not so
    'Young people who do not offend again',
    'Sites without a lost-time injury',
  ])('%s: higher', (name) => {
    expect(read(name)).toBe('higher');
  });

  test.each([
    'Repairs still open after a month',
    'Pupils in classes of more than 32',
    'Nurses who leave within two years',
    'Volunteers leaving in their first year',
    'Burglaries going unsolved',
    'Visits cut short',
    'Children who moved school twice',
    'Meters that do not work',
    'Hearings that do not go ahead',
    'Lamps not working at night',
    'Homes without a certificate of any kind',
    'Residents who feel unsafe after dark',
    'Patients sent home with no care package in place',
    'Shops selling to minors',
    'Adults going without meals',
    'Boilers out of use',
    'Adults in temporary housing',
  ])('%s: lower', (name) => {
    expect(read(name)).toBe('lower');
  });

  test.each([
    // Nothing known is said, or things that speak against each other
    'Households on the tax list',
    'Pupils with a plan',
    'Homes in the north of the county',
    'Residents born abroad',
    'Apprentices leaving in the year',
    'Students leaving the university',
    'Repairs that do not work and were rated good',
    // How long it takes to do it is no deed
    'Days to complete a form',
    // What stands in brackets says how it is counted
    'Pupils at the school (not based on the census)',
  ])('%s: nothing', (name) => {
    expect(readClauses(name.toLowerCase())).toBeNull();
  });
});

describe('the thing that a name counts, whatever stands before it', () => {
  test.each([
    ['Donor attrition', 'lower'],
    ['Volunteer turnover', 'lower'],
    ['Refusals of planning consent', 'lower'],
    ['Damp and mould cases', 'lower'],
    ['Power cuts', 'lower'],
    ['Library closures', 'lower'],
    ['Agency nurses', 'lower'],
    ['Business rates growth', 'higher'],
    ['Community cohesion', 'higher'],
    ['Digital skills', 'higher'],
    // Before another noun it is only what that is about.
    ['Noise officers', null],
    ['Stress workshops', null],
    ['Illness benefit rates', null],
    ['Asthma nurses', null],
    ['Damage caps', null],
  ] as const)('%s: %s', (name, way) => {
    expect(read(name)).toBe(way);
  });
});

test.each([
  // A list of what there is, by kind
  ['Offences by type', null],
  ['Incidents by ward', null],
  ['Incidents', 'lower'],
  // What a complaint is about is beside the point
  ['Number of complaints about the satisfaction survey', 'lower'],
  ['Requests about recycling', null],
  ['Complaints about bins answered on time', 'higher'],
  // How much was put right follows how much there was; its share does not.
  ['Number of potholes repaired', null],
  ['Potholes repaired (%)', 'higher'],
  ['Percentage of fly-tips cleared', 'higher'],
  ['Users’ rating of response times', 'higher'],
  ['Pupils with lower than expected attainment', 'lower'],
  ['Staff who are disabled (%)', 'higher'],
  ['Staff turnover of disabled staff', 'lower'],
  ['Outturn variance (overspend)', 'lower'],
  ['Days to first appointment', 'lower'],
  ['Dog attacks reported', 'lower'],
  ['Hate incidents reported', null],
  ['Adjusted result (% of revenue)', null],
  ['Ratio of house prices to earnings', 'lower'],
] as const)('%s: %s', (name, way) => {
  expect(read(name)).toBe(way);
});

test.each([
  // A thing left undone in time, and harm that was not done
  ['Bins not put right by the next working day', 'lower'],
  ['Bins put right by the next working day (%)', 'higher'],
  ['Referrals resulting in no further action (%)', 'lower'],
  ['Falls resulting in no harm (%)', 'higher'],
  ['Late diagnoses prevented', 'higher'],
  ['Late diagnoses', 'lower'],
  ['Waiting under 4 weeks for a first appointment (%)', 'higher'],
  ['Waiting over 4 weeks for a first appointment (%)', 'lower'],
  ['Hoax calls not attended (%)', 'higher'],
  ['Homes where no smoke alarm was fitted', 'lower'],
  ['School leavers without a qualification', 'lower'],
  ['Budget variance (absolute)', 'lower'],
  ['Forecast accuracy (% variance from budget)', 'range'],
  ['Services leaving on time (up to 5 minutes late)', 'higher'],
  ['Average caseload per family worker', 'lower'],
  ['Pupils per latrine', 'lower'],
  ['Students per computer in lower schools', 'lower'],
  ['Average number of patients per nurse', 'lower'],
  ['Patients per GP seen within two weeks', 'higher'],
  ['Textbooks per pupil', 'higher'],
  ['Applications awaiting a decision', 'lower'],
  ['Passenger injuries', 'lower'],
  ['Passenger numbers', 'higher'],
  // Work that is asked for
  ['Home help hours delivered', null],
  ['Road collisions attended', null],
  ['Appeals lodged', null],
  ['Children referred to the service', null],
  ['Visitors to the reception', null],
  ['Average weekly cost of a residential placement', null],
  ['Paid sick days per employee', 'lower'],
  ['Poverty in target districts', 'lower'],
] as const)('%s: %s', (name, way) => {
  expect(read(name)).toBe(way);
});
