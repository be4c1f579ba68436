import ts from 'typescript';

/**
 * Fluent's table of its tokens without what can be worked out: five hundred times the name of a token and, but for a
 * few, the same name again as a CSS variable, which together weigh as much as a screen.
 * @throws where the table is not written as it is known to be
 */
export function shrinkTokens(source: string): string {
  const file = ts.createSourceFile('tokens.js', source, ts.ScriptTarget.Latest, true);
  const [statement, ...others] = file.statements;
  const table =
    statement && ts.isVariableStatement(statement) && others.length === 0
      ? statement.declarationList.declarations[0]!
      : undefined;
  if (
    table?.name.getText() !== 'tokens' ||
    !table.initializer ||
    !ts.isObjectLiteralExpression(table.initializer)
  )
    throw new Error('The table of tokens was not found');
  const odd: Record<string, string> = {};
  for (const token of table.initializer.properties) {
    if (
      !ts.isPropertyAssignment(token) ||
      !ts.isIdentifier(token.name) ||
      !ts.isStringLiteral(token.initializer)
    )
      throw new Error(`Not a token: ${token.getText()}`);
    const { text: name } = token.name;
    const { text: value } = token.initializer;
    if (value !== `var(--${name})`) odd[name] = value;
  }
  return `const odd = ${JSON.stringify(odd)};
export const tokens = /*#__PURE__*/ new Proxy(odd, { get: (_, name) => odd[name] ?? \`var(--\${name})\` });
`;
}
