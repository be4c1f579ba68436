/** How much of a file we are willing to unpack before we take it for a trap. */
export interface Limits {
  /** Unpacked bytes of one part. */
  readonly partBytes: number;
  /** Unpacked bytes of all parts that are read, together. */
  readonly totalBytes: number;
  /** Cells with a value on one sheet. */
  readonly cells: number;
  /** Places in the rows of one sheet, each counted up to its last cell: a row with one cell at XFD has 16,384. */
  readonly places: number;
  /** Levels of elements within elements. */
  readonly depth: number;
}

const megabyte = 1024 * 1024;

export const defaultLimits: Limits = {
  partBytes: 256 * megabyte,
  totalBytes: 512 * megabyte,
  cells: 10_000_000,
  places: 20_000_000,
  depth: 200,
};

/** The most rows and columns that Excel allows on a sheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** The most characters that Excel allows in a cell. */
export const maxText = 32_767;

/** Larger than any scorecard, and as much as a browser or a small machine can be asked to unpack. */
export const maxFileBytes = 200 * megabyte;
