import type { MethodView } from '../../core/engine/engine';

type TypedShare =
  | { readonly kind: 'blank' }
  | { readonly kind: 'share'; readonly share01: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads a share as officers type it: "0.5", "50", "50%" and "50 per cent" are the same half; 1 is the whole. */
export function readShare(text: string): TypedShare {
  const typed = text.trim();
  if (typed === '') return { kind: 'blank' };
  const match = /^(\d+(?:\.\d*)?|\.\d+)\s*(%|per\s?cent)?$/i.exec(typed);
  if (!match) return refuse(`“${typed}” is not a share.`);
  const number = Number(match[1]);
  const share01 = match[2] || number > 1 ? number / 100 : number;
  if (share01 > 1) return refuse(`${showShare(share01)} is more than the whole.`);
  if (share01 === 0) return refuse('0% is no share at all.');
  return { kind: 'share', share01 };
}

/** The typed share of a method, or why it cannot be used. */
export function readShareFor({ share }: MethodView, text: string): TypedShare {
  const typed = readShare(text);
  if (typed.kind !== 'blank' || !share?.isRequired) return typed;
  return { kind: 'refused', reason: `Type ${share.meaning}, such as 50%.` };
}

/** "50%", "33.3%". */
export function showShare(share01: number): string {
  return `${Number((share01 * 100).toPrecision(4))}%`;
}

/** The same to the whole per cent, for a share that was worked out. */
export function roundShare(share01: number): string {
  return `${Math.round(share01 * 100) + 0}%`;
}

function refuse(what: string): TypedShare {
  return { kind: 'refused', reason: `${what} Type one above 0 and up to 100%, such as 50%.` };
}
