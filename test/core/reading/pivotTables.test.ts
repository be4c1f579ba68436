import { readSheet } from '../../../src/core/reading';
import { drawn } from '../../support/drawn';
import { gridOf } from '../../support/grid';

const rows = `
Housing|3|0.25
Waste|2|1`;

test.each([
  ['Etiquetas de fila|Cuenta de Meta|Promedio de Ejecutado 2024', 'Total general|5|0.6'],
  ['Sectores|Cuenta de Meta 2024|Porcentaje de ejecución 2024', 'Total general|5|0.6'],
  ['Row Labels|Sum of Target 2024|Average of Actual 2024', 'Grand Total|5|0.6'],
  ['Indicator|Count of Target 2024|Actual 2024', 'Grand Total|5|0.6'],
  ['Étiquettes de lignes|Somme de Cible 2024|Moyenne de Réalisé 2024', 'Total général|5|0.6'],
  ['Zeilenbeschriftungen|Summe von Ziel 2024|Mittelwert von Ist 2024', 'Gesamtergebnis|5|0.6'],
  ['Rótulos de Linha|Soma de Meta 2024|Média de Realizado 2024', 'Total Geral|5|0.6'],
])('what Excel has worked out is no scorecard: %s', (headings, total) => {
  expect(readSheet(gridOf(drawn(`\n${headings}${rows}\n${total}`))).scorecards).toEqual([]);
});

test.each([
  ['Indicator|Sum of target 2024|Actual 2024', 'Parks|5|0.6'],
  ['Indicator|Target 2024|Actual 2024', 'Grand total|5|0.6'],
])('what is headed by hand is one: %s', (headings, last) => {
  expect(readSheet(gridOf(drawn(`\n${headings}${rows}\n${last}`))).scorecards).toHaveLength(1);
});
