import { fold } from './fold';
import { remember } from './remember';
import { plainLetters } from './translator';

/** Words that no English sentence of any length is without, and that are of no other language here. */
const ENGLISH =
  /\b(?:the|and|to|for|with|by|from|that|this|has|have|had|been|are|were|not|our|their|than|which|when|until|await\w*|due|data|survey|target)\b/;
const OTHER =
  /\b(?:les?|des|du|une|sont|pour|dans|avec|aux|el|los|las|del|por|para|una|que|em|dos|pelo|foi|il|gli|della|delle|sono|nel|der|und|nicht|wurde|noch|ist|eine?|zum|wegen|durch|het|een|niet|voor|door|zijn|werd)\b/;
/** Letters that stand in Welsh names too, and in those of people, are no sign. */
const LETTERS = /[àäçèéêíñóõùúûüßãáìœ]/;

/** Whether a comment is in another language than English or Welsh, so that nothing can be told from what it does not say. */
export const isOtherLanguage = remember((text): boolean => {
  const folded = fold(text);
  if (ENGLISH.test(folded)) return false;
  return OTHER.test(plainLetters(folded)) || LETTERS.test(folded);
});
