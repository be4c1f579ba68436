import { readHash, readWanted } from '../../src/taskpane/readWanted';

test.each([
  ['?view=check', '', 'check', false],
  ['?view=trajectories', '', 'trajectories', false],
  ['?view=dates', '', 'dates', false],
  ['?view=fill-row', '', 'trajectories', true],
  ['', '#dates', 'dates', false],
  ['?view=check', '#fill-row', 'trajectories', true],
  // As Excel on the web writes it.
  [
    '?view=dates&_host_Info=Excel$Web$16.01$en-GB$1',
    '#&_xdm_Info=abc|def|https://excel.cloud.microsoft',
    'dates',
    false,
  ],
  ['?view=dates', '#settings&_xdm_Info=abc', 'settings', false],
  ['', '', 'check', false],
  ['?view=constructor', '', 'check', false],
  ['?view=', '#', 'check', false],
])('%s%s asks for %s', (search, hash, view, fillRow) => {
  expect(readWanted({ search, hash })).toMatchObject({ view, fillRow });
});

test('a fragment that names no view asks for nothing, so the view stays', () => {
  expect(readHash('#nonsense')).toBeNull();
  expect(readHash('')).toBeNull();
  expect(readHash('#dates&et=1')).toEqual({ view: 'dates', fillRow: false, checks: false });
});

test('the button that says Check checks at once; a pane that only opens does not', () => {
  expect(readWanted({ search: '?view=check', hash: '' }).checks).toBe(true);
  expect(readWanted({ search: '', hash: '' }).checks).toBe(false);
  expect(readWanted({ search: '?view=check', hash: '#dates' }).checks).toBe(false);
});
