import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const NAMES = [
  'Percentage of pupils achieving the expected level in school',
  'Number of permanent exclusions from school',
  'Achievement gap of pupils eligible for free meals in school',
  'Average score at KS4 in Attainment 8 in school',
  'Number of homes built in ward',
];
const COMMENTS = [
  'DfE SFR - Nov 2016',
  'Awaiting DfE data - March 2017 (provisional date)',
  'End of March figure',
  '',
];
const HEADER = [
  'Service',
  'Indicators',
  'Kent 2016',
  'National 2016',
  'Target 2016',
  'Target 2017',
  'Target 2018',
  'Target 2019',
  'Target 2020',
  'Comments',
];

/**
 * A scorecard workbook as Excel would save it: shared strings for words, plain numbers for figures, ten columns. An
 * unfinished one lacks the targets for 2018 and 2019 in every fourth row.
 */
export function makeWorkbook(rows: number, { isUnfinished = false } = {}): Uint8Array {
  const strings = new Map<string, number>();
  const text = (ref: string, value: string) => {
    if (value === '') return `<c r="${ref}" s="1"/>`;
    let index = strings.get(value);
    if (index === undefined) strings.set(value, (index = strings.size));
    return `<c r="${ref}" s="1" t="s"><v>${index}</v></c>`;
  };
  const number = (ref: string, value: number) => `<c r="${ref}" s="2"><v>${value}</v></c>`;
  const letters = 'ABCDEFGHIJ';
  const lines = [`<row r="1">${HEADER.map((label, i) => text(`${letters[i]}1`, label)).join('')}</row>`];
  for (let i = 0; i < rows; i++) {
    const r = i + 2;
    const base = 40 + (i % 20);
    const step = (i % 3) + 1;
    const isLower = i % 5 === 1 || i % 5 === 2;
    const target = (k: number) => (isLower ? Math.max(1, base - k * step) : base + k * step);
    lines.push(
      `<row r="${r}" spans="1:10">` +
        text(`A${r}`, `Service ${Math.floor(i / 500)}`) +
        text(`B${r}`, `${NAMES[i % NAMES.length]!} ${i}`) +
        number(`C${r}`, base) +
        (i % 4 === 0 ? text(`D${r}`, 'N/A') : number(`D${r}`, base - 1)) +
        [0, 1, 2, 3, 4]
          .map((k) =>
            isUnfinished && i % 4 === 3 && (k === 2 || k === 3)
              ? text(`${letters[4 + k]}${r}`, '')
              : number(`${letters[4 + k]}${r}`, target(k)),
          )
          .join('') +
        text(`J${r}`, COMMENTS[i % COMMENTS.length]!) +
        '</row>',
    );
  }
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (xml: string) => strToU8(declaration + xml);
  return zipSync(
    {
      '[Content_Types].xml': part(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
          `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
          `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/>` +
          `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>` +
          `<Override PartName="/xl/sharedStrings.xml" ContentType="${contentType}.sharedStrings+xml"/></Types>`,
      ),
      '_rels/.rels': part(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': part(
        `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Scorecard" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': part(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>` +
          `<Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
      'xl/styles.xml': part(
        `<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
          '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
          '<cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>',
      ),
      'xl/sharedStrings.xml': part(
        `<sst ${main} count="${strings.size}" uniqueCount="${strings.size}">${[...strings.keys()].map((value) => `<si><t>${value}</t></si>`).join('')}</sst>`,
      ),
      'xl/worksheets/sheet1.xml': part(
        `<worksheet ${main}><dimension ref="A1:J${rows + 1}"/><sheetData>${lines.join('')}</sheetData></worksheet>`,
      ),
    },
    { level: 6 },
  );
}

/** The path of a workbook of so many rows, which is written where there is none yet. */
export function writeWorkbook(folder: string, rows: number): string {
  const path = join(folder, `bench-${rows}.xlsx`);
  if (!existsSync(path)) writeFileSync(path, makeWorkbook(rows));
  return path;
}
