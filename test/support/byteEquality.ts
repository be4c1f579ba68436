/** What Jest has and its types do not know. */
interface ExpectOfJest {
  addEqualityTesters(testers: readonly ((a: unknown, b: unknown) => boolean | undefined)[]): void;
}

/** Jest compares bytes one by one as if each were an object, which for a workbook takes longer than to write it. */
(expect as unknown as ExpectOfJest).addEqualityTesters([
  (a, b) =>
    isBytes(a) && isBytes(b) && a.constructor === b.constructor ? Buffer.compare(a, b) === 0 : undefined,
]);

function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}
