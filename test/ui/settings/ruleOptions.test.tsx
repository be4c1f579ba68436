/** @jest-environment ./test/support/worlds/dom.cjs */
import '../support/jsdomGaps';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import type { RuleView } from '../../../src/core/engine/engine';
import { OptionField } from '../../../src/ui/settings/OptionField';
import { optionProblems, sayRuleSettings, withoutStandard } from '../../../src/ui/settings/ruleSettings';

const rule: RuleView = {
  id: 'some-rule',
  group: 'Values',
  title: 'Some rule',
  description: 'Require something.',
  why: 'It matters.',
  severity: 'error',
  otherSeverities: [],
  isFixable: false,
  options: [
    { name: 'words', note: 'Words to look for.', standard: ['tbc', 'query'] },
    { name: 'leastYears', note: 'Years that count.', standard: [2, 3] },
    { name: 'mark', note: 'The mark.', standard: 'N/A' },
    { name: 'points', note: 'Points.', standard: 25 },
  ],
  explanation: null,
};

function Field({
  name,
  seen,
}: {
  readonly name: string;
  readonly seen: (value: unknown) => void;
}): ReactElement {
  const option = rule.options.find((one) => one.name === name)!;
  const [value, setValue] = useState(option.standard);
  return (
    <FluentProvider theme={webLightTheme}>
      <OptionField
        option={option}
        value={value}
        problem={optionProblems(rule, { options: { [name]: value } }).get(name)}
        onChange={(next) => {
          setValue(next);
          seen(next);
        }}
      />
    </FluentProvider>
  );
}

test.each([
  ['words', 'Words', 'tbc\nto follow\n', ['tbc', 'to follow']],
  ['leastYears', 'Least years', '4\n5', [4, 5]],
  ['mark', 'Mark', 'n/a', 'n/a'],
  ['points', 'Points', '0.5', 0.5],
])('the option “%s” has the kind of its standard', async (name, label, typed, value) => {
  const seen = jest.fn();
  const user = userEvent.setup();
  render(<Field name={name} seen={seen} />);
  const box = screen.getByRole('textbox', { name: label });
  await user.clear(box);
  await user.type(box, typed);
  expect(seen).toHaveBeenLastCalledWith(value);
  expect(box).toHaveProperty('value', typed);
});

test('a list of numbers that holds something else says what to type', async () => {
  const user = userEvent.setup();
  render(<Field name="leastYears" seen={() => undefined} />);
  await user.type(screen.getByRole('textbox', { name: 'Least years' }), '\nmany');
  expect(screen.getByText('Type one number on each line, such as 2, 3.')).toBeTruthy();
});

test('what is as standard is not kept', () => {
  expect(withoutStandard(rule, { off: false, severity: 'error', options: { points: 25 } })).toBeNull();
  expect(withoutStandard(rule, { severity: 'query', options: { points: 25, mark: '-' } })).toEqual({
    severity: 'query',
    options: { mark: '-' },
  });
});

test('the standard severity is kept where it makes all messages alike', () => {
  const mixed: RuleView = { ...rule, otherSeverities: ['advice'] };
  expect(withoutStandard(mixed, { severity: 'error' })).toEqual({ severity: 'error' });
  expect(sayRuleSettings(mixed, {})).toBe('Error or advice');
  expect(sayRuleSettings(mixed, { severity: 'error' })).toBe('Error (standard: error or advice)');
});
