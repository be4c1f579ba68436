/** How much of a file we are willing to unpack before we take it for a trap. */
export interface Limits {
  /** Unpacked bytes of one part. */
  readonly partBytes: number;
  /** Unpacked bytes of all parts that are read, together. */
  readonly totalBytes: number;
  /** Cells with a value on one sheet. */
  readonly cells: number;
  /** Levels of elements within elements. */
  readonly depth: number;
}

const megabyte = 1024 * 1024;

export const defaultLimits: Limits = {
  partBytes: 256 * megabyte,
  totalBytes: 512 * megabyte,
  cells: 10_000_000,
  depth: 200,
};

/** The most rows and columns that Excel allows on a sheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;
