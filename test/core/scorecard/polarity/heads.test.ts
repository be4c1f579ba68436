import { decidePolarity } from '../../../../src/core/scorecard/polarity';

test.each([
  ['Passenger vehicle occupant fatalities per 100 million miles', 'lower'],
  ['Passengers injured on buses', 'lower'],
  ['Bus passengers', 'higher'],
  ['SSI rate following hip replacement', 'lower'],
  ['SSI', 'lower'],
  ['Number of all SSI applications', 'unclear'],
  ['SSI claims decided', 'unclear'],
  ['Tax-supported debt per capita', 'unclear'],
  ['Families supported', 'higher'],
])('what is counted in “%s” tells the way: %s', (name, polarity) => {
  expect(
    decidePolarity({ name, isGap: false, figures: () => ({ baseline: null, targets: [] }) }).polarity,
  ).toBe(polarity);
});
