import { readLabel } from '../../../../src/core/reading/labels';
import { inEnglish, shortInFull } from '../../../../src/core/reading/words/otherLanguages';

/** "target 2024", "variance", "actual Q1": what a heading says by itself. */
function say(heading: string): string {
  const { role, field, period } = readLabel(heading);
  return [role ?? field ?? '-', ...(role === null && period ? [period.text] : [])].join(' ');
}

const KNOWN: readonly (readonly [heading: string, says: string])[] = [
  ['Valeur cible 2026', 'target 2026'],
  ['CIBLE 2026', 'target 2026'],
  ['Prévu 2024', 'target 2024'],
  ['Résultat attendu 2025', 'target 2025'],
  ['Réalisation 2023', 'actual 2023'],
  ['Réel 2023', 'actual 2023'],
  ['Exercice précédent', 'actual Last year'],
  ['Réalisé au 30 septembre 2024', 'actual YTD Sep 2024'],
  ['Réalisé au 31/12/2024', 'actual 2024'],
  ['2e trimestre 2024', '- Q2 2024'],
  ['Quatrième trimestre', '- Q4'],
  ['1er semestre 2024', '- H1 2024'],
  ['Ansatz 2024', 'target 2024'],
  ['Planung 2025', 'target 2025'],
  ['Presupuestado 2024', 'target 2024'],
  ['Wykonanie 2022', 'actual 2022'],
  ['Wartość docelowa 2025', 'target 2025'],
  ['III kwartał 2024', '- Q3 2024'],
  ['Delår aug 2024', 'actual YTD Aug 2024'],
  ['Août 2024', '- Aug 2024'],
  ['Écart cible/réalisé', 'variance'],
  ["Taux d'atteinte", 'complete'],
  ['Taux de réalisation (%)', 'complete'],
  ['Prévision actualisée 2024', 'forecast'],
  ['Moyenne de la strate 2023', 'comparator 2023'],
  ["État d'avancement", 'status'],
  ['Pondération', 'weight'],
  ['Rang national', 'rank'],
  ['Línea de base (2020)', 'actual 2020'],
  ['Año base', 'baseline-year'],
  ['Meta anual 2024', 'target 2024'],
  ['Programado 2024', 'target 2024'],
  ['Ejecutado III Trimestre', 'actual Q3'],
  ['Ejecutado al 30 de septiembre de 2024', 'actual YTD Sep 2024'],
  ['Tercer trimestre 2024', '- Q3 2024'],
  ['Diciembre de 2024', '- Dec 2024'],
  ['% de avance', 'complete'],
  ['Desviación meta/real', 'variance'],
  ['Promedio nacional 2023', 'comparator 2023'],
  ['Semáforo', 'status'],
  ['Unidad de medida', 'unit'],
  ['Realizado 2º semestre', 'actual H2'],
  ['Apurado até setembro de 2024', 'actual YTD Sep 2024'],
  ['Projeção 2025', 'forecast'],
  ['Média estadual 2023', 'comparator 2023'],
  ['Responsável pelo indicador', 'owner'],
  ['Consuntivo 2023', 'actual 2023'],
  ['Valore atteso 2025', 'target 2025'],
  ['Scostamento dal target', 'variance'],
  ['Grado di raggiungimento', 'complete'],
  ['Dicembre 2024', '- Dec 2024'],
  ['Media triennale', 'derived'],
  ['Ist zum 30.09.2024', 'actual YTD Sep 2024'],
  ['Ist zum 31.12.2024', 'actual 2024'],
  ['Rechnungsergebnis 2022', 'actual 2022'],
  ['Vorjahreswert', 'actual Last year'],
  ['Ziel 2027', 'target 2027'],
  ['Abw. absolut', 'variance'],
  ['Zielrichtung', 'polarity'],
  ['Sens attendu', 'polarity'],
  ['Direction pilote', 'owner'],
  ['4. Quartal 2024', '- Q4 2024'],
  ['1. Halbjahr 2024', '- H1 2024'],
  ['März 2024', '- Mar 2024'],
  ['Abweichung Prognose/Plan', 'variance'],
  ['Zielerreichungsgrad in %', 'complete'],
  ['Hochrechnung 2024', 'forecast'],
  ['Vergleichswert 2023', 'comparator 2023'],
  ['Maßeinheit', 'unit'],
  ['Zuständigkeit', 'owner'],
  ['Nulmeting 2020', 'actual 2020'],
  ['Streefwaarde 2025', 'target 2025'],
  ['Realisatie t/m augustus 2024', 'actual YTD Aug 2024'],
  ['3e kwartaal 2024', '- Q3 2024'],
  ['Mei 2024', '- May 2024'],
  ['Afwijking t.o.v. doel', 'variance'],
  ['Landelijk gemiddelde 2023', 'comparator 2023'],
  ['Verantwoordelijke', 'owner'],
  ['Targed Chwarter 2', 'target Q2'],
  ['Gwaelodlin 2019/20', 'actual 2019/20'],
  ['Tachwedd 2024', '- Nov 2024'],
  ['Cyfartaledd Cymru 2022/23 / Wales average 2022/23', 'comparator 2022/23'],
  ['Ch2 2024/25 / Q2 2024/25', '- Q2 2024/25'],
  ['Amrywiant', 'variance'],
];

test.each(KNOWN)('%s says %s', (heading, says) => {
  expect(say(heading)).toBe(says);
});

test('what was put into English is not put into it again', () => {
  const twice = KNOWN.map(([heading]) => inEnglish(inEnglish(heading)));
  expect(twice).toEqual(KNOWN.map(([heading]) => inEnglish(heading)));
});

test.each([
  'Metadata',
  'Meta data 2024',
  'Meta-analysis',
  'Social media',
  'Media 24/7',
  'Realisation of benefits 2024',
  'Real terms change',
  'Target set 2024',
  'Out of area',
  'Stand-alone sites',
  'As per 2024-25',
  'Nordic area',
  'Notes',
  'Service area',
  'Planned',
  'Actual to date',
  'Primary phase',
  'May 2024',
  'Dec-25',
  'Dec 2024',
  'Set by cabinet',
  'T1',
  'A sentence in which an objetivo, a meta and a resultado stand, but which goes on for too long to head any column',
])('%s is left as it is', (heading) => {
  expect(inEnglish(heading)).toBe(heading);
});

test.each([
  ['T1', 'q1'],
  ['T2 2024', 'q2 2024'],
  ['Realizado T3', 'realizado q3'],
  ['1T24', "q1 '24"],
  ['T4/23', "q4 '23"],
  ['2T 2024', 'q2 2024'],
  ['S2', 'h2'],
  ['S4', 's4'],
  ['T.4 ejecutado 2024', 'q4 ejecutado 2024'],
  ['L.B.', 'linea base'],
  ['set/24', 'sep/24'],
  ['Out', 'oct'],
  ['ago.', 'aug'],
  ['Set de dados', 'set de dados'],
  ['Meta ago-2024', 'meta aug-2024'],
  ['AGO/2019 previsto', 'aug/2019 previsto'],
  ['Meta out', 'meta oct'],
  ['Fora out of area', 'fora out of area'],
  ['T12', 't12'],
  ['Taxa T', 'taxa t'],
])('%s beside Portuguese headings is %s', (heading, full) => {
  expect(shortInFull(heading)).toBe(full);
});

test.each([
  [shortInFull('1T24'), 'Q1 2024'],
  [shortInFull('set/24'), 'Sep 2024'],
  [shortInFull('AGO/2019 previsto'), 'Aug 2019'],
  [shortInFull('Obiettivo mag 2024'), 'May 2024'],
  [shortInFull('Meta 2024/set'), 'Sep 2024'],
  ['Cible déc. 2024', 'Dec 2024'],
  ['Cible déc-24', 'Dec 2024'],
  ['Cible fin déc 2024', 'Dec 2024'],
  ['Réalisé 1er sem. 2024', 'H1 2024'],
  ['Logro ENE', 'Jan'],
])('%s is %s', (text, period) => {
  expect(readLabel(text).period?.text).toBe(period);
});

test('the reason for a reading quotes the heading as it stands', () => {
  expect(readLabel('Zielwert 2027').evidence[0]!.why).toBe('the heading says “zielwert 2027”');
});
