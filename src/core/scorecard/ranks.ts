import { fold } from '../text/fold';
import { RANKED_AMONG } from '../text/marks';
import type { Indicator, Remark, Scorecard } from './scorecard';

/** A place among others that there is not, and how many there are. */
export interface RankBeyond {
  readonly indicator: Indicator;
  readonly remark: Remark;
  readonly of: number;
}

const AMONG =
  /\brank(?:s|ed|ing)?\b[^.;\n]{0,40}?\b(?:of|among|amongst|between) (?:the |all )?(\d{1,3})\b(?! ?(?:%|per))/i;
/** "Rank of 32", "Position in group (1-8)", "Place (1 = best, 8 = worst)". */
const HEADED =
  /\b(?:of|among) (?:the |all )?(\d{1,3})\b|\(\s?1 ?(?:-|–|to) ?(\d{1,3})\b|\b1 ?= ?(?:best|highest)[^)]{0,20}?\b(\d{1,3}) ?= ?(?:worst|lowest)\b/i;
const PLACE = /^=?(\d{1,3})(?:st|nd|rd|th)?=?(?:(?: (?:of|out of) | ?\/ ?)(\d{1,3}))?$/;

const NOBODY_S =
  /^(?:our |council |overall |scotland |scottish |wales |welsh )?rank(?:ing|ed)?\b[\s\d/()–-]*$/i;

/** How many a line says that ranks are among: "Rank 1 = best of 32 councils"; null of any other. */
export function rankedAmong(line: string): number | null {
  const said = AMONG.exec(line)?.[1];
  return said === undefined ? null : Number(said);
}

/** The ranks beyond as many as the cell, its heading or a note says that there are. */
export function findRanksBeyond({
  indicators,
  otherColumns,
  footnotes,
}: Pick<Scorecard, 'indicators' | 'otherColumns' | 'footnotes'>): readonly RankBeyond[] {
  const columns = otherColumns.filter(({ role }) => role === 'rank');
  if (columns.length === 0) return [];
  const noted = new Set(
    footnotes.flatMap(({ mark, text }) => (mark === RANKED_AMONG ? (rankedAmong(text) ?? []) : [])),
  );
  const ofAll = noted.size === 1 ? [...noted][0]! : null;
  return columns.flatMap(({ column, label }) => {
    const headed = HEADED.exec(label)?.slice(1).find(Boolean);
    // Of a national rank or that of a family no note need tell.
    const among = headed ?? (NOBODY_S.test(label) ? ofAll : null);
    return indicators.flatMap((indicator) =>
      (indicator.remarks ?? []).flatMap((remark) => {
        if (remark.role !== 'rank' || remark.cell.column !== column) return [];
        const [, place, own] = PLACE.exec(fold(remark.text)) ?? [];
        const of = own ?? among;
        const isBeyond = place !== undefined && of !== null && Number(place) > Number(of);
        return isBeyond ? [{ indicator, remark, of: Number(of) }] : [];
      }),
    );
  });
}
