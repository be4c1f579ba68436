/** @jest-environment ./test/support/worlds/dom.cjs */
import { isDark } from '../../src/taskpane/isDark';

const world = globalThis as unknown as { Office: unknown; matchMedia: unknown };

function set(officeTheme: unknown, systemIsDark = false): void {
  world.Office = { context: { officeTheme } };
  world.matchMedia = (query: string) => ({ matches: systemIsDark && query.includes('dark') });
}

test('what Office says of itself counts', () => {
  set({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' });
  expect(isDark()).toBe(true);
  set({ isDarkTheme: false, bodyBackgroundColor: '#000000' }, true);
  expect(isDark()).toBe(false);
});

test.each([
  ['#FFFFFF', false],
  ['#F3F3F3', false],
  // Office's Colourful, Dark Grey and Black.
  ['#E6E6E6', false],
  ['#666666', true],
  ['#262626', true],
  ['000000', true],
])('an Office that tells only its background, %s, is dark: %s', (bodyBackgroundColor, expected) => {
  set({ bodyBackgroundColor }, !expected);
  expect(isDark()).toBe(expected);
});

test.each([undefined, {}, { bodyBackgroundColor: 'window' }])(
  'an Office that tells nothing useful (%p) leaves it to the system',
  (theme) => {
    set(theme, true);
    expect(isDark()).toBe(true);
    set(theme, false);
    expect(isDark()).toBe(false);
  },
);
