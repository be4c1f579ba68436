import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clocks = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core has no clock: take the day of the check as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The core has no clock: take the day of the check as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The core gives the same answer every time: no random numbers.',
  },
];

const lookingBehind = [
  'Literal[regex.pattern=/[(][?]<[=!]/]',
  'Literal[value=/[(][?]<[=!]/]',
  'TemplateElement[value.raw=/[(][?]<[=!]/]',
].map((selector) => ({
  selector,
  message: 'Safari 15 cannot look behind in a regular expression: see src/core/text/notAfter.ts.',
}));

export default tseslint.config(
  { ignores: ['build/', 'coverage/', 'dist/', 'node_modules/', 'test/support/*.cjs', '*.cjs'] },
  // What needs types to be seen, .oxlintrc.json lists for src: asking the native TypeScript takes a tenth of the time.
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'bench/**/*.ts', 'tools/**/*.ts'],
    extends: [tseslint.configs.strict],
  },
  {
    files: ['bin/**/*.mjs', 'bench/**/*.mjs', 'tools/**/*.mjs', '*.mjs', '*.js'],
    extends: [tseslint.configs.strict],
  },
  {
    rules: {
      // "== null" asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      // An index that is known to be there is written with "!": noUncheckedIndexedAccess leaves no shorter way.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...lookingBehind],
      // A rule without options has the options {}.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...clocks, ...lookingBehind],
      'no-restricted-globals': ['error', 'console', 'process', 'window', 'document', 'Office', 'Excel'],
    },
  },
  {
    files: ['src/{excel,ui,taskpane,commands,workbench}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/{ui,taskpane,workbench}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/{ui,taskpane,workbench}/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
  },
  { files: ['bench/**', 'bin/**', 'tools/**'], rules: { 'no-console': 'off' } },
);
