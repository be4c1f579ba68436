const WHOSE =
  '(?:(?:the|its|our|this) )?(?:(?:annual|agreed|year.s|yearly) )?(?:[£$€]?\\d[\\d.,]{0,12} ?%? )?';
const STANDS =
  '(?:(?:it|this|we|performance) )?(?:(?:is|are|being|remains?|remaining) )?(?:(?:still|just|slightly|well|narrowly|currently|a little|marginally) ){0,2}(?:on|above|over|ahead of|below|under|behind|short of|close to|near|nearing|off|outside|within|meeting|missing) ';
const BEFORE = new RegExp(`^(?:although|though|while|whilst) ${STANDS}${WHOSE}target, `);
const BEHIND = new RegExp(
  `,? (?:but|yet|although|though|while|whilst) ${STANDS}${WHOSE}target(?=$|,| (?:because|as|due|owing|following|after)\\b)`,
);
/** ", but remain above the region": how it stands to others changes nothing of how it moved. */
const THE_OTHERS =
  "(?:the |our )?(?:(?:region(?:al)?|national|england|english|scotland|scottish|wales|welsh|uk|county|peers?|(?:statistical |nearest )?neighbours?'?|peer group|family group|comparators?|benchmark)(?: (?:average|median|mean|figure|rate|level|group))?|(?:average|rate|figure) (?:for|of) (?:the (?:region|country|county|peer group)|england|scotland|wales))";
const STANDS_TO_OTHERS =
  '(?:(?:it|this|we|performance) )?(?:(?:is|are|being|remains?|remaining|stays?) )(?:(?:still|just|slightly|well|a little|marginally) ){0,2}(?:above|over|ahead of|below|under|behind|close to|near|worse than|better than|higher than|lower than) ';
const BEHIND_OTHERS = new RegExp(`,? (?:but|yet|although|though) ${STANDS_TO_OTHERS}${THE_OTHERS}$`);
const AIM = `${WHOSE}target`;
/** "..., but not enough to reach the target", ", but the backlog kept us below target". */
const NOT_REACHED = [
  `(?:this was |it was )?not (?:by )?enough to (?:reach|meet|hit|achieve) ${AIM}`,
  `(?:(?:it|this|we) )?(?:(?:still|just|narrowly) )?(?:missed|fell short of|failed to (?:reach|meet|hit|achieve)|did not (?:reach|meet|hit|achieve)) ${AIM}`,
  `not (?:yet )?(?:at|on|to) ${AIM}`,
  `${AIM} (?:was|is|has) (?:still |just |narrowly )?(?:missed|not (?:yet )?(?:been )?(?:met|reached|hit|achieved))`,
  `(?:[a-z'-]+ ){1,8}?(?:kept|keeps|left|leaves|held|holds) (?:us|it|this|performance|the (?:figure|rate|result|total|number)) (?:(?:still|just|slightly|well) )?(?:below|under|behind|short of|off|above|over) ${AIM}`,
];
const BUT_NOT_REACHED = new RegExp(`,? (?:but|yet|although|though) (?:${NOT_REACHED.join('|')})$`);
/** "Despite fewer staff, ..." and "... in spite of the strike": it was so all the same. */
const DESPITE = /,? ?\b(?:despite|in spite of|notwithstanding) /;
const TURN = /\b(?:but|then|yet|although|though|however|while|whilst|before|until)\b/;

/**
 * A folded sentence without what it only adds on how the row stands to its target, "although on target, ", ", though still
 * short of target", or on what it came about in spite of: a turn that changes nothing of what else it says.
 */
export function withoutStandingToTarget(plain: string): string {
  return withoutDespite(withoutTurnToTarget(plain));
}

/** The same without what it only adds on how the row stands to others. */
export function withoutStandingToOthers(plain: string): string {
  return plain.replace(BEHIND_OTHERS, '');
}

/** The same without what it only adds on its target. */
export function withoutTurnToTarget(plain: string): string {
  return plain.replace(BEFORE, '').replace(BEHIND, '').replace(BUT_NOT_REACHED, '');
}

function withoutDespite(plain: string): string {
  const at = plain.search(DESPITE);
  if (at < 0 || TURN.test(plain.slice(at))) return plain;
  return at > 0 ? plain.slice(0, at) : plain.replace(/^[^,]*,? ?/, '');
}
