import type {
  Location,
  Notification,
  ReportingConfiguration,
  ReportingDescriptor,
  Result,
  Suppression,
} from 'sarif';
import { toA1 } from '../sheet/address';
import type { Finding } from '../checking/finding';
import type { Explained } from '../explanations/explanation';
import { sayExplained } from '../explanations/sayExplained';
import { type AnyRule, allRules } from '../rules/index';
import type { Severity } from '../sheet/severity';
import { type CheckFormat, writeCheck } from './checkFormat';
import { toJson } from './json';
import type { CheckReport, FileTally } from './report';

const levels: Readonly<Record<Severity, NonNullable<ReportingConfiguration['level']>>> = {
  error: 'error',
  query: 'warning',
  advice: 'note',
};

/**
 * A check as SARIF 2.1.0, the OASIS format that code review tools read. A place is the file, with sheet and cell as a
 * logical location: SARIF has no cells.
 */
export const sarifFormat: CheckFormat = {
  // What kept a file from being checked stands before what was found.
  isCountedFirst: true,
  writeStart: (asOf, tallies, { rules }) => {
    const run = {
      tool: { driver: { name: 'Scorecard Checker', rules: rules.map(ruleOf) } },
      columnKind: 'utf16CodeUnits',
      properties: { asOf },
      invocations: [
        {
          executionSuccessful: tallies.every(({ error }) => error === null),
          toolExecutionNotifications: tallies.flatMap(notificationsOf),
        },
      ],
      results: [],
    };
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [run],
    };
    const text = toJson(log);
    return text.slice(0, text.lastIndexOf(endOfLog));
  },
  writeFile: ({ file, scorecards }, { rules }) => {
    const findings = scorecards.flatMap((one) => one.findings.flatMap(({ parts }) => parts));
    const hasReasons = scorecards.some((one) => one.findings.some(({ explained }) => explained !== null));
    return indentResults(
      findings.map((finding) => ({
        ...resultOf(finding, file, rules),
        ...(hasReasons ? { suppressions: suppressionsOf(finding.explained) } : {}),
      })),
    );
  },
  between: ',',
  // The format wants to hear of suppressions for every result or for none.
  mend: (piece, { hasReasons }, tallies) =>
    hasReasons || piece === '' || !tallies.some((one) => one.hasReasons)
      ? piece
      : indentResults((JSON.parse(`[${piece}]`) as Result[]).map((one) => ({ ...one, suppressions: [] }))),
  writeEnd: () => `\n      ${endOfLog}\n`,
};

/** What closes the log, from the end of its results. */
const endOfLog = ']\n    }\n  ]\n}';

function indentResults(results: readonly Result[]): string {
  return results.map((result) => `\n${toJson(result).replace(/^/gm, '        ')}`).join(',');
}

export function checkToSarif(report: CheckReport, rules: readonly AnyRule[] = allRules): string {
  return writeCheck(sarifFormat, report, { rules });
}

/** What kept a file from being checked. */
function notificationsOf({ file, error }: FileTally): Notification[] {
  return error === null ? [] : [{ level: 'error', message: { text: error }, locations: [placeOf(file)] }];
}

function ruleOf({ id, title, description, why, severity }: AnyRule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: why },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(finding: Finding, file: string, rules: readonly AnyRule[]): Result {
  const { sheet, rule, severity, message, cell, cells, indicator } = finding;
  const others = cells.filter((other) => other.row !== cell.row || other.column !== cell.column);
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: indicator ? `${indicator}: ${message}` : message },
    locations: [placeOf(file, `${sheet}!${toA1(cell)}`)],
    ...(others.length > 0
      ? { relatedLocations: others.map((other, id) => ({ id, ...placeOf(file, `${sheet}!${toA1(other)}`) })) }
      : {}),
  };
}

/** A reason that has lapsed is one that has to be looked at again, which suppresses nothing. */
function suppressionsOf(explained: Explained | null): Suppression[] {
  if (!explained) return [];
  const status = explained.hasLapsed ? 'underReview' : 'accepted';
  return [{ kind: 'external', status, justification: sayExplained(explained) }];
}

function placeOf(file: string, cell?: string): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\ufffd')) },
    },
    ...(cell ? { logicalLocations: [{ fullyQualifiedName: cell, kind: 'cell' }] } : {}),
  };
}
