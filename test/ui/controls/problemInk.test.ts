import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { problemInk } from '../../../src/ui/controls/problemInk';
import { contrast, parse } from '../../../src/workbench/grid/readableInk';

test.each([
  ['light', webLightTheme],
  ['dark', webDarkTheme],
])('what is wrong can be read on each ground of the %s theme', (_name, theme) => {
  const name = /^var\(--(\w+)\)$/.exec(problemInk)![1] as keyof typeof theme;
  const ink = parse(theme[name] as string);
  const { colorNeutralBackground1, colorNeutralBackground2, colorNeutralBackground3 } = theme;
  for (const ground of [colorNeutralBackground1, colorNeutralBackground2, colorNeutralBackground3])
    expect(contrast(ink, parse(ground))).toBeGreaterThanOrEqual(4.5);
});
