import type { Leaning } from './cue';

// Achievements and known indicators that are better high say nothing of a name that holds one of these as well.
const NO_ACHIEVEMENT =
  /\b(?:dangers?|dangerous|un(?:planned|met|suitable|safe|paid|used|resolved|answered|able|allocated|authori[sz]ed)|insufficient|inadequate|lack(?:ing)?|shortages?|refus(?:ed|als?)|reject(?:ed|ions?)|withdrawn|withdrawals?|withdrew|cancelled|cancellations|fail(?:ed|ing|s|ures?)|poor(?:ly|er|est)?|lost|losses|breach(?:es|ed)|declined|cannot|worsen(?:ed|ing)?|deteriorat\w+|expired|lapsed|misus\w+|wrong(?:ly)?|invalid|incorrect(?:ly)?|errors?|reliance|dependen(?:t|ce|cy)|penalt(?:y|ies)|sanction(?:s|ed))\b/;

// Bad things say nothing of a name that tells of help with them, or of holding out.
const NO_HARM =
  /\b(?:surviv\w*|retained|since|repudiat\w+|defended|recovered|refused|prosecuted|aware(?:ness)?|support(?:s|ed|ing)?|train(?:ed|ing)|helped|advice|advisers?|champions?|campaigns?|workshops?|sessions?|courses?|champions|programmes?|programs?|strateg(?:y|ies)|screened|tested|confiden(?:t|ce)|covered|protected|engag\w+|reached|improv\w*|offered|cleared|agree(?:d|ing)?|counsell?\w+|shelters?|refuges?|funding|funded|grants?|research|hotlines?|helplines?|outreach|rescue[ds]?|rehabilitat\w+|treated|charged|convicted|arrested|with (?:a |an )?(?:confirmed|known|identified|named)|(?:completion|response|coverage) rates?)\b/;

// What is done to keep a bad thing off is no bad thing.
const TO_KEEP_OFF = /\bto (?:delay|avoid|prevent|reduce|tackle|combat|address|cut)\b/;

/** Whether a name holds, beside the words that seem to tell, others that speak against them. */
export function isDoubtful(plain: string, polarity: Leaning, because: string): boolean {
  if (polarity === 'range') return false;
  if (polarity === 'lower' && TO_KEEP_OFF.test(plain)) return true;
  const rest = plain.replace(because, ' ');
  return (polarity === 'higher' ? NO_ACHIEVEMENT : NO_HARM).test(rest);
}
