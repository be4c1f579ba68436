const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Of a word, the part that may lie along a row of the keyboard: "poverty" ends in four letters that do. */
const mostAlongRow01 = 0.75;

/** Whether most words of a text are keys that were hit at random: "asdf qwer", "hjkl", "aaaa". */
export function isKeyboardMash(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.filter(isMash).length > words.length / 2;
}

function isMash(word: string): boolean {
  const letters = word.toLowerCase();
  if (/^(.{1,3})\1+$/u.test(letters) && letters.length >= 4) return true;
  const isAcronym = word === word.toUpperCase();
  // In Welsh w and y are vowels, and a letter of another script is none of ours to judge.
  if (letters.length >= 4 && !isAcronym && /^[b-df-hj-np-tvxz]+$/.test(letters)) return true;
  return countAlongRows(letters) / letters.length > mostAlongRow01;
}

/** How many letters belong to three or more that lie side by side on the keyboard, one way or the other. */
function countAlongRows(letters: string): number {
  let [count, run, step] = [0, 1, 0];
  const close = () => {
    if (run >= 3) count += run;
    run = 1;
  };
  for (let index = 1; index < letters.length; index++) {
    const next = stepBetweenKeys(letters[index - 1]!, letters[index]!);
    if (next !== 0 && (run === 1 || next === step)) run++;
    else close();
    step = next;
  }
  close();
  return count;
}

/** 1 for the key to the right, -1 for the key to the left, 0 for any other. */
function stepBetweenKeys(from: string, to: string): number {
  const row = keyRows.find((keys) => keys.includes(from) && keys.includes(to));
  const step = row ? row.indexOf(to) - row.indexOf(from) : 0;
  return Math.abs(step) === 1 ? step : 0;
}
