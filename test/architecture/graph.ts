import ts from 'typescript';
import { resolveImport, type Sources } from './sources';

/** Which files each file imports, types counted. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** The imports between files that are given by path and source; packages are left out. */
export function readGraph(sources: Sources): Graph {
  return new Map(
    [...sources].map(([path, source]) => [
      path,
      ts
        .preProcessFile(source, true, true)
        .importedFiles.flatMap(({ fileName }) => resolveImport(path, fileName, sources) ?? []),
    ]),
  );
}

/** Files that import each other, by whatever way round: each circle once, its files in order. */
export function findCircles(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) visit(target);
      if (open.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file)).sort();
    if (circle.length > 1 || graph.get(file)?.includes(file)) circles.push(circle);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/** The rooms of src/core from the ground up: each may use only those before it. */
export const rooms = [
  'text',
  'sheet',
  'scorecard',
  'reading',
  'dates',
  'rules',
  'trajectories',
  'documents',
  'checking',
  'explanations',
  'stored',
  'report',
  'engine',
];

/** Imports from a room of the core into one that is not below it, a sentence each. */
export function findClimbs(graph: Graph): string[] {
  return [...graph].flatMap(([file, targets]) => {
    const room = roomOf(file);
    if (room === null) return [];
    if (!rooms.includes(room)) return [`${file} is in a room of the core that the table does not name`];
    return targets
      .filter((target) => {
        const other = roomOf(target);
        return other !== room && !(other !== null && rooms.indexOf(other) < rooms.indexOf(room));
      })
      .map((target) => `${file} imports ${target}`);
  });
}

/** The room of a file of the core; null for the core's own face and for what lies outside. */
function roomOf(file: string): string | null {
  return /^src\/core\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/** Rules that import a rule, a sentence each; only their list may. */
export function findRulesThatImportRules(graph: Graph): string[] {
  const isRule = (file: string) => /^src\/core\/rules\/[a-z]+(?:-[a-z]+)+\.ts$/.test(file);
  return [...graph].flatMap(([file, targets]) =>
    isRule(file) ? targets.filter(isRule).map((target) => `${file} imports ${target}`) : [],
  );
}
