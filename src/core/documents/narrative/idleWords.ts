import { nameRoots } from '../../scorecard/nameRoots';

/** Words that a sentence puts around any figure: they tell next to nothing of which indicator is meant. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  nameRoots(
    `this it these they will we expect aim ensure increase increased reduce reduced reduction improve improved rise rises rising rose
    risen fall falls fell fallen falling drop dropped further least most more less fewer than better should continue percentage number numbers
    average rate target targets figure level grow grew reach reached achieve achieved have has had can could may current currently stand stands
    stood about around only just slightly well still again also then down up no not so over under below above see seen end start work
    working towards seek set want plan plans intend year years next last now come go stay remain make be become get take took our us
    per each every all none half third quarter cut raise raised bring brought deliver there some other nearly almost compared against
    kg tonne tonnes km points expected due part way exceeding exceeded excess`,
  ),
);
