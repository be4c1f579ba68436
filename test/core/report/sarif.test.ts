import { checkToSarif } from '../../../src/core/report/sarif';
import { reportOf, rules } from './reports';

interface Log {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string; defaultConfiguration: { level: string } }[] } };
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: { message: { text: string } }[];
    }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: { artifactLocation: { uri: string } };
        logicalLocations: { fullyQualifiedName: string }[];
      }[];
      relatedLocations?: { logicalLocations: { fullyQualifiedName: string }[] }[];
    }[];
  }[];
}

const read = (report: Parameters<typeof checkToSarif>[0]) => JSON.parse(checkToSarif(report, rules)) as Log;

test('every finding is a result with its rule, level, file and cell', () => {
  const log = read(reportOf([['Early Years', 'Children, ready', 70, 69, '']]));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run!.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['target-low', 'error'],
    ['comment-empty', 'note'],
  ]);
  for (const { ruleId, ruleIndex } of run!.results)
    expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  const [low] = run!.results;
  expect(low!.message.text).toBe('Children, ready: "Children, ready": target 69 is below 70.');
  expect(low!.locations[0]!.physicalLocation.artifactLocation.uri).toBe('draft.xlsx');
  expect(low!.locations[0]!.logicalLocations[0]!.fullyQualifiedName).toBe('Sheet1!D2');
  expect(
    low!.relatedLocations?.map(({ logicalLocations }) => logicalLocations[0]!.fullyQualifiedName),
  ).toEqual(['Sheet1!C2']);
});

test('a file that could not be read is a notification, and the run was no success', () => {
  const log = read({
    asOf: '2017-04-15',
    files: [{ file: 'my drafts\\a.xlsx', error: 'It is cut short.', scorecards: [] }],
  });
  const [invocation] = log.runs[0]!.invocations;
  expect(invocation!.executionSuccessful).toBe(false);
  expect(invocation!.toolExecutionNotifications[0]!.message.text).toBe('It is cut short.');
  expect(
    checkToSarif(
      { asOf: '2017-04-15', files: [{ file: 'my drafts\\a.xlsx', error: 'x', scorecards: [] }] },
      rules,
    ),
  ).toContain('my%20drafts/a.xlsx');
});

test('a name that no address can hold is given all the same', () => {
  const log = JSON.parse(
    checkToSarif({
      asOf: '2017-04-15',
      files: [{ file: 'a\ud800b.xlsx', error: 'It is gone.', scorecards: [] }],
    }),
  ) as { runs: { invocations: { toolExecutionNotifications: unknown[] }[] }[] };
  expect(log.runs[0]!.invocations[0]!.toolExecutionNotifications).toMatchObject([
    { locations: [{ physicalLocation: { artifactLocation: { uri: 'a%EF%BF%BDb.xlsx' } } }] },
  ]);
});

test.each(['\u202e', '\u200b', '\u009b', '\u{e0041}'])(
  'nothing in it turns or steers what shows it: %j',
  (mark) => {
    const sarif = checkToSarif({
      asOf: '2017-04-15',
      files: [{ file: 'a.xlsx', error: `a${mark}b`, scorecards: [] }],
    });
    expect(sarif).not.toContain(mark);
    expect(JSON.stringify(JSON.parse(sarif))).toContain(`a${mark}b`);
  },
);
