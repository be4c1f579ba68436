import {
  checkReading,
  checkToCsv,
  checkToHtml,
  checkToJson,
  checkToSarif,
  checkToText,
  Failure,
  fillTrajectories,
  listChasers,
  planFixes,
  readStored,
  readToJson,
  readWorkbook,
} from '../../src/core/index';
import { checkSaved, openWorkbook } from '../../src/file/index';

export type Outcome = 'read' | 'refused';

const asOf = '2017-04-15';

/**
 * Does with a file what the command line would: reads, checks, reports, fills, fixes, and opens again what it would write.
 *
 * @throws whatever is no plain refusal, and where a rule failed
 */
export async function tryFile(bytes: Uint8Array, name: string): Promise<Outcome> {
  try {
    const host = openWorkbook(bytes, name);
    const names = (await host.sheets()).map((sheet) => sheet.name);
    const reading = await readWorkbook(host, names, readStored(host.readStoredJson()), {});
    const checks = checkReading(reading, asOf);
    for (const { notRun } of checks) {
      const failed = notRun.find(({ cause }) => cause === 'failed');
      if (failed) throw new Error(`The rule ${failed.rule} failed: ${failed.reason}`);
    }
    const report = { asOf, files: [{ file: name, error: null, scorecards: checks }] };
    for (const write of [checkToText, checkToHtml, checkToCsv] as const) write(report);
    JSON.parse(checkToJson(report));
    JSON.parse(checkToSarif(report));
    const scorecards = reading.sheets.flatMap((sheet) => sheet.scorecards);
    JSON.parse(readToJson(scorecards));
    for (const scorecard of scorecards) listChasers(scorecard, asOf);
    const edits = [
      ...scorecards.flatMap((scorecard) => fillTrajectories(scorecard, { endTarget: 'usual' }).edits),
      ...reading.sheets
        .filter((sheet) => sheet.scorecards.length > 0)
        .flatMap(({ grid }) => planFixes(grid, { asOf, settings: reading.settings }).edits),
    ];
    const cells = new Map(edits.map((edit) => [`${edit.sheet}!${edit.cell.row},${edit.cell.column}`, edit]));
    if (cells.size > 0 && (await host.apply([...cells.values()])).length === 0) checkSaved(host.save(), name);
    return 'read';
  } catch (error) {
    if (error instanceof Failure) return 'refused';
    throw error;
  }
}
