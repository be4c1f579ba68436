/** A piece of a number format: text to copy, places for digits, or a part of a date. */
export interface Piece {
  readonly kind:
    | 'literal'
    | 'whole'
    | 'fraction'
    | 'power'
    | 'numerator'
    | 'denominator'
    | 'point'
    | 'slash'
    | 'e'
    | 'general'
    | 'text'
    | 'date'
    | 'minutes'
    | 'elapsed'
    | 'subsecond'
    | 'noon';
  /** What is copied, or the places or letters as the format spells them. */
  readonly text: string;
}
