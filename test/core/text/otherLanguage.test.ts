import { isOtherLanguage } from '../../../src/core/text/otherLanguage';

test.each([
  'Données attendues en mars 2025',
  'Retard dû aux travaux.',
  'Pendiente de los datos del ministerio',
  'Faltan datos por la huelga',
  'Aguardando os dados da secretaria, que não foi paga',
  'In attesa dei dati della regione, gara deserta per il maltempo',
  'Zwei Stellen sind noch nicht besetzt',
  'Lieferung verspätet',
  'Het zwembad was gesloten door een storing',
])('%s', (text) => {
  expect(isOtherLanguage(text)).toBe(true);
});

test.each([
  '',
  'Done',
  'Awaiting DfE',
  'N/A',
  'Café José opened late and lost the summer',
  'The Los Altos scheme has not begun',
  'Data due from Besançon in May',
  'Disgwylir y ffigur ym Mehefin',
  'Arolwg yn yr hydref',
  'Two posts vacant',
  'Survey of parents 2019',
])('not %j', (text) => {
  expect(isOtherLanguage(text)).toBe(false);
});

test.each([
  'Encuesta en curso',
  'Onderzoek loopt',
  'Publicatie 15 oktober 2026',
  'Mars 2027',
  '3. März 2027',
])('a short one, %s', (text) => {
  expect(isOtherLanguage(text)).toBe(true);
});

test.each(['Publication 15 October 2026', 'Final outturn', 'No change', 'Mars bars sold', 'May 2027'])(
  'no short one, %s',
  (text) => {
    expect(isOtherLanguage(text)).toBe(false);
  },
);
