import { findPassedPromise } from '../../../src/core/dates/promises';

const AS_OF = '2026-02-18';

test.each([
  'Clinics are to be set up in all four districts by 30 June 2025.',
  'The new rota is to start on 3 November 2025.',
  'A rota to go live 1 April 2025 will lift evening cover.',
  'Extra lists will bring performance back to 66% by the end of January 2026.',
  'New payment system launches in Fall 2025 and will cut hand-offs.',
  'The audit completes in June 2025.',
  'The planner will have cleared the queue by 30 June 2025.',
  'All starters were to be trained by 30 June 2025.',
  'The lift was due to be replaced in May 2025.',
  'The second depot opens on 1 September 2025.',
  'The residents’ survey will be run in May 2025.',
  'Two posts fell vacant in summer. Recruitment will finish by the end of 2025.',
  'Online booking goes live w/c 3 November 2025.',
  'A new contract is due to be let in autumn 2025.',
  'La adjudicación del muelle está prevista para el 31 de julio de 2025.',
  'L’attribution du marché est prévue pour le 31 juillet 2025.',
  'Die Vergabe der Arbeiten ist für den 31. Juli 2025 geplant.',
  'Die Stelle soll bis 31. Juli 2025 besetzt sein.',
  'The contractor will have cleared the backlog by 30 November 2025.',
  'The last starters were all to be trained by 3 November 2025.',
  'The new post was to be filled by the end of December 2025.',
  'Access to both blocks agreed for 12 August 2025.',
  'A second visit is booked for 3 November 2025.',
  'Inspection of the last site scheduled for 14 January 2026.',
])('a promise that nobody has followed up: %s', (text) => {
  expect(findPassedPromise(text, AS_OF)).not.toBeNull();
});

test.each([
  'Clinics are to be set up in all four districts by 30 June 2026.',
  'The new rota started on 3 November 2025.',
  'The rota was to go live on 1 April 2025 and did.',
  'All starters were to be trained by 30 June 2025. They have been.',
  'The lift was due to be replaced in May 2025 and is now in use since the contractor was changed.',
  'Clinics are to be set up by 30 June 2025. They have all opened.',
  'Recruitment will finish by December 2025. This slipped when two candidates withdrew.',
  'The depot opens in September 2025. Delayed by the planning appeal.',
  'The school year begins in September 2025.',
  'The number is to date 30 at 30 June 2025.',
  'The team is to the north of the depot since May 2025.',
  'Complaints rise and fall in 2025.',
  'Numbers will fall in 2025 if the grant is kept.',
  'Figures will be published in May 2025.',
  'From April 2025 two more posts will be filled.',
  'The scheme that opened in June 2025 will continue.',
  'The target will be reviewed in May 2025.',
  'Work will begin before June.',
  'La adjudicación del muelle está prevista para el 31 de julio de 2026.',
  'La adjudicación estaba prevista para el 31 de julio de 2025 y se ha hecho.',
  'Access agreed for 12 August 2026.',
  'Access was agreed for 12 August 2025.',
  'The last starters were all to be trained by 3 November 2025 and were.',
  'Funding was agreed for 2025/26.',
  'The backlog will have been cleared by 30 June 2026.',
])('none, or one that is to come, was kept or put off, or is about figures: %s', (text) => {
  expect(findPassedPromise(text, AS_OF)).toBeNull();
});

test('the autumn is called fall where a year follows it and no verb goes before', () => {
  expect(findPassedPromise('Phase two launches in fall 2026.', AS_OF)).toBeNull();
  expect(findPassedPromise('Phase two launches in late Fall of 2025.', AS_OF)).not.toBeNull();
});
