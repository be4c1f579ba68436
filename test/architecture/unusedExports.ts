import ts from 'typescript';
import { resolveImport, type Sources } from './sources';

/** What a file hands out, and what it takes from others of the project. */
interface Traffic {
  readonly exported: readonly string[];
  /** By the path it comes from; "*" for all that is there. */
  readonly taken: readonly { readonly from: string; readonly name: string }[];
}

/**
 * What a file exports that runs and no other file takes, "src/a.ts exports x": a door that leads nowhere. A type is none:
 * exported, it says what a function beside it hands out.
 * @param isJudged leaves out files whose exports are for whoever comes from outside
 */
export function findUnusedExports(sources: Sources, isJudged: (path: string) => boolean): string[] {
  const traffic = new Map([...sources].map(([path, source]) => [path, readTraffic(path, source, sources)]));
  const taken = new Set(
    [...traffic.values()].flatMap((one) => one.taken.map(({ from, name }) => `${from} ${name}`)),
  );
  return [...traffic]
    .filter(([path]) => isJudged(path) && !taken.has(`${path} *`))
    .flatMap(([path, { exported }]) =>
      exported.filter((name) => !taken.has(`${path} ${name}`)).map((name) => `${path} exports ${name}`),
    );
}

function readTraffic(path: string, source: string, product: Sources): Traffic {
  const exported: string[] = [];
  const taken: { from: string; name: string }[] = [];
  const take = (specifier: ts.Node | undefined, names: readonly string[]) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const from = resolveImport(path, specifier.text, product);
    if (from) taken.push(...names.map((name) => ({ from, name })));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) take(node.moduleSpecifier, namesOfImport(node));
    else if (ts.isExportDeclaration(node)) {
      const elements =
        node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : null;
      take(node.moduleSpecifier, elements?.map((one) => (one.propertyName ?? one.name).text) ?? ['*']);
      exported.push(
        ...(elements ?? [])
          .filter(({ isTypeOnly }) => !isTypeOnly && !node.isTypeOnly)
          .map(({ name }) => name.text),
      );
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      take(node.argument.literal, ['*']);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(node.arguments[0], ['*']);
    else if (isExported(node) && !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node))
      exported.push(...declaredNames(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, false));
  return { exported, taken };
}

function namesOfImport({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
  return [
    ...named.map((one) => (one.propertyName ?? one.name).text),
    ...(importClause?.name ? ['default'] : []),
    ...(bindings && ts.isNamespaceImport(bindings) ? ['*'] : []),
  ];
}

function isExported(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function declaredNames(node: ts.Node): string[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const { name } = node as ts.DeclarationStatement;
  const isDefault = ts.canHaveModifiers(node)
    ? (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
    : false;
  if (isDefault) return ['default'];
  return name && ts.isIdentifier(name) ? [name.text] : [];
}
