import { rowsUnder } from '../../support/columns';
import { bandedLayouts } from './bandedLayouts';
import { aroundCases } from './columns/aroundCases';
import { besideCases } from './columns/besideCases';
import { bodyCases } from './columns/bodyCases';
import { doubtCases } from './columns/doubtCases';
import { groupRowCases } from './columns/groupRowCases';
import { keyCases } from './columns/keyCases';
import { languageCases } from './columns/languageCases';
import { meaningCases } from './columns/meaningCases';
import { exportCases } from './columns/exportCases';
import { otherFiguresCases } from './columns/otherFiguresCases';
import { placeCases } from './columns/placeCases';
import { publishedCases } from './columns/publishedCases';
import { sectorCases } from './columns/sectorCases';
import { timeCases } from './columns/timeCases';
import { titleCases } from './columns/titleCases';
import { weekCases } from './columns/weekCases';
import { wordedCases } from './columns/wordedCases';
import { drawnLayouts } from './drawnLayouts';
import { layouts } from './layouts';
import { moreLayouts } from './moreLayouts';
import { type Score, scoreColumns, scoreLayout, scoreShape } from './scoreboard';
import { layOut, shapes, usual } from './shapes/layouts';
import { rows, years } from './shapes/table';
import { rowsBelow, tablesBelow } from './tablesBelow';

/** What becomes of the figures of every layout that the tests hold as data. */
export function scoreEverything(): readonly { readonly name: string; readonly score: Score }[] {
  return [
    ...[...layouts, ...moreLayouts, ...drawnLayouts, ...bandedLayouts, ...tablesBelow, ...rowsBelow].map(
      (layout) => ({
        name: layout.name,
        score: scoreLayout(layout),
      }),
    ),
    ...[
      ...aroundCases,
      ...bodyCases,
      ...exportCases,
      ...groupRowCases,
      ...keyCases,
      ...languageCases,
      ...otherFiguresCases,
      ...placeCases,
      ...sectorCases,
      ...timeCases,
      ...titleCases,
      ...weekCases,
      ...wordedCases,
    ].map((one) => ({
      name: one.name,
      score: scoreColumns(one),
    })),
    ...[...meaningCases, ...besideCases, ...doubtCases, ...publishedCases].map(
      ({ group, headings, cells, means }) => ({
        name: `${group}: ${headings}`,
        score: scoreColumns({ rows: rowsUnder(headings.split(' | '), cells), means }),
      }),
    ),
    ...[usual, ...shapes].map((layout) => ({
      name: layout.name,
      score: scoreShape(layOut(layout, rows, years), rows),
    })),
  ];
}
