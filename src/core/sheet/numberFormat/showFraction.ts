import type { FormatSection } from './parseFormat';
import type { Piece } from './piece';

/** A number as a vulgar fraction, as in `# ?/?`: 12 1/3. */
export function showFraction({ pieces, isSigned }: FormatSection, value: number): string {
  const size = Math.abs(value);
  const top = pieces.find(({ kind }) => kind === 'numerator')!.text;
  const bottom = pieces.find(({ kind }) => kind === 'denominator')!.text;
  const hasWhole = pieces.some(({ kind }) => kind === 'whole');
  const isAlways = /0/.test(top) || /^0+$/.test(bottom);
  const [over, under] = nearest(hasWhole ? size % 1 : size, bottom);
  const isOne = hasWhole && over === under;
  const wholes = hasWhole ? Math.floor(size) + (isOne ? 1 : 0) : 0;
  const isShown = isAlways || !hasWhole || (over > 0 && !isOne);
  const keepsWidth = /[0?]/.test(top + bottom);
  const gap = (text: string) => (keepsWidth ? ' '.repeat(text.length) : '');
  const whole = wholes > 0 || !isShown ? String(wholes) : '';
  const shown = pieces.map(({ kind, text }, index) => {
    switch (kind) {
      case 'whole':
        return fill(whole, text);
      case 'numerator':
        return isShown ? fill(isOne ? '0' : String(over), text) : gap(text);
      case 'denominator':
        return isShown ? String(under).padEnd(/[?]/.test(top + bottom) ? text.length : 0) : gap(text);
      case 'slash':
        return isShown ? text : gap(text);
      default:
        return literal(text, pieces[index + 1]?.kind);
    }
  });
  return (isSigned && value < 0 ? '-' : '') + shown.join('');

  function literal(text: string, next: Piece['kind'] | undefined): string {
    if (next === 'numerator') return isShown && whole !== '' ? text : gap(text);
    return isShown || (next !== 'slash' && next !== 'denominator') ? text : gap(text);
  }
}

function fill(digits: string, places: string): string {
  return digits.padStart(places.replaceAll('#', '').length, places.includes('0') ? '0' : ' ');
}

/** The nearest fraction whose denominator has so many digits, by continued fractions; or the one in so many parts. */
function nearest(size: number, places: string): [over: number, under: number] {
  const parts = Number(places.replace(/\D/g, ''));
  if (parts > 0) return [Math.round(size * parts), parts];
  let [over, under, before] = [Math.round(size), 1, 0];
  for (let rest = size % 1; Math.abs(size - over / under) >= 1e-13 && rest > 0;) {
    const whole = Math.floor(1 / rest);
    const next = under * whole + before;
    if (next >= 10 ** places.length) break;
    rest = 1 / rest - whole;
    [before, under] = [under, next];
    over = Math.round(size * under);
  }
  return [over, under];
}
