import type { ShapeReading } from './arrangement';
import type { Survey } from './survey';

/** A way to lay out a scorecard other than with a row an indicator and a column a figure. */
export interface Shape {
  readonly id: string;
  /** What a sheet of this shape looks like, to end "This looks like ...". */
  readonly looksLike: string;
  /** The regions of a sheet that fit this shape wholly, and those that begin to and do not. */
  readonly read: (survey: Survey) => ShapeReading;
}
