import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { OpenedPane } from '../support/openPane';

/** A scorecard whose targets go backwards in two rows. */
export const rows = [
  ['Indicator', 'Actual 2016', 'Target 2017', 'Target 2018', 'Comments'],
  ['Homes built', 10, 12, 11, null],
  ['Homes completed', 10, 12, 11, null],
];

/** Opens a section, a group or a rule. */
export function open(user: UserEvent, title: RegExp): Promise<void> {
  return user.click(screen.getByRole('button', { name: title, expanded: false }));
}

export async function openRule(user: UserEvent, group: RegExp, rule: RegExp): Promise<void> {
  await open(user, group);
  await open(user, rule);
}

export async function keep(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Save settings' }));
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Save settings' })).toBeNull();
  });
}

/** Leaves out what is only told to screen readers. */
export function inView() {
  return within(screen.getByRole('tabpanel'));
}

/** The severities of what a rule found at the last check. */
export function findings({ model }: OpenedPane, rule: string): readonly string[] {
  return model
    .shownScorecards()
    .flatMap((scorecard) => scorecard.findings.filter((finding) => finding.rule === rule))
    .map(({ severity }) => severity);
}
