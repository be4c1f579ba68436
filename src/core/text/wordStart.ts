/** Source of what holds where no letter, digit or underline stands before, whatever follows: `\b` where a word follows. */
export const NOT_IN_WORD = '(?:\\b(?=\\w)|\\B(?!\\w))';
