import ts from 'typescript';

/** What becomes of each table. Of two colours Fluent mends a shade by name. */
const tables: Readonly<Record<string, string>> = {
  personaSharedColors: '{ darkRed, plum }',
  personaSharedColorNames: '[]',
};

/**
 * Fluent's colours without those by which its avatars tell people apart: no screen shows any.
 * @throws where the table of them is not found
 */
export function dropPeopleColours(source: string): string {
  const file = ts.createSourceFile('colours.js', source, ts.ScriptTarget.Latest, true);
  const found = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ name }) => Object.hasOwn(tables, name.getText()));
  const [table, ...others] = found;
  if (!table?.initializer || others.length > 0) throw new Error('The colours for people were not found');
  const { initializer, name } = table;
  return source.slice(0, initializer.getStart()) + tables[name.getText()]! + source.slice(initializer.end);
}
