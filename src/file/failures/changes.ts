import { groupThousands } from '../../core/text/groupThousands';
import { Failure } from '../../core/sheet/errors';

export class FormulaTyped extends Failure {
  override readonly name = 'FormulaTyped';
  constructor(readonly input: string) {
    super(
      'Formulas cannot be typed here because the workbench does not work them out: type the formula in Excel, ' +
        'or put an apostrophe before it if it is meant as text.',
    );
  }
}

export class FormulaFilled extends Failure {
  override readonly name = 'FormulaFilled';
  constructor(readonly cell: string) {
    super(
      `Nothing was filled because ${cell} holds a formula, and the workbench does not work formulas out: fill it in Excel, or fill from cells that hold figures.`,
    );
  }
}

export class ErrorCodeTyped extends Failure {
  override readonly name = 'ErrorCodeTyped';
  constructor(readonly input: string) {
    super(
      `"${input}" cannot be typed in the workbench because Excel takes it for the error of a formula: ` +
        'type N/A if there is no figure, or put an apostrophe before it if it is meant as text.',
    );
  }
}

export class TextTooLong extends Failure {
  override readonly name = 'TextTooLong';
  constructor(readonly limitCharacters: number) {
    super(
      `The cell was left as it was because it can hold no more than ${groupThousands(String(limitCharacters))} characters: ` +
        'shorten the text or spread it over several cells.',
    );
  }
}

export class NothingApplied extends Failure {
  override readonly name = 'NothingApplied';
  constructor(readonly fileName: string) {
    super(
      `Nothing was reverted because nothing has been applied to "${fileName}": use Undo for what was typed.`,
    );
  }
}

export class SheetNameRefused extends Failure {
  override readonly name = 'SheetNameRefused';
  /** `why` completes "because". */
  constructor(
    readonly sheet: string,
    readonly why: string,
  ) {
    super(`No sheet can be called "${sheet}" because ${why}: choose another name.`);
  }
}

export class StructureProtected extends Failure {
  override readonly name = 'StructureProtected';
  constructor(readonly fileName: string) {
    super(
      `No sheet was added to "${fileName}" because the structure of the workbook is protected: ` +
        'turn that off under Review > Protect Workbook and try again.',
    );
  }
}

export class OneSheetOnly extends Failure {
  override readonly name = 'OneSheetOnly';
  constructor(readonly fileName: string) {
    super(
      `No sheet was added to "${fileName}" because a text file can hold only one sheet: save it as an Excel Workbook (.xlsx) first.`,
    );
  }
}

export class NowhereToStore extends Failure {
  override readonly name = 'NowhereToStore';
  constructor(readonly fileName: string) {
    super(
      `Settings and explanations were not saved because a text file such as "${fileName}" has no place for them: ` +
        'save it as an Excel Workbook (.xlsx) first.',
    );
  }
}
