import { toA1 } from '../../../src/core/sheet/address';
import { checkToSheet } from '../../../src/core/report/officerSheet';
import { reportTitle } from '../../../src/core/stored/keys';
import { reportOf, rules } from './reports';

const report = reportOf([
  ['Waste', 'Waste recycled', 40, 38, ''],
  ['Early Years', 'Children ready', 70, 69, ''],
  ['Waste', 'Streets clean', 80, 78, ''],
]);

test('the verdict, the day and the counts stand on top, then the findings by service, each with its cell', () => {
  const { rows, layout } = checkToSheet(report, rules);
  const findings = report.files[0]!.scorecards.flatMap((check) => check.findings);
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  expect(rows[0]).toEqual([reportTitle]);
  expect(rows[1]![0]).toMatch(/^\d+ to (fix|explain)|^Ready/);
  expect(rows[2]![0]).toContain(
    `${count('error')} to fix, ${count('query')} to explain, ${count('advice')} for advice, 0 explained.`,
  );
  const table = rows.slice(layout.headingRow! + 1);
  expect(rows[layout.headingRow!]!.slice(0, 4)).toEqual(['Service', 'Indicator', 'Sheet', 'Cell']);
  expect(table).toHaveLength(findings.length);
  const services = table.map(([service]) => service);
  expect([...new Set(services)]).toHaveLength(
    services.filter((service, index) => service !== services[index - 1]).length,
  );
  expect(layout.links!.map(({ at, cell }) => [rows[at.row]![at.column], toA1(cell)])).toEqual(
    table.map((row) => [row[3], row[3]]),
  );
});

test('what could not be read is said above the headings', () => {
  const [file] = report.files;
  const { rows, layout } = checkToSheet({
    ...report,
    files: [{ ...file!, error: 'Sheet "Old" was not read.' }],
  });
  expect(rows.slice(0, layout.headingRow).flat()).toContain('Sheet "Old" was not read.');
});

test('who signed is said above a blank row and the headings, and nothing where nobody did', () => {
  const [file] = report.files;
  const signOff = { by: 'A. Head', on: '2017-04-15', hasLapsed: false, sentence: 'Signed off by A. Head.' };
  const head = (signed: boolean) => {
    const { rows, layout } = checkToSheet(
      { ...report, files: [signed ? { ...file!, signOff } : file!] },
      rules,
    );
    return rows.slice(3, layout.headingRow);
  };
  expect(head(true)).toEqual([['Signed off by A. Head.'], []]);
  expect(head(false)).toEqual([[]]);
});
