import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const examples = new Set(['valid', 'invalid']);

/** A rule's examples are its tests, not its behaviour: a mutant in one says nothing. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'examples', {
    shouldIgnore({ node }) {
      const isExamples =
        node.type === 'ObjectProperty' &&
        examples.has(node.key.name) &&
        node.value.type === 'ArrayExpression';
      return isExamples ? 'an example of a rule' : undefined;
    },
  }),
];
