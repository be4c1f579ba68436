import type { Rule } from '../../src/core/rules/rule';

/** A rule for tests of what goes on around rules: it finds nothing unless `check` says so. */
export function ruleOf<Options = Record<never, never>>(
  rule: Partial<Rule<Options>> & Pick<Rule<Options>, 'id'>,
): Rule<Options> {
  return {
    group: 'Targets',
    title: `Title of ${rule.id}`,
    description: 'Require something.',
    why: 'Because it matters.',
    severity: 'error',
    isFixable: false,
    options: {} as Options,
    optionNotes: {} as Rule<Options>['optionNotes'],
    messages: { found: 'Found {what}.' },
    explanation: null,
    valid: [],
    invalid: [],
    check: () => [],
    ...rule,
  };
}
