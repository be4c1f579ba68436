import { type CellAddress, fromA1, isSamePlace } from '../../core/sheet/address';
import type { XmlReader } from '../xml/xml';
import { shiftFormula } from './shiftFormula';

/** A formula that the cells of its group share, and where it is written. */
interface Master {
  readonly cell: CellAddress;
  readonly text: string;
}

/**
 * The formula of a cell as Excel's formula bar has it, in braces where it fills an array; null where the cell has none.
 * @param xml at the start of the sheet.
 */
export function readFormula(xml: XmlReader, wanted: CellAddress): string | null {
  const masters = new Map<string, Master>();
  xml.root();
  while (xml.child(1)) {
    if (xml.name !== 'sheetData') continue;
    let row = -1;
    while (xml.child(2, 'row')) {
      const number = xml.attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      let column = -1;
      while (xml.child(3, 'c')) {
        const named = fromA1(xml.attribute('r') ?? '');
        column = named?.column ?? column + 1;
        const cell = named ?? { row, column };
        const isWanted = isSamePlace(cell, wanted);
        while (xml.child(4, 'f')) {
          const found = readOne(xml, cell, masters, isWanted);
          if (isWanted) return found;
        }
        if (isWanted) return null;
      }
    }
  }
  return null;
}

/** Of a cell that is not wanted only what others may lean on. */
function readOne(
  xml: XmlReader,
  cell: CellAddress,
  masters: Map<string, Master>,
  isWanted: boolean,
): string | null {
  const type = xml.attributeCount > 0 ? xml.attribute('t') : null;
  if (type !== 'shared') return isWanted ? write(type, xml.content()) : null;
  const group = xml.attribute('si') ?? '';
  if (xml.attribute('ref') !== null) {
    const master = { cell, text: xml.content() };
    masters.set(group, master);
    return `=${master.text}`;
  }
  const master = masters.get(group);
  if (!isWanted || !master) return null;
  return `=${shiftFormula(master.text, cell.row - master.cell.row, cell.column - master.cell.column)}`;
}

function write(type: string | null, text: string): string | null {
  // What-if tables have no formula that could be typed.
  if (type === 'dataTable' || text === '') return null;
  return type === 'array' ? `{=${text}}` : `=${text}`;
}
