/**
 * For the bundler, in place of rtl-css-js: Fluent turns every style round for languages that are written from right to
 * left, and the product is in English.
 */
export const convert = <Styles>(styles: Styles): Styles => styles;

export const convertProperty = <Value>(key: string, value: Value): { key: string; value: Value } => ({
  key,
  value,
});
