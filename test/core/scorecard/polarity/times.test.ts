import { decidePolarity } from '../../../../src/core/scorecard/polarity';

const decide = (name: string, baseline: number, ...targets: number[]) =>
  decidePolarity({ name, figures: () => ({ baseline, targets }) }).polarity;

test.each([
  'Durée moyenne de traitement des demandes d’allocation',
  'Délai d’obtention d’un rendez-vous',
  'Tiempo medio de tramitación',
  'Tempo médio de espera',
  'Bearbeitungsdauer der Anträge',
  'Doorlooptijd van aanvragen',
])('a time that is to become less is better short: %s', (name) => {
  expect(decide(name, 5, 3)).toBe('lower');
});

test.each(['Nombre de labellisations', 'Durée du contrat', 'Tempo libero', 'Número de plazas'])(
  'one target below what was reached tells nothing of %s',
  (name) => {
    expect(decide(name, 5, 3)).toBe('unclear');
  },
);
