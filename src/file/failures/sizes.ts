import { groupThousands } from '../../core/text/groupThousands';
import { Failure } from '../../core/sheet/errors';

export class FileTooLarge extends Failure {
  override readonly name = 'FileTooLarge';
  constructor(
    readonly fileName: string,
    readonly bytes: number,
    readonly mostBytes: number,
  ) {
    super(
      `"${fileName}" was not opened because ${sayTooLarge(bytes, mostBytes)}: ` +
        'remove pictures and sheets that are not part of a scorecard, and save it again.',
    );
  }
}

export class TooMuchContent extends Failure {
  override readonly name = 'TooMuchContent';
  constructor(
    readonly fileName: string,
    readonly part: string,
    readonly limitBytes: number,
  ) {
    super(
      `"${fileName}" was not read because ${part} unpacks to more than ${sizeText(limitBytes)}, which may be meant to ` +
        'do harm: if you trust the file, delete what the scorecard does not need and save it again.',
    );
  }
}

export class TooManyCells extends Failure {
  override readonly name = 'TooManyCells';
  constructor(
    readonly fileName: string,
    readonly sheet: string,
    readonly limit: number,
  ) {
    super(
      `Sheet "${sheet}" of "${fileName}" was not read because it holds more than ${groupThousands(String(limit))} cells: ` +
        'delete the rows and columns that are not part of a scorecard and save it again.',
    );
  }
}

export class SheetTooWide extends Failure {
  override readonly name = 'SheetTooWide';
  constructor(
    readonly fileName: string,
    readonly sheet: string,
    readonly limit: number,
  ) {
    super(
      `Sheet "${sheet}" of "${fileName}" was not read because its cells are spread over more than ${groupThousands(String(limit))} places: ` +
        'delete anything far to the right of the scorecard and save it again.',
    );
  }
}

export class SheetTooLarge extends Failure {
  override readonly name = 'SheetTooLarge';
  constructor(
    readonly fileName: string,
    readonly what: 'rows' | 'columns',
    readonly limit: number,
  ) {
    super(
      `"${fileName}" was not read because it has more than the ${groupThousands(String(limit))} ${what} that a sheet can hold: ` +
        'split it into smaller files.',
    );
  }
}

/** "it has 300 MB, and 200 MB is the most that can be opened here". */
export function sayTooLarge(bytes: number, mostBytes: number): string {
  const megabytes = (count: number) => `${Math.round(count / 1024 / 1024)} MB`;
  return `it has ${megabytes(bytes)}, and ${megabytes(mostBytes)} is the most that can be opened here`;
}

function sizeText(bytes: number): string {
  return bytes >= 1024 * 1024
    ? `${Math.round(bytes / (1024 * 1024))} MB`
    : `${groupThousands(String(bytes))} bytes`;
}
