import { allMethods, methodsToJson, methodsToMarkdown, methodsToText } from '../../core/index';
import { type Command, readChoice, UsageError } from '../arguments';
import { chooseLayout, deliver } from '../output';
import { outOption } from './shared';

export const methods: Command = {
  name: 'methods',
  operands: '',
  about: 'Lists the ways to fill a trajectory.',
  options: {
    format: { value: 'text|json|markdown', about: 'how to write the list (text)' },
    out: outOption,
  },
  run: async (given, io) => {
    const format = readChoice(given, 'format', ['text', 'json', 'markdown']);
    if (given.positionals.length > 0) throw new UsageError('methods takes no names; it lists them all.');
    const text = {
      text: () => methodsToText(allMethods, chooseLayout(given, io)),
      json: () => methodsToJson(allMethods),
      markdown: () => methodsToMarkdown(allMethods),
    }[format]();
    await deliver(text, given, io);
    return 0 as const;
  },
};
