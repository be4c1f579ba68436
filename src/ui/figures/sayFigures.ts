import type { FigureView } from '../../core/engine/engine';
import { type CellAddress, isSamePlace, toA1 } from '../../core/sheet/address';

/** The figures of a row in words: "Actual 2016 77, National 2016 80, targets 2017 78, 2018 81. In question: F14, F15." */
export function sayFigures(figures: readonly FigureView[], marked: readonly CellAddress[]): string {
  const parts = figures.map((figure, index) => {
    const isSameField = figures[index - 1]?.field === figure.field && figure.field === 'target';
    return `${isSameField ? '' : `${nameOf(figure)} `}${figure.year} ${figure.text || 'blank'}`;
  });
  const inQuestion = figures.filter(({ cell }) => marked.some((one) => isSamePlace(one, cell)));
  const said = sentence(parts.join(', '));
  if (inQuestion.length === 0) return said;
  return `${said} In question: ${inQuestion.map(({ cell }) => toA1(cell)).join(', ')}.`;
}

function nameOf({ field, who }: FigureView): string {
  return field === 'comparator' && who !== '' ? who : field;
}

function sentence(text: string): string {
  return text === '' ? 'No figures.' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
