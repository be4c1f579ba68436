/** Whether two numbers have the same digits in another order, or all but one of them alike. */
export function isSlipOfDigits(typed: number, meant: number, decimals: number): boolean {
  const [one, other] = [typed, meant].map((number) => number.toFixed(decimals).split(''));
  if (one!.length !== other!.length) return false;
  const differing = one!.filter((digit, at) => digit !== other![at]).length;
  return differing === 1 || [...one!].sort().join('') === [...other!].sort().join('');
}
