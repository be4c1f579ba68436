import { polarityFromName } from '../../../../src/core/scorecard/polarity';

const wayOf = (name: string) => polarityFromName(name, 'percentage')?.polarity ?? 'unclear';

test.each([
  ['Percentage of residents who do not feel lonely', 'higher'],
  ['Percentage of carers not feeling stressed', 'higher'],
  ['Percentage of residents who do not feel safe', 'lower'],
  ['Percentage of staff who do not feel valued', 'lower'],
  ['Percentage of residents who feel safe', 'higher'],
  ['Percentage of residents who do not feel European', 'unclear'],
  ['Percentage of patients who did not experience delays', 'higher'],
  ['Percentage of tenants who do not experience change', 'unclear'],
  ['Percentage of adults who do not have internet access', 'lower'],
])('what is not felt, undergone or had: %s', (name, way) => {
  expect(wayOf(name)).toBe(way);
});

test.each([
  ['Percentage of pupils with attendance below 90%', 'lower'],
  ['Percentage of pupils whose progress is below average', 'lower'],
  ['Percentage of homes with an energy rating below C', 'lower'],
  ['Percentage of schools with attendance of less than 90%', 'lower'],
  ['Percentage of pupils with attendance above 95%', 'higher'],
  ['Percentage of calls answered in under 30 seconds', 'higher'],
  ['Attendance under the new contract', 'higher'],
])('what lies below a mark: %s', (name, way) => {
  expect(wayOf(name)).toBe(way);
});

test.each([
  ['Percentage of clients leaving treatment without re-presenting within 6 months', 'higher'],
  ['Young people leaving custody without reoffending', 'higher'],
  ['Young people leaving school without a qualification', 'lower'],
  ['Percentage leaving without a job', 'lower'],
])('what people leave without: %s', (name, way) => {
  expect(wayOf(name)).toBe(way);
});

test.each([
  ['Number of deaths registered within the district', 'unclear'],
  ['Percentage of deaths registered within 5 days', 'higher'],
  ['Ratio of owner occupied to rented homes', 'unclear'],
  ['Percentage of units occupied', 'higher'],
  ['Number of visits by trading standards officers to traders', 'unclear'],
  ['Number of home visits made by health visitors', 'unclear'],
  ['Number of visits to museums', 'higher'],
  ['Number of emergency call-outs attended', 'unclear'],
  ['Percentage of emergency call-outs attended within 8 minutes', 'higher'],
])('work, stock and how well it is done: %s', (name, way) => {
  expect(wayOf(name)).toBe(way);
});

test.each([
  ['Percentage of patients who did not acquire a pressure injury', 'higher'],
  ['Percentage of young people who did not commit a further offence', 'higher'],
  ['Percentage of tenants who did not sustain their tenancy', 'unclear'],
  ['Percentage of people who did not report a crime against them', 'lower'],
  ['Percentage of patients who did not receive care within 4 hours', 'lower'],
  ['Percentage of patients who did not recover from an injury', 'lower'],
  ['Percentage of patients who did not fall during their stay', 'unclear'],
])('what befell nobody, and what nobody did: %s', (name, way) => {
  expect(wayOf(name)).toBe(way);
});

test.each([
  ['Percentage of callers who hung up before being answered', 'lower'],
  ['Calls abandoned before being answered', 'lower'],
  ['Patients who left before being seen', 'lower'],
  ['Callers who gave up before they were answered', 'lower'],
  ['Percentage of homes inspected before being let', 'higher'],
  ['Percentage of patients screened before being admitted', 'higher'],
  ['Percentage of calls answered', 'higher'],
])('what went before the deed: %s', (name, way) => {
  expect(wayOf(name)).toBe(way);
});

test.each([
  ['Percentage of investigations closed because the victim withdrew support', 'unclear'],
  ['Percentage of cases closed due to lack of evidence', 'unclear'],
  ['Percentage of referrals closed owing to non-attendance', 'unclear'],
  ['Percentage of complaints closed within 20 days', 'higher'],
  ['Jobs created because of the programme', 'higher'],
])('what was closed, and why: %s', (name, way) => {
  expect(wayOf(name)).toBe(way);
});

test.each([
  ['Animals leaving the shelter alive', 'higher'],
  ['Percentage of staff leaving within 12 months', 'lower'],
  ['Number of incidents responded to', 'unclear'],
  ['Percentage of enquiries responded to', 'higher'],
  ['Donors lapsed in the year', 'lower'],
  ['Improper payment rate', 'lower'],
  ['Children placed with their brothers and sisters', 'higher'],
  ['Threatened species populations stable or improving', 'higher'],
])('deeds and states that tell: %s', (name, way) => {
  expect(wayOf(name)).toBe(way);
});

test.each([
  ['Firefighter injuries sustained at operational incidents', 'lower'],
  ['Percentage of tenancies sustained for 12 months', 'higher'],
  ['Trial-ready case docket rate for contact crimes', 'unclear'],
  ['Finalisation rate for fraud', 'unclear'],
  ['Victimisation rate for burglary', 'lower'],
  ['Incidence rate for tuberculosis', 'lower'],
  ['Patients registered with the practice', 'unclear'],
  ['Percentage of vehicles registered within 5 days', 'higher'],
  ['Visits to the website by device type', 'unclear'],
  ['Positive random mandatory drug test rate', 'lower'],
])('a bad thing that is had, and one that the rate is only about: %s', (name, way) => {
  expect(wayOf(name)).toBe(way);
});
