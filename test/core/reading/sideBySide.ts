import { drawn } from '../../support/drawn';
import type { Layout } from './layouts';

/** Headings that name indicators twice in one row: of two tables side by side, or of one. */
export const sideBySide: readonly Layout[] = [
  {
    name: 'two tables side by side under bands, each with names of its own under other words',
    sheet: { merges: ['A1:D1', 'E1:F1', 'A3:A4', 'G1:J1', 'G3:G4', 'H3:H4', 'I3:I4', 'J3:J4', 'K3:K4'] },
    rows: drawn(`
Action plan 2026||||Follow-up of the action plan||Corporate plan 2026||||Follow-up
Programme|Activity indicator|Baseline|Target 2026|Contract value|Remarks|Programme|Outcome indicator|Baseline|Target 2026|Actual 2025
Homes|Homes built|10|12|5000|On time|Homes|Families housed|100|120|110
|Homes let|20|22|6000||||||
Roads|Potholes mended|30|33|7000||Roads|Drivers content|50|55|52`),
    reads: [
      {
        columns: 'C actual Baseline, D target 2026',
        others: 'A service, B indicator, E null, F comment',
        rows: [
          '3 Homes | Homes built | 10 12 | On time',
          '4 Homes | Homes let | 20 22 |',
          '5 Roads | Potholes mended | 30 33 |',
        ],
      },
      {
        columns: 'I actual Baseline, J target 2026, K actual 2025',
        others: 'G service, H indicator',
        rows: ['3 Homes | Families housed | 100 120 110', '5 Roads | Drivers content | 50 55 52'],
      },
    ],
  },
  {
    name: 'the same without bands: what stands left of the second names is theirs',
    rows: drawn(`
Activity indicator|Baseline|Target 2026|Responsible|Ref|Outcome indicator|Baseline|Target 2026
Homes built|10|12|AB|O1|Families housed|100|120
Homes let|20|22|CD|O2|Drivers content|50|55`),
    reads: [
      {
        columns: 'B actual Baseline, C target 2026',
        others: 'A indicator, D owner',
        rows: ['2 - | Homes built | 10 12', '3 - | Homes let | 20 22'],
      },
      {
        columns: 'G actual Baseline, H target 2026',
        others: 'E reference, F indicator',
        rows: ['2 - | Families housed | 100 120', '3 - | Drivers content | 50 55'],
      },
    ],
  },
  {
    name: 'three of them in Spanish',
    rows: drawn(`
Nombre del indicador (de la actividad)|Línea base|Meta 2026|Indicador de producto|Línea base|Meta 2026|Indicador de resultado|Línea base|Meta 2026
Casas|10|12|Familias|100|120|Pobreza|30|25
Calles|20|22|Vías|50|55|Accidentes|9|8`),
    reads: [
      { columns: 'B actual Baseline, C target 2026', rows: ['2 - | Casas | 10 12', '3 - | Calles | 20 22'] },
      {
        columns: 'E actual Baseline, F target 2026',
        rows: ['2 - | Familias | 100 120', '3 - | Vías | 50 55'],
      },
      {
        columns: 'H actual Baseline, I target 2026',
        rows: ['2 - | Pobreza | 30 25', '3 - | Accidentes | 9 8'],
      },
    ],
  },
  {
    name: 'one table: what says of what type an indicator is names none',
    rows: drawn(`
Indicator|Baseline 2024|Target 2025|Type of indicator|Baseline 2025|Target 2026
Homes built|10|12|Outcome|11|14
Homes let|20|22|Output|21|24`),
    reads: [
      {
        columns: 'B actual 2024, C target 2025, E actual 2025, F target 2026',
        rows: ['2 - | Homes built | 10 12 11 14', '3 - | Homes let | 20 22 21 24'],
      },
    ],
  },
  {
    name: 'one table: indicators and to which of the council each belongs, with figures after both',
    rows: drawn(`
Key measure|Measure name|Baseline 2024|Target 2025
Housing|Homes built in the borough|10|12
Housing|Homes let in the borough|20|22`),
    reads: [
      {
        columns: 'C actual 2024, D target 2025',
        rows: ['2 - | Homes built in the borough | 10 12', '3 - | Homes let in the borough | 20 22'],
      },
    ],
  },
  {
    name: 'one table: the outcomes to which products belong have a baseline of their own, which is asked about',
    rows: drawn(`
Eje|Indicador de resultado|L.B|Meta de producto|L.B|Unidad|Indicador|Meta 2026|Ejecutado 2026
Agua|Hogares con agua|50|Construir redes|10|Número|Redes construidas|12|11
Agua|Hogares con agua|50|Mejorar plantas|20|Número|Plantas mejoradas|22|23
Vías|Viajes seguros|70|Reparar calles|30|Número|Calles reparadas|33|34`),
    reads: [
      {
        columns: 'E actual Baseline, H target 2026, I actual 2026',
        others: 'A service, B goal, C null, D goal, F unit, G indicator',
        rows: [
          '2 Agua | Redes construidas | 10 12 11',
          '3 Agua | Plantas mejoradas | 20 22 23',
          '4 Vías | Calles reparadas | 30 33 34',
        ],
      },
    ],
  },
  {
    name: 'one table: a goal for all is merged over the indicators that it is made of',
    sheet: { merges: ['A2:A4', 'B2:B4'] },
    rows: drawn(`
Indicador|Meta|Código|Nombre del indicador|Meta|Resultado 2025
Operación|90%|D1|Días de espera|45|29
||D2|Procesos fuera de plazo|25|16
||D3|Contratos a tiempo|80|70`),
    reads: [
      {
        columns: 'E target -, F actual 2025',
        others: 'A goal, B null, C reference, D indicator',
        rows: [
          '2 - | Días de espera | 45 29',
          '3 - | Procesos fuera de plazo | 25 16',
          '4 - | Contratos a tiempo | 80 70',
        ],
      },
    ],
  },
  {
    name: 'headings of which most say nothing known, among them indicator, target and result',
    rows: drawn(`
Lineamiento|Propósito|Indicador|Fórmula|Meta|Alcance|Hallazgos|Eficaz|No eficaz|Resultado|Nivel|Acción|Observaciones
L1|Mejorar|Acciones eficaces|a/b|75%|Todos|10|8|2|80%|Alto|Seguir|Nada`),
    reads: [{ columns: 'E target -, J actual -', rows: ['2 - | Acciones eficaces | 75%=75 80%=80 | Nada'] }],
  },
];
