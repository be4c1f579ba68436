import { tokens } from '@fluentui/react-components';

/** The colour of words that say what is wrong. Fluent's red for a state of danger is too faint for words on a dark ground. */
export const problemInk = tokens.colorPaletteRedForeground1;
