import type { CellLook } from '../../../../src/file/xlsx/look/look';
import { openWorkbook } from '../../../../src/file/index';
import { sampleBytes } from '../../../support/sample';
import { makeWorkbook, type TestWorkbook } from '../../../support/workbook';

const lookOf = (workbook: TestWorkbook) =>
  openWorkbook(makeWorkbook(workbook), 'test.xlsx').readLook('Sheet1');

function styleOf(xf: string, parts: { fonts?: string; fills?: string } = {}): CellLook {
  const { fonts = '<font/>', fills = '<fill/>' } = parts;
  const styles = `<fonts>${fonts}</fonts><fills>${fills}</fills><cellXfs><xf/>${xf}</cellXfs>`;
  const sheets = { Sheet1: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>' };
  const { looks, lookOf: numbers } = lookOf({ styles, sheets });
  return looks[numbers[0]![0]!]!;
}

const solid = (colour: string) =>
  styleOf('<xf fillId="0"/>', {
    fills: `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`,
  }).fill;

describe('colours', () => {
  test.each([
    ['rgb="FF1F4E78"', '#1f4e78'],
    ['rgb="001f4e78"', '#1f4e78'],
    ['theme="0"', '#ffffff'],
    ['theme="4"', '#4472c4'],
    ['indexed="10"', '#ff0000'],
    ['indexed="64"', undefined],
    ['auto="1"', undefined],
    ['rgb="nonsense"', undefined],
    ['theme="99"', undefined],
  ])('%s is %s', (colour, expected) => {
    expect(solid(colour)).toBe(expected);
  });

  // As Excel's palette shows "Accent 1, Lighter 80%" and "Darker 25%"; it rounds otherwise than we do.
  test.each([
    ['theme="4" tint="0.79998168889431442"', 'd9e1f2'],
    ['theme="4" tint="-0.249977111117893"', '305496'],
    ['theme="0" tint="-0.14999847407452621"', 'd9d9d9'],
    ['theme="1" tint="0.499984740745262"', '808080'],
  ])('%s is about %s', (colour, expected) => {
    const channels = (text: string) => [0, 2, 4].map((at) => parseInt(text.slice(at, at + 2), 16));
    const wanted = channels(expected);
    channels(solid(colour)!.slice(1)).forEach((channel, index) => {
      expect(Math.abs(channel - wanted[index]!)).toBeLessThanOrEqual(2);
    });
  });

  test('a pattern that is not solid is no fill', () => {
    const fills = '<fill><patternFill patternType="gray125"/></fill>';
    expect(styleOf('<xf fillId="0"/>', { fills })).toEqual({});
  });
});

test('fonts and alignment', () => {
  const fonts = '<font><b/><color rgb="FFFF0000"/></font><font><b val="0"/><color theme="1"/></font>';
  expect(styleOf('<xf fontId="0"/>', { fonts })).toEqual({ isBold: true, fontColour: '#ff0000' });
  expect(styleOf('<xf fontId="1"/>', { fonts })).toEqual({});
  expect(
    styleOf('<xf><alignment horizontal="center" vertical="top" wrapText="1" textRotation="90"/></xf>'),
  ).toEqual({ align: 'center', verticalAlign: 'top', wrap: true, turned: 'up' });
  expect(styleOf('<xf><alignment textRotation="180"/></xf>')).toEqual({ turned: 'down' });
});

test('sizes and frozen panes of Kent’s scorecard', () => {
  const look = openWorkbook(sampleBytes(), 'sample.xlsx').readLook('Appendix 1');
  expect([look.frozenRows, look.frozenColumns]).toEqual([4, 2]);
  expect(look.columnWidths.get(1)).toBe(434);
  expect(look.rowHeights.get(2)).toBe(37);
  const heading = look.looks[look.lookOf[2]![2]!];
  expect(heading).toMatchObject({ fill: '#1f4e78', fontColour: '#ffffff', isBold: true, wrap: true });
});

test('a row that is formatted to its end costs no more than what can be seen', () => {
  const sheets = {
    Sheet1:
      '<cols><col min="1" max="16384" width="20"/></cols><sheetData><row r="3"><c r="XFD3" s="1"/></row></sheetData>',
  };
  const { columnWidths, lookOf: numbers } = lookOf({ sheets });
  expect(columnWidths.size).toBe(200);
  expect(numbers[2]).toBeUndefined();
});

test('nonsense in sizes is left out', () => {
  const sheets = {
    Sheet1:
      '<sheetFormatPr defaultRowHeight="x"/><cols><col min="x" width="9"/></cols><sheetData><row r="1" ht="-3"/><row r="2" ht="1e9"/></sheetData>',
  };
  const look = lookOf({ sheets });
  expect(look.defaultRowHeight).toBe(20);
  expect([...look.rowHeights]).toEqual([[1, 546]]);
});

test('text with commas looks plain', () => {
  const host = openWorkbook(new TextEncoder().encode('a,b\n1,2'), 'plain.csv');
  expect(host.readLook('plain').looks).toEqual([{}]);
});
