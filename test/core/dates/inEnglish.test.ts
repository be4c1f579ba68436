import { readCommentState } from '../../../src/core/dates/commentState';
import { commentInEnglish } from '../../../src/core/dates/inEnglish';

const OWED = { asOf: '2026-11-20', isActualOwed: true };

function read(text: string) {
  return readCommentState({ text, serialDays: null, numberFormat: 'General' }, OWED);
}

test.each([
  ['Publication prévue le 15 octobre 2026', '15 octobre 2026', '2026-10-15', '2026-10-15'],
  ['Résultat attendu en mars 2027.', 'mars 2027', '2027-03-01', '2027-03-31'],
  ['Chiffre définitif disponible fin juin 2027', 'fin juin 2027', '2027-06-01', '2027-06-30'],
  ['Données attendues au 2e trimestre 2027', '2e trimestre 2027', '2027-04-01', '2027-06-30'],
  ['Prochaine édition au printemps 2027', 'printemps 2027', '2027-03-01', '2027-05-31'],
  ['En attente (d’ici fin avril 2027)', 'fin avril 2027', '2027-04-01', '2027-04-30'],
  ['Attendu pour le 1er février 2027', '1er février 2027', '2027-02-01', '2027-02-01'],
  ['Veröffentlichung am 15. Oktober 2026', '15. Oktober 2026', '2026-10-15', '2026-10-15'],
  ['Daten werden im März 2027 erwartet.', 'März 2027', '2027-03-01', '2027-03-31'],
  ['Werte liegen erst Ende April 2027 vor', 'Ende April 2027', '2027-04-01', '2027-04-30'],
  ['Endgültige Zahlen folgen im 1. Quartal 2027', '1. Quartal 2027', '2027-01-01', '2027-03-31'],
  ['Dato disponible en marzo de 2027.', 'marzo de 2027', '2027-03-01', '2027-03-31'],
  ['Publicación prevista el 15 de octubre de 2026', '15 de octubre de 2026', '2026-10-15', '2026-10-15'],
  [
    'Aún no disponible; se espera para el segundo semestre de 2027',
    'segundo semestre de 2027',
    '2027-07-01',
    '2027-12-31',
  ],
  ['Dados a divulgar em março de 2027', 'março de 2027', '2027-03-01', '2027-03-31'],
  ['Aguardando dados do IBGE (out/2026)', 'out/2026', '2026-10-01', '2026-10-31'],
  ['Dati attesi a marzo 2027', 'marzo 2027', '2027-03-01', '2027-03-31'],
  ['Non ancora disponibile, entro giugno 2027', 'giugno 2027', '2027-06-01', '2027-06-30'],
  ['Cijfer bekend in maart 2027.', 'maart 2027', '2027-03-01', '2027-03-31'],
  ['Nog niet beschikbaar; volgt eind april 2027', 'eind april 2027', '2027-04-01', '2027-04-30'],
])('“%s” gives a date in the words that were typed', (text, words, from, to) => {
  expect(read(text).estimate).toMatchObject({ text: words, from, to, certainty: 'stated' });
});

test.each([
  'Wird nicht mehr erhoben',
  "Indicateur n'est plus suivi depuis 2024",
  'Ya no se publica desde 2023',
  'Wordt niet meer gemeten',
])('“%s” says that no figure will come', (text) => {
  expect(read(text).isGivenUp).toBe(true);
});

test.each([
  ['Datos a 31 de diciembre de 2025'],
  ['Données au 31 mars 2026'],
  ['Stand 31.12.2025'],
  ['Source : INSEE, mars 2026'],
])('“%s” says what was given, not what is to come', (text) => {
  expect(read(text)).toMatchObject({ state: 'no-date', estimate: null });
});

test('Words that say nothing but that it is early are quoted as they were typed', () => {
  expect(read('Sera publié prochainement')).toMatchObject({ state: 'vague', vagueWords: 'prochainement' });
  expect(read('Stand 31.12.2025, vorläufig').provisionalWords).toBe('vorläufig');
});

test.each([
  'Final outturn',
  'No change',
  'Fine weather in May helped',
  'Publication in March 2027',
  'Ms Mei Lin to update in June',
  "Mae'r data i'w gyhoeddi ym mis Mai 2027",
  'Stand by for the set in June',
])('“%s” is left as it is', (text) => {
  expect(commentInEnglish(text).text).toBe(text);
});
