import type { Word } from './words';

/** Words that announce what is wanted. */
export const TARGET =
  /\b(?:targets?|goals?|ambitions?|aspirations?|milestones?|trajector(?:y|ies)|planned|tgts?|targ|trgts?|end of (?:the )?(?:programme?|project|plan|scheme|deal|strategy|grant|funding)(?! (?:year|period) )|(?:programme?|project) end|final year|where (?:do )?we want to be|where (?:are we|we are) (?:going|heading|aiming)|where (?:will we|we(?: will|'ll| should| shall| aim to| plan to| hope to| intend to| need to| expect to)) be)\b/;

/** Words that weigh no more only say that figures stand below. */
export const WEAK = 4;

/** What stands beside "plan" in the title of one: "Corporate plan", "Plan of action". */
const TITLE =
  /\b(?:actions?|corporate|council|city|county|community|development|business|strategic|improvement|delivery|service|implementation|recovery|transformation|regeneration|crime|climate|economic|growth|operational) plan\b|\bplan (?:(?:of|for|de) (?!\d)|d['’]|acci[oó]n|desarrollo|gobierno|trabajo|indicativo|operativo|estrat[eé]gico|municipal|nacional|departamental|territorial)/
    .source;

/** What follows a plan up sets nothing. */
const PLAN = String.raw`^(?!.*\b(?:monitor|follow[- ]?up|seguimiento|acompanhamento|suivi))`;

/** Words that announce what was achieved. */
export const ACTUAL =
  /\b(?:actuals?|out-?turns?|performances?|results?|current|latest|most recent|achieved|achievements?|attained|position|year[- ]end|y\/e|end of year|ytd|to date|baseline|reported|last year|this year|last quarter|this quarter|(?:this|last|previous|prior|reporting) month|same (?:period|quarter|month) last year|(?:rolling )?(?:12|twelve) ?m(?:(?:on)?ths?)? (?:to|ending|ended|ago)|rolling (?:(?:12|twelve) months?|year)|(?:12|twelve)[- ]months? rolling|(?:previous|prev\.?|prior) (?:year|yr)|[pl]y|previous quarter|current year|current quarter|where (?:we are|are we)(?: now)?(?! (?:going|heading|aiming))|where (?:(?:we|did we) (?:were|start(?:ed)?|began|begin)|were we)|how (?:did|have|are) we (?:do|done|doing))\b|^act\.?$|^(?:at )?(?:the )?(?:same|equivalent|corresponding|this) (?:period|quarter|month|time|point|stage|position)(?: (?:in|of))?$|\d cum$/;

/** What has been, unless more is said: "Year to date", "12 months to April 2025". */
export const SAYS_WHEN =
  /\b(?:year[- ]end|y\/e|end of year|ytd|(?:year )?to date|(?:last|this|previous|prior|prev\.?|current|same) (?:year|yr|quarter|month|period)|(?:rolling )?(?:12|twelve) ?m(?:(?:on)?ths?)? (?:to|ending|ended))\b/g;

/** Words for anybody else. */
const COMPARATOR =
  /\b(?:england|national(?:ly)?|nat\.?|statistical|stat\.?|neighbou?r(?:s|ing)?|sns?|region(?:al)?|benchmarks?|benchmarking|comparators?|comparisons?|peers?|uk|gb|great britain|eu ?\d\d|nearest|family group|(?:yot|yjs|school|statistical|benchmark) family|most similar(?: (?:group|forces?|areas?))?|cipfa|nafn|apse|house ?mark|lg ?inform|lgbf|core cit(?:y|ies)|average|medians?|(?:top|best|upper|lower|bottom|first|second|third|1st|2nd|3rd) (?:quartile|quintile|decile|third|half|ten|\d+)|quartiles?|best in class|(?:best|top)[- ]perform(?:ers?|ing)|oecd|west mids|all schools|similar las|tq|london average|similar (?:authorities|councils|forces|areas|schools)|all (?:england|councils|authorities|districts|counties)|(?:other|top|neighbouring|comparable|local|unitary|district|county|metropolitan|welsh|scottish|english) (?:ten )?(?:councils|authorities|las|districts|counties|forces)|group (?:average|mean|median)|sector|county average|shire|mets|met (?:average|boroughs|councils|districts)|unitar(?:y|ies)|how (?:do|did|are) we (?:compare|comparing))\b/;

/** Names of regions can be part of the area's own name, so they count only where nothing else is said. */
export const REGION =
  /^(?:(?:all )?(?:cymru )?wales|scotland|london|(?:south|north) (?:east|west)|(?:east|west) midlands|east of england|east anglia|yorkshire(?: humber)?|(?:inner|outer|greater) london)$/;

/** What the words of a heading say of its figures. */
export const FIELD_WORDS: readonly Word[] = [
  { meaning: 'target', weight: 16, pattern: TARGET, in: 'label' },
  {
    meaning: 'target',
    weight: 16,
    pattern: new RegExp(`${PLAN}(?!.*(?:${TITLE})).*\\bplan\\b`),
    in: 'label',
  },
  { meaning: 'target', weight: WEAK, pattern: new RegExp(`${PLAN}.*(?:${TITLE})`), in: 'label' },
  {
    meaning: 'target',
    weight: 12,
    pattern:
      /\b(?:(?:performance|budget|service|agreed|minimum|national|local|operational|constitutional|contract(?:ual)?) standards?|to achieve(?: by)?|desired (?:outcome|level)|required (?:level|performance)|pledge(?:d)?|commitments?|intended|wanted|uchelgais)\b/,
    in: 'label',
  },
  {
    meaning: 'target',
    weight: 12,
    pattern:
      /\b(?:standards?|aims?|objectives?|expect(?:ed|s|ations?)?|checkpoints?|net[- ]zero|profiled?|budgeted|required|desired)\b/,
    in: 'label',
    only: 'dated',
  },
  // The limits of a range that is wanted are targets, and no tolerance about one.
  {
    meaning: 'target',
    weight: 24,
    pattern: /\btarget (?:range|band|corridor)\b.*\b(?:upper|lower) limit\b/,
    in: 'label',
  },
  // So many goals there are, and none of them is said.
  {
    meaning: 'target',
    weight: -40,
    pattern:
      /^(?:n[.°º]?o?\.? ?(?:de )?|no\.? (?:of )?|number of |num\.? (?:of )?|count of |total number (?:of )?|cuenta (?:de )?|cantidad (?:de )?)(?:the )?(?:targets|goals|milestones|objectives|metas|(?:final )?target(?= (?:planned|programad|del? |final)|$))\b/,
    in: 'label',
  },
  { meaning: 'comparator', weight: 10, pattern: COMPARATOR, in: 'words' },
  { meaning: 'comparator', weight: 10, pattern: /^(?:mean|avg\.?)$/, in: 'words', only: 'dated' },
  // "Yr end total / average" is how the year itself ended.
  ...(['comparator', 'actual'] as const).map((meaning): Word => ({
    meaning,
    weight: meaning === 'actual' ? 12 : -12,
    pattern:
      /^(?:yr|year(?:ly)?|annual|full[- ]year|whole[- ]year|ytd|year[- ]to[- ]date)(?:[- ]?end)? ?(?:totals?|averages?|avg\.?|totals? ?(?:\/|or|and) ?(?:averages?|avg\.?)|(?:averages?|avg\.?) ?(?:\/|or|and) ?totals?)$|^totals? ?(?:\/|or) ?(?:averages?|avg\.?)(?: for (?:the )?year)?$|^(?:averages?|avg\.?) ?(?:\/|or) ?totals?$/,
    in: 'label',
  })),
  // What is named or coded by it, and no figures of the sector.
  {
    meaning: 'comparator',
    weight: -12,
    pattern:
      /^(?:nombre|c[oó]d(?:igo)?)\b|^sector (?!average|avg|mean|median|bench|norm|comparison|compar|quartile|best|top|upper|lower|performance|rate|group|target|result|score|figure|value|total|position)\p{L}+$/u,
    in: 'label',
  },
  // "Baseline (3 year average)" is the area's own.
  {
    meaning: 'comparator',
    weight: -12,
    pattern:
      /^base(?:line)? ?(?:\/|or) ?benchmark|^base(?:line)?\W*(?:\d|two|three|four|five|ten)[- ]?(?:year|yr|month)s? (?:average|avg|mean)\b/,
    in: 'label',
  },
  { meaning: 'actual', weight: 5, pattern: ACTUAL, in: 'label' },
  // "Actual target" contradicts itself.
  { meaning: 'actual', weight: 16, pattern: /^(?:actual targets?|targets? actuals?)$/, in: 'words' },
  { meaning: 'actual', weight: 5, pattern: /^act\.?$/, in: 'words' },
  {
    meaning: 'actual',
    weight: 5,
    pattern:
      /^(?:progress|delivered|observed|measured|recorded|reali[sz]ed|snapshot|perf\.?|ye|eoy|(?:staff |now |filled )?in post)$|\bbase year\b/,
    in: 'words',
    only: 'dated',
  },
  // Two spans of months, or rounds of a survey, told apart in words.
  {
    meaning: 'actual',
    weight: 5,
    pattern:
      /^(?:earlier|later|previous|prior|preceding) period(?: ?\( ?\))?$|^(?:follow[- ]?up|(?:mid|end)[- ]?line)(?: survey| value)?$/,
    in: 'words',
    only: 'dated',
  },
  { meaning: 'actual', weight: 5, pattern: /^(?:now|today|right now)$/, in: 'words', only: 'undated' },
  {
    meaning: 'actual',
    weight: WEAK,
    pattern:
      /^(?:(?:rounded|numeric|raw|reported|displayed?|formatted) )?(?:value|figure)s?(?: (?:rounded|numeric|num|raw|displayed?|formatted)| ?\((?:%|#|no\.?|nb|nº|number|in %|percent(?:age)?|per cent|rate|\p{L}{1,3})\))?$/u,
    in: 'label',
  },
  {
    meaning: 'actual',
    weight: 12,
    pattern:
      /^(?:kpi|pi|indicator|measured?|metric|observed|reported) (?:values?|figures?|actuals?|out-?turns?|results?|scores?|performance)(?: ?\([^()]{0,12}\))?$/,
    in: 'words',
  },
  // It may as well count those who answered.
  { meaning: 'actual', weight: 3, pattern: /^base$/, in: 'words', only: 'dated' },
];
