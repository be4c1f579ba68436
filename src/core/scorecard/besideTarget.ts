const WHOSE = '(?:(?:the|its|our|this) )?(?:(?:annual|agreed|year.s|yearly) )?';
const STANDS =
  '(?:(?:it|this|we|performance) )?(?:(?:is|are|being|remains?|remaining) )?(?:(?:still|just|slightly|well|narrowly|currently|a little|marginally) ){0,2}(?:on|above|over|ahead of|below|under|behind|short of|off|outside|within|meeting|missing) ';
const BEFORE = new RegExp(`^(?:although|though|while|whilst|despite) ${STANDS}${WHOSE}target, `);
const BEHIND = new RegExp(`,? (?:but|although|though|while|whilst) ${STANDS}${WHOSE}target$`);

/**
 * A folded sentence without what it only adds on how the row stands to its target, "although on target, ", ", though still
 * short of target": a turn that changes nothing of what else it says.
 */
export function withoutStandingToTarget(plain: string): string {
  return plain.replace(BEFORE, '').replace(BEHIND, '');
}
