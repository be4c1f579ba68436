import { allRules, rulesToJson, rulesToMarkdown, rulesToText } from '../../core/index';
import { type Command, readChoice, UsageError } from '../arguments';
import { chooseLayout, deliver } from '../output';
import { outOption } from './shared';

export const rules: Command = {
  name: 'rules',
  operands: '',
  about: 'Lists the rules.',
  options: {
    format: { value: 'text|json|markdown', about: 'how to write the list (text)' },
    out: outOption,
  },
  run: async (given, io) => {
    const format = readChoice(given, 'format', ['text', 'json', 'markdown']);
    if (given.positionals.length > 0) {
      throw new UsageError('rules takes no names; "scorecard explain RULE" shows one rule.');
    }
    const text = {
      text: () => rulesToText(allRules, chooseLayout(given, io)),
      json: () => rulesToJson(allRules),
      markdown: () => rulesToMarkdown(allRules),
    }[format]();
    await deliver(text, given, io);
    return 0 as const;
  },
};
