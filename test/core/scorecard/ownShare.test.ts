import { isOwnShare } from '../../../src/core/scorecard/ownShare';

test.each<[string, string, boolean]>([
  ['complaints were answered in time', 'Complaints answered within 10 working days (%)', true],
  ['invoices were paid on time', '% of invoices sampled paid within 30 days', true],
  ['adults hold a level 4 qualification or above', 'Adults qualified to level 4 and above', true],
  ['homes', 'Homes with a lift (%)', true],
  ['life-risk incidents were reached in time', '% of life-risk incidents reached within 10 minutes', true],
  ['patients waited over six weeks', 'Patients waiting over 6 weeks', true],
  ['decisions were in time', 'Major planning applications decided in time', true],
  ['payments were on time', 'Invoices from small firms paid within 30 days', true],
  // Others, another time, a part, or what the name does not begin with.
  ['complaints about housing were answered in time', 'Complaints answered within 10 working days', false],
  ['complaints were answered in time', 'Complaints answered', false],
  ['invoices were paid within 10 days', 'Invoices paid within 30 days', false],
  ['young people are in work', 'Young people in work or training', false],
  ['meals were served', 'Meals served hot', false],
  ['lifts', 'Homes with a lift (%)', false],
  ['homes were sold', 'Homes with a valid gas certificate sold', false],
])('%s (%s)', (told, name, expected) => {
  expect(isOwnShare(told, name)).toBe(expected);
});
