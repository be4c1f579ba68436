import { drawn } from '../../../support/drawn';
import { scorecardOf } from '../../../support/scorecard';

const read = (actual: string, target = '12') =>
  scorecardOf(
    drawn(`
Indicator|Actual 2025|Actual 2026|Target 2027
Wells dug|10|${actual}|${target}
Pumps mended|20|30|40`),
  ).indicators[0]!.values[1]!;

test.each([
  'March 2027',
  'Jan 27',
  'by end of May 2027',
  'Mars 2027',
  'fin mars 2027',
  'Ende März 2027',
  'mayo de 2027',
  'Mar-27',
])('%s in the place of a result among figures says when it comes', (text) => {
  expect(read(text)).toMatchObject({ kind: 'missing', saying: text });
});

test.each(['March 2021', 'March', 'Summer', '2027', 'Opened March 2027'])(
  '%s there says no such thing',
  (text) => {
    expect(read(text).saying).toBeNull();
  },
);

test('a month among months is what the row is of', () => {
  const { indicators } = scorecardOf(
    drawn(`
Indicator|Actual 2025|Actual 2026|Target 2027
Wells dug|10|12|14
Pumps mended|20|30|40
Pipes laid|20|30|40
Hub opened|March 2026|March 2027|June 2027`),
  );
  expect(indicators[3]!.values.map(({ kind }) => kind)).toEqual(['text', 'text', 'text']);
});
