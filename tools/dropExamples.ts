import ts from 'typescript';

const dropped = new Set(['valid', 'invalid']);

/**
 * A rule's source without its examples, which the tests and the catalogue need and no screen shows. What they were
 * is replaced by nothing but line breaks, so that every other line keeps its number.
 * @throws where a rule has no examples to drop: then it is written in a way that this does not understand.
 */
export function dropExamples(source: string, path: string): string {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const examples = file.statements.filter(ts.isVariableStatement).flatMap(findExamples);
  if (examples.length !== dropped.size) throw new Error(`The examples in ${path} were not found`);
  let text = '';
  let from = 0;
  for (const { initializer } of examples) {
    text += `${source.slice(from, initializer.getStart())}[${lineBreaks(initializer.getText())}]`;
    from = initializer.end;
  }
  return text + source.slice(from);
}

/** The examples of a `const x: Rule<...> = { valid: [...], invalid: [...] }`. */
function findExamples(statement: ts.VariableStatement): ts.PropertyAssignment[] {
  return statement.declarationList.declarations
    .filter(({ type }) => type && ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Rule')
    .map(({ initializer }) => initializer)
    .filter((rule) => rule !== undefined)
    .filter(ts.isObjectLiteralExpression)
    .flatMap(({ properties }) => properties.filter(ts.isPropertyAssignment))
    .filter(({ name }) => ts.isIdentifier(name) && dropped.has(name.text));
}

function lineBreaks(text: string): string {
  return '\n'.repeat(text.split('\n').length - 1);
}
