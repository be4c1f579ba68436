import { type CellAddress, columnLetters } from '../sheet/address';

type Operator = '+' | '-' | '*' | '/' | '^';

/**
 * Arithmetic that is worked out here and that Excel can repeat: a fill computes by it and prints it as a formula, so
 * that both come to the same number.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cell'; readonly cell: CellAddress; readonly value: number }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'round'; readonly inner: Expression; readonly digits: number };

export function num(value: number): Expression {
  return { kind: 'number', value };
}

/** A cell of the sheet and the number it holds. */
export function cellOf(cell: CellAddress, value: number): Expression {
  return { kind: 'cell', cell, value };
}

export function round(inner: Expression, digits: number): Expression {
  return { kind: 'round', inner, digits };
}

const operation =
  (operator: Operator) =>
  (left: Expression | number, right: Expression | number): Expression => ({
    kind: 'operation',
    operator,
    left: typeof left === 'number' ? num(left) : left,
    right: typeof right === 'number' ? num(right) : right,
  });

export const plus = operation('+');
export const minus = operation('-');
export const times = operation('*');
export const over = operation('/');
export const power = operation('^');

export function evaluate(expression: Expression): number {
  if (expression.kind === 'round') return roundHalfAway(evaluate(expression.inner), expression.digits);
  if (expression.kind !== 'operation') return expression.value;
  const [left, right] = [evaluate(expression.left), evaluate(expression.right)];
  switch (expression.operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
  }
}

const strengths: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };

/** The expression as an Excel formula without its equals sign. Columns are fixed, so that it can be copied down. */
export function toExcel(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'cell':
      return `$${columnLetters(expression.cell.column)}${expression.cell.row + 1}`;
    case 'round':
      return `ROUND(${toExcel(expression.inner)},${expression.digits})`;
    case 'operation': {
      const { operator, left, right } = expression;
      const strength = strengths[operator];
      return printSide(left, strength, false) + operator + printSide(right, strength, true);
    }
  }
}

// Excel works from left to right, powers too, so a right side as strong as its operator needs brackets.
function printSide(side: Expression, strength: number, isRight: boolean): string {
  const text = toExcel(side);
  if (side.kind === 'number') return side.value < 0 ? `(${text})` : text;
  if (side.kind !== 'operation') return text;
  const own = strengths[side.operator];
  return own < strength || (isRight && own === strength) ? `(${text})` : text;
}

/**
 * Rounds halves away from zero, as Excel's ROUND does.
 *
 * @example roundHalfAway(1.005, 2) // 1.01, though the nearest binary number lies a hair below 1.005
 */
export function roundHalfAway(number: number, digits: number): number {
  const scale = 10 ** digits;
  const rounded = Math.round(withoutDust(Math.abs(number) * scale)) / scale;
  return rounded === 0 ? 0 : Math.sign(number) * rounded;
}

/** The number to the 15 digits that Excel keeps, without the tail that binary arithmetic leaves. */
export function withoutDust(number: number): number {
  return Number(number.toPrecision(15));
}
