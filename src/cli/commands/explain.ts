import { allRules, explainRule } from '../../core/index';
import { type Command, suggest, UsageError } from '../arguments';
import { chooseLayout } from '../output';

export const explain: Command = {
  name: 'explain',
  operands: 'RULE',
  about: 'Explains one rule: why it matters, its options, and what an acceptable explanation says.',
  options: {},
  run: (given, io) => {
    const [id, ...others] = given.positionals;
    if (id === undefined || others.length > 0) {
      throw new UsageError('Which rule? Give one id, such as "scorecard explain target-reverses".');
    }
    const rule = allRules.find((one) => one.id === id);
    if (!rule) {
      const ids = allRules.map((one) => one.id);
      throw new UsageError(`There is no rule "${id}"${suggest(id, ids, '"scorecard rules" lists them')}`);
    }
    io.stdout.write(explainRule(rule, chooseLayout(given, io)));
    return 0;
  },
};
