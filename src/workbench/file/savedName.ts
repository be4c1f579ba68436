const marked = / \(checked(?: (\d{1,4}))?\)$/;

/** The name of a copy, so that it is not taken for the draft: "draft (checked).xlsx", the next "draft (checked 2).xlsx". */
export function savedName(fileName: string, saveCount: number): string {
  const [, stem = fileName, extension = ''] = /^(.+?)(\.[^.]*)?$/s.exec(fileName) ?? [];
  const before = marked.exec(stem);
  const number = (before ? Number(before[1] ?? 1) : 0) + saveCount;
  return `${stem.replace(marked, '')} (checked${number > 1 ? ` ${number}` : ''})${extension}`;
}
