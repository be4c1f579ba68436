import { directionElsewhere, isSubjectElsewhere } from '../../../src/core/scorecard/directionElsewhere';
import { fold } from '../../../src/core/text/fold';

function wayOf(name: string, comment: string) {
  const said = directionElsewhere(fold(comment));
  if (!said || (said.subject.length > 0 && !isSubjectElsewhere(said.subject, fold(name)))) return null;
  return `${said.way} ${said.over}${said.when ? ` ${said.when}` : ''}`;
}

test.each([
  ['Wartezeit im Amt', 'Die Wartezeit ist gegenüber dem Vorjahr gestiegen, weil Personal fehlte.', 'up year'],
  ['Gebäude: Krankenstand', 'Deutlicher Rückgang des Krankenstands.', null],
  ['Gebäude: Krankenstand', 'Der Krankenstand ist im Vergleich zum Vorjahr leicht gesunken.', 'down year'],
  ['Durchschnittliche Wartezeit', 'Wartezeit im 2. Quartal verbessert.', 'better this-part q2'],
  [
    'Délai de réponse',
    'Délai en nette amélioration au 3e trimestre grâce aux renforts.',
    'better this-part q3',
  ],
  ['Nombre de plaintes', 'Hausse du nombre de plaintes par rapport au trimestre précédent.', 'up last-part'],
  ['Tiempo de espera', 'El tiempo de espera ha disminuido respecto al año anterior.', 'down year'],
  ['Tempo di attesa', "Il tempo di attesa è aumentato rispetto all'anno precedente.", 'up year'],
  ['Doorlooptijd aanvragen', 'De doorlooptijd is gedaald ten opzichte van vorig jaar.', 'down year'],
  ['Tempo de espera', 'O tempo de espera diminuiu em relação ao ano anterior.', 'down year'],
  ['Absenoldeb salwch', 'Mae absenoldeb wedi gostwng ers y llynedd.', 'down year'],
  ['Taux de recours', 'En baisse.', 'down any'],
  ['Coût par repas', 'Coût en baisse par rapport à 2024.', 'down any'],
  ['Kosten je Einwohner', 'Die Kosten sind gegenüber 2024 gestiegen.', 'up any'],
  ['Krankenquote', 'Die Krankenquote ist im dritten Quartal auf 7,4 % gestiegen.', 'up this-part q3'],
  ['Taux de recours', 'Le taux est en hausse au premier trimestre.', 'up this-part q1'],
  ['Tiempo de espera', 'El tiempo de espera ha disminuido en el cuarto trimestre.', 'down this-part q4'],
  ['Doorlooptijd aanvragen', 'De doorlooptijd is gedaald in het tweede kwartaal.', 'down this-part q2'],
])('of “%s”, “%s” says: %s', (name, comment, way) => {
  expect(wayOf(name, comment)).toBe(way);
});

test.each([
  ['Anzahl Besuche', 'Die Anzahl ist nicht gestiegen.'],
  ['Anzahl Besuche', 'Die Anzahl ist gestiegen, aber im Dezember gefallen.'],
  ['Anzahl Besuche', 'Die Anzahl soll gesunken sein.'],
  ['Anzahl Besuche', 'Erst gestiegen, dann gesunken.'],
  ['Anzahl Besuche', 'Die Zahl der Mitarbeiter ist gesunken.'],
  ['Anteil bewilligter Anträge', 'Die Anträge sind gestiegen.'],
  ['Anträge: Dauer', 'Die Anträge sind gestiegen.'],
  ['Kosten je Einwohner', 'Die Kosten werden steigen.'],
  ['Nombre de visites', 'Baisse des effectifs au 3e trimestre.'],
  ['Nombre de visites', 'Baisse du nombre de visites, mais reprise en octobre.'],
  ['Nombre de visites', 'Une baisse est attendue.'],
  ['Nombre de visites', 'Le nombre de visites diminuera.'],
  ['Nombre de visites', 'Le nombre de visites devrait être en hausse.'],
  ['Délai de réponse', 'Baisse du délai dans deux communes.'],
  ['Número de quejas', 'No ha disminuido.'],
  ['Número de quejas', 'Disminución del personal.'],
  ['Número de quejas', 'El número de quejas ha disminuido, pero en marzo subió.'],
  ['Número de quejas', 'Se espera un aumento.'],
  ['Numero di reclami', 'Il personale è diminuito.'],
  ['Numero di reclami', 'Si prevede un aumento dei reclami.'],
  ['Aantal klachten', 'Het aantal medewerkers is gedaald.'],
  ['Aantal klachten', 'Het aantal klachten is niet gestegen.'],
  ['Número de queixas', 'O número de funcionários diminuiu.'],
  ['Número de queixas', 'Prevê-se que diminuiu menos.'],
  ['Nifer y cwynion', 'Nid yw nifer y cwynion wedi gostwng.'],
  ['Nifer y cwynion', 'Mae nifer y staff wedi gostwng.'],
  ['Staff turnover', 'Diminution of the team.'],
  ['Staff turnover', 'Turnover fell.'],
])('of “%s”, “%s” leaves open what it says', (name, comment) => {
  expect(wayOf(name, comment)).toBeNull();
});
