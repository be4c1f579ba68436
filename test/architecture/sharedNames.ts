import ts from 'typescript';
import type { Sources } from './sources';

/**
 * Types and functions of one name that several files export, "Place: src/a.ts, src/b.ts": whoever reads the name has to ask
 * which is meant. Constants are left alone, being named for the list or the framework that they go into.
 */
export function findSharedNames(sources: Sources): string[] {
  const paths = new Map<string, string[]>();
  for (const [path, source] of sources) {
    const { statements } = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, false);
    const names = new Set(statements.flatMap((one) => exportedName(one) ?? []));
    for (const name of names) paths.set(name, [...(paths.get(name) ?? []), path]);
  }
  return [...paths].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.join(', ')}`);
}

function exportedName(statement: ts.Statement): string | null {
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement);
  if (!isNamed) return null;
  const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return isExported ? (statement.name?.text ?? null) : null;
}
