import { drawn } from '../../../support/drawn';
import type { PlaceCase } from './placeCases';

/** What databases keep of a row besides its figures: flags, orders, and codes of what it belongs to. */
export const keyCases: readonly PlaceCase[] = [
  {
    name: 'keys, orders and flags of an export',
    rows: drawn(`
subject_area|group_id|indicator_name|is_cumulative|sort_order|actual|target|active
3|12|Boats moored|0|1|210|200|1
3|12|Boats mended|1|2|310|300|1
4|14|Nets lost|0|3|41|45|1
4|15|Lamps lit|0|4|88|90|0`),
    means: 'A nothing, B nothing, C indicator, D nothing, E reference, F actual -, G target -, H nothing',
  },
  {
    name: 'flags that say whose a figure is, or from when',
    rows: drawn(`
Indicator|actual_flag|actual_2022|target_flag|target_2023|national_flag|baseline_flag
Boats moored|1|210|1|220|1|0
Boats mended|0|310|1|320|0|0
Nets lost|1|41|0|40|0|1
Lamps lit|1|88|1|90|1|1`),
    means: 'A indicator, B nothing, C actual 2022, D nothing, E target 2023, F nothing, G nothing',
  },
  {
    name: 'numbers of peer groups and sectors beside larger figures',
    rows: drawn(`
Indicator|2021 actual|2022 target|Peer group|Sector
Boats moored|210|220|1|4
Boats mended|310|320|1|4
Nets lost|41|40|2|5
Lamps lit|88|90|2|5`),
    means: 'A indicator, B actual 2021, C target 2022, D nothing, E nothing',
  },
  {
    name: 'averages of peer groups and sectors, of the size of the figures',
    rows: drawn(`
Indicator|2021 actual|2022 target|Peer group|Sector
Nets lost for each boat|4|5|6|6
Lamps lit for each pier|3|3|6|5
Days to mend|7|8|5|7
Visits for each berth|12|10|11|14`),
    means: 'A indicator, B actual 2021, C target 2022, D comparator -, E comparator -',
  },
  {
    name: 'a word for the latest figure over yes and no in numbers is asked about',
    rows: drawn(`
Indicator|Current|Actual 2022|Target 2023
Boats moored|1|210|220
Boats mended|0|310|320
Nets lost|1|41|40
Lamps lit|1|88|90`),
    means: 'A indicator, B not placed, C actual 2022, D target 2023',
  },
  {
    name: 'figures of which none is above one',
    rows: drawn(`
Indicator|Actual 2022|Target 2023|National
Deaths|0|0|1
Fires|1|0|0
Floods|1|1|1
Breaches|0|0|1`),
    means: 'A indicator, B actual 2022, C target 2023, D comparator -',
  },
  {
    name: 'small numbers for the whole country beside large ones',
    rows: drawn(`
Indicator|Actual 2022|Target 2023|England
Complaints|410|400|6
Falls|330|320|5
Visits|750|800|7
Days lost|120|100|6`),
    means: 'A indicator, B actual 2022, C target 2023, D comparator -',
  },
  {
    name: 'how many peers there are, and to how many decimals figures are shown',
    rows: drawn(`
Indicator|decimal_places|Actual 2022|Target 2023|Benchmark|Peers (no.)
Boats moored|0|210|220|215|14
Boats mended|1|310|320|300|14
Nets lost|0|41|40|38|14
Lamps lit|1|210|190|180|14`),
    means: 'A indicator, B nothing, C actual 2022, D target 2023, E comparator -, F not placed',
  },
];
