import type { OtherRole } from '../../scorecard/scorecard';
import type { Word } from './words';

/** What is said of a row and not of its figures. A table has one column of each that counts. */
export const ROLES_OF_A_ROW: ReadonlySet<OtherRole> = new Set([
  'service',
  'indicator',
  'unit',
  'source',
  'reference',
  'owner',
  'frequency',
  'polarity',
]);

/** What says how far figures are apart, or how good that is. */
export const COMPARES: ReadonlySet<OtherRole> = new Set(['variance', 'direction', 'status', 'polarity']);

/** Words that only a table of indicators has over its names. */
export const INDICATOR_WORD = /\b(?:indicators?|measures?|metrics?|kpis?|pis?)\b/i;

/** Words that tell services what to write, at whatever length. */
export const COMMENT_WORDS: readonly Word[] = [
  {
    meaning: 'comment',
    weight: 40,
    pattern:
      /\bcomment|\bcommentary\b|\bnotes?\b|\bremarks?\b|^(?!(?:targets?|goals?) narrative$).*\bnarrative\b|\bexplanations?\b|\bestimated date\b|^(?!next ).*\b(?:figure|data|result|update|release|return)s? (?:is |are )?(?:next )?(?:due|expected|available)\b|\bif not available\b|\breasons?\b|\b(?:supporting|additional|further|contextual) (?:information|info|detail|text)\b|\bcontext\b|\brationale\b|\b(?:progress|status|performance|position|action|project) updates?\b|\b(?:manager|officer|director|service|lead|owner)(?:'?s'?)? (?:statement|view|opinion|response|summary)s?\b|\bnotes?\/|\bfeedback\b|^why\b/,
    in: 'label',
  },
];

/** What the words of a heading say of a column that holds no actual, comparator or target. */
export const ROLE_WORDS: readonly Word[] = [
  ...role('polarity', 30, [
    /\bpolarity\b|\bgood (?:is|performance(?: is)?|to be)\b|\b(?:bigger|higher|smaller|lower|better|high|low) (?:is|to be|=)|\bis (?:better|good)\b|\b(?:aim|want) to (?:max|min|increase|decrease|reduce)|\b(?:desired|preferred|pref'?d|intended|wanted|wished(?:[- ]for)?|sought|required|ideal|favou?rable|target(?:ed)?|good) (?:direction|trend|development|tendency|movement|course|way)\b|^(?:it )?should (?:go|move|be|rise or fall)$|^seeking(?: to)?$|^(?:(?:the|our) )?(?:goal|aim|objective|intention|ambition|wish) is(?: to)?$|\b(?:desired|preferred|pref'?d|intended|wanted|sought|required|good) (?:outcome|change)\b|\b(?:direction|trend) (?:of success|wanted|sought|desired|preferred|intended|required)\b|\bdesired movement\b|^h(?:igh(?:er)?)? ?(?:\/|or) ?l(?:ow(?:er)?)?$|^max(?:imise)? ?(?:\/|or) ?min(?:imise)?$|^(?:gwell(?: ?[/|-] ?better)?|better ?[/|-] ?gwell)$/,
  ]),
  ...role('frequency', 29, [
    /\bfrequency\b|\bhow often\b|\breporting (?:cycle|frequency|schedule)\b|\bupdate cycle\b|^(?:data )?collection$|^reported$/,
    /\breporting period\b|^(?!.*\bresponsib).*\bcollection\b(?! (?:rate|method))/,
  ]),
  ...role('unit', 28, [
    /^(?:units?|uom|units? of (?:measure|measurement)|measure(?:ment)? (?:type|unit)|measured (?:in|as|by)|data (?:type|format)|format|value type|figure type|% or number|number or %|%\/(?:no\.?|number)|type of (?:measure|data|figure))$/,
  ]),
  ...role('reference', 27, [
    /^(?:[\w/]+ ){1,3}ref(?:erence)?s?\.?(?: no\.?)?$/,
    /^(?:(?:indicator|measure|kpi|kpm|pi|service|performance indicator|line|row|item|our|corporate|local|unique)?\s*(?:ref(?:erence)?s?|id|code|no\.?|nos\.?|number|num|#)\.?(?: ?(?:no\.?|number|code|id|#))?|line|row|item|#|[a-z]+ id|pm ?id)$/,
    // What an indicator belongs to elsewhere.
    /^(?:un )?sdgs?(?: (?:goals?|targets?|indicators?|no\.?|number|ref(?:erence)?))?$/,
    // Keys of a database: "Agency ID", "PMID".
    /^(?:\w+ ){0,3}(?:u?id|code|seq|cod|codigo)s?$|^(?:pm|pi|kpi|obj|org|dept|row|rec|gu|uu)id$/,
  ]),
  { meaning: 'reference', weight: 27, pattern: /^#$/, in: 'label' },
  // Beside a code of its own, an order is no more than that.
  ...role('reference', 20, [
    /^(?:(?:sort|display|print|list|row)(?:ing)? )?order(?: (?:no\.?|number))?$|^sort(?: (?:key|no\.?|number))?$/,
  ]),
  ...role('source', 26, [
    // Where the indicator is printed: several may share a page.
    /^(?:source |plan |document )?pages?(?: (?:no\.?|nos\.?|number|ref(?:erence)?))?$/,
    /^(?:data )?source(?:s|\(s\))?(?: of (?:data|figures?|information))?$|^(?:source|data source)\b|^[\w-]+ sources?$/,
  ]),
  ...role('indicator', 25, [
    /^(?:(?:key |core |headline |national |local |corporate |strategic |statutory |main )*(?:performance |outcome |success |output |quality |service |business plan )?(?:indicators?|measures?|metrics?|kpis?|kpms?|pis?|kpi's)(?:\(s\))?(?: (?:name|title|description|text|definition|label|wording|of success|[\d.]+))?|definition|success measures?|performance commitments?(?: \(pcs?\))?|indicator ?\/ ?measure|measure ?\/ ?indicator|(?:name|title|description|definition) of (?:the )?(?:indicator|measure|kpi|pi)|(?:objectives? ?\/ ?)?key results?|what (?:we|will|is|do|are) .*\bmeasur\w+.*|description|title|name|short (?:name|title)|(?:goals?|targets?|objectives?|aims?|outcomes?) ?\/ ?(?:indicators?|measures?|kpis?)|how (?:will )?we .*(?:measure|know).*)$/,
  ]),
  ...role('owner', 24, [
    /\bowner\b|\blead\b(?! service)|\bofficers?\b|\bresponsib\w+\b(?! (?:dep(?:artmen)?t|directorate|service|division|team|unit|office|agency)\b)|\baccountab\w+\b|\bcontact\b(?! (?:cent(?:re|er)s?|resolution|resolved|rate|time|volume|handling))|\bmanaged by\b|\bmanager\b|\bhead of\b|\bdirector\b|^who\b|\bpostholder\b/,
  ]),
  ...role('service', 23, [
    /^(?:services?(?: (?:area|name|group|unit|team|block|line|division))?|(?:lead |responsible |owning )?(?:service|directorate|department|dept\.?|division|team)s?(?: name)?|(?:service )?areas?|themes?|(?:corporate |strategic |council |business )?priorit(?:y|ies)(?: areas?)?|categor(?:y|ies)|portfolios?|sections?|programmes?|function|business (?:area|unit)|groups?|cabinet portfolio|domains?|(?:strategic |corporate )?(?:outcomes?|objectives?)|agency|aims?|work ?streams?|pledges?|topics?|service \/ team|pillars?|wards?|districts?|schools?|localit(?:y|ies))$/,
    /^(?:projects?|activit(?:y|ies)|cabinet members?(?: portfolio)?|portfolio holders?|committees?|focus areas?|perspectives?|chapters?|facult(?:y|ies)|strands?|boroughs?|care groups?|clinical divisions?|(?:cqc )?domains?|work (?:programmes?|packages?)|(?:departmental|strategic|intermediate|corporate) (?:results?|outcomes?)|(?:impact|outcome|key result|policy|improvement|delivery) areas?|programme groups?|directorate \/ service)$/,
  ]),
  {
    meaning: 'baseline-year',
    weight: 26,
    pattern: /^base(?:line)? ?\(?(?:year|period|date)\)?$|^(?:year|date) of (?:the )?base(?:line)?$/,
    in: 'label',
  },
  ...role('method', 25, [
    /^(?:calculation |data collection |collection |measurement )?method(?:s|ology)?\b|\bmethod(?:ology)? of\b|\b(?:calculation|formula|computation)\b|^how (?:it is |is it |are they )?(?:calculated|measured|collected)\b|\bmeans of verification\b|\bbasis of (?:calculation|measurement)\b/,
  ]),
  ...role('definition', 20, [
    /^(?:indicator|measure|kpi|pi|technical|full|data|operational) definitions?$|^definitions? (?:and|\/) |\b(?:inclusions?|exclusions?) (?:and|\/) |^what (?:does it|this|it) (?:measures?|means?|shows?)$|^(?:key )?(?:assumptions?|risks?)(?: (?:and|&|\/) (?:assumptions?|risks?))?$/,
  ]),
  ...role('goal', 25, [
    /^(?:strategic|sdg|corporate|overall|plan|city|council) goals?(?: name)?$|^(?:targets?|goals?) (?:name|title|description|text|in words|statement|narrative)$|^goals? taglines?$|^sdg$/,
  ]),
  // A word of these beside "target" or "actual" is said about the two; a target of its own says no more than that.
  ...said('numerator', [/\bnumerators?\b/]),
  { meaning: 'denominator', weight: 22, pattern: /^den(?:om)?\.?$/, in: 'words', only: 'dated' },
  ...said('denominator', [/\bdenominators?\b|^den(?:om)?\.?$/]),
  ...said('weight', [
    /\bweight(?:ing|ed (?:by|scores?|results?|points?|total|value|performance|achievement)|s)?\b/,
  ]),
  {
    meaning: 'threshold',
    weight: 27,
    pattern: /^tolerances?\b|^floors?(?: (?:standards?|levels?|targets?|values?))?$/,
    in: 'label',
  },
  ...said('threshold', [
    /\btoleran(?:ce|ces|t)\b|^(?!.*\b(?:quartile|quintile|decile|median)\b).*\bthresholds?\b|\btriggers?\b|\b(?:red|amber|green) (?:limit|level|if|when|below|above|at|from|under|over)\b|\b(?:intervention|critical|warning|alert|alarm) levels?\b|\b(?:upper|lower|warning|control|action|process) limits?\b|^(?:red|amber|green)$/,
  ]),
  ...said('complete', [
    /(?:%(?:age)?|\bper ?cent(?:age)?) of (?:the )?(?:[\w-]+ )?(?:targets?|goals?|plan|ambition|budget|milestones?|profile|trajectory|standard|quota)\b|(?:%|\bper ?cent(?:age)?\b) ?(?:complete(?:d)?|achieved|progress|delivered|of completion)\b|\bachievement (?:rate|against)\b|\bachievement ?\(?%|% ?achievement\b|\bprogress ?(?:%|\(%\)|rate|against|to(?:wards)? (?:the )?target)|\btarget achieved\b|\b(?:percent|pct) ?_?complete\b/,
  ]),
  ...said('rank', [
    /\b(?:rank|ranking|ranked|league|decile|quintile)\b|^(?:our |council |current |national )?quartiles?(?: position)?$|\bquartile position\b|\bposition \(?(?:out )?of \d+\)?(?= |$)|\b(?:position|plac(?:e|ing)|standing)\b.*\b1(?:st)? ?(?:=|is) ?(?:the )?(?:best|top|highest)\b|^(?:national|regional|force|scottish|welsh|english) position$|\b(?:position|place|placing) (?:in|among|within) (?:the |our )?(?:\w+ )?(?:group|family|peers|table|region) ?\((?:of |out of |1 ?(?:-|to) ?)\d/,
  ]),
  { meaning: 'rank', weight: 22, pattern: /^(?:performance )?band(?:ing)?$/, in: 'words' },
  // Its place among others, or what stands at the quarter of them.
  { meaning: 'rank', weight: 10, pattern: /^quartile$/, in: 'words', only: 'dated' },
  // How it moved among others is no variance from a target.
  {
    meaning: 'rank',
    weight: 30,
    pattern:
      /\b(?:change|movement|difference) in (?:\w+ ){0,2}(?:rank(?:ing)?|position|quartile)\b|\b(?:rank(?:ing)?|quartile) (?:change|movement|difference)\b|^places (?:moved|gained|lost)\b/,
    in: 'label',
  },
  ...said('direction', [/\bdirection\b(?! of success)|\bdot\b|\btrend\b|\btravel\b|\bimprov(?:ed|ing)\b/]),
  ...said('variance', [
    /\bvariance\b|\bperformance variation\b|\bvariation (?:from|against|to|on|vs) |\bmovement\b|\bvar\b|\bdiff\b|\bchange\b|\bdifference\b|\bdeviation\b|\bgap to\b|\bdistance to\b|^gap\b|\+ ?\/ ?-|\b(?:vs\.?|versus|against|from|to|on|compared to|off) (?:the )?(?:target|baseline|plan|previous|last year|national|england|medians?|mean)\b|\S vs?\.? \S|\b(?:improvement|increase|reduction) (?:required|needed)\b/,
  ]),
  ...said('forecast', [/\b(?:forecast|f[' ]?ca?sts?)\b(?! out-?turn| date)|\bprojections?\b/]),
  ...said('due', [
    /^deadline$|^(?:date of )?next (?:updates?|report(?:ed|ing)?|publication|release|figures?|data|return|results?|collection|measurement|survey|review)(?: date| due| expected| available)?$|^(?:next )?(?:actions?|reviews?|updates?|milestones?) (?:due|by|date)\b|^completion date$|^(?:expected|planned|anticipated) (?:completion|delivery|finish)(?: date)?$|\btarget date\b|\bdate (?:to|for|of|by)\b.*\btargets?\b|^by when\b|^when\??$|\bdue date\b|^date d'atteinte\b|\btargets? (?:before|after)$/,
  ]),
  ...said('status', [
    /\bb?rag\b|^(?:was |is )?(?:the )?(?:target )?(?:achieved|met|reached|hit)(?: target)? ?\?$|^r\/a\/g$|\btraffic lights?\b|\bstatus\b|\bon track\b|\brating\b|\bconfidence\b|\b(?:targets?|goals?) (?:was |were |is |are )?(?:met|hit|reached|attained|missed)\b|\b(?:met|meets|hit|reached|missed) (?:the )?(?:targets?|goals?)(?: ?\?|$| ?\()|\bmeet (?:the |our |its )?(?:targets?|goals?) ?\?|\bmet target\b|\bachieved (?:the )?(?:target|baseline|plan)\b|\blevel of risk\b|^previous$/,
  ]),
  {
    meaning: 'derived',
    weight: 28,
    pattern:
      /\b(?:lower|upper|low|high) (?:95%? ?)?(?:ci|cl|confidence|control)\b|\b95%? ?(?:ci|confidence|lower|upper)\b|\b(?:lower|upper) 95\b|\bconfidence (?:intervals?|limits?|bounds?)\b|\b(?:[lu]c[il]|[lu]95)\b|\bstandard (?:deviation|error)\b/,
    in: 'label',
  },
  // Somebody else's average says whose it is.
  {
    meaning: 'derived',
    weight: 28,
    pattern:
      /^(?:(?:our|rolling|previous|last|past) )?(?:\d{1,2}|two|three|four|five|ten|twelve)[- ](?:year|yr|month|quarter)s?(?: rolling)? (?:average|avg\.?|mean)(?! ?(?:target|for all)\b)(?!.*\b(?:england|national|region(?:al)?|peers?|group|family|councils)\b)(?: |$)|^(?:rolling|moving) (?:average|avg\.?|mean)$|^(?:average|avg\.?|mean) (?:of|over) (?:the )?(?:last|past|previous) (?:\d{1,2}|two|three|four|five|ten|twelve) (?:years|months|quarters)$/,
    in: 'label',
  },
  {
    meaning: 'derived',
    weight: 28,
    pattern:
      /\bgroup (?:min(?:imum)?|max(?:imum)?|lowest|highest|range)$|^(?:mean|average|avg\.?|median) ?\(?(?:of |over )?(?:the )?(?:last |past )?\d{1,2} ?(?:month|quarter|year|yr)s?\)?$/,
    in: 'label',
  },
  // What a chart is drawn from is worked out beside it.
  {
    meaning: 'derived',
    weight: 28,
    pattern:
      /^(?:(?:chart|graph|plot|helper|spark-?line)(?: (?:data|series|value|column)s?)?(?: \d)?|[xy]-?axis(?: (?:min|max)(?:imum)?)?)$/,
    in: 'label',
  },
  // What is kept of a figure is no figure: "actual_datatype", "DECIMAL_PLACES", "MeasureSort".
  {
    meaning: 'format',
    weight: 45,
    pattern:
      /^(?:\w+ ){0,3}(?:sort|sort ?order|(?:display|row|list|column|print) order|decimals?|(?:decimal|dec) places)$|^(?:\w+ ){0,2}(?:(?:targets?|actuals?|results?|baselines?|goals?) (?:types?|formats?)|(?:targets?|actuals?|results?|values?|baselines?|goals?|figures?) (?:data ?types?|order|precision|rounding))$|^(?:measures?|kpis?|indicators?|metrics?) order$|^(?:type|tipo)(?: d[aeo]| of)? (?:target|actual|result|baseline)s?$/,
    in: 'label',
  },
  ...said('stretch', [/\bstretch\b|\bstretched\b/]),
  {
    meaning: 'figure-year',
    weight: 12,
    pattern:
      /^(?:year|period|time period|data (?:period|year)|(?:latest|current|reporting|most recent) (?:time |data |reporting )?period|(?:year|period|date) of (?:the )?(?:latest|(?:latest )?(?:data|figures?|values?|actuals?|results?|return|measurement))|(?:figure|value|actual|result|reporting) year)$/,
    in: 'label',
  },
  // Over figures, which are no years, it still says no more than which of them each row is for.
  {
    meaning: 'figure-year',
    weight: 30,
    pattern: /^(?:(?:fiscal|financial|reporting) )?(?:quarter|qtr|month)(?: (?:no\.?|number))?$/,
    in: 'label',
  },
  // Alone it is as good as "this year's figure": what stands below has to tell.
  {
    meaning: 'figure-year',
    weight: 3,
    pattern: /^(?:current|latest|reporting|most recent) year$/,
    in: 'label',
  },
  {
    meaning: 'comment',
    weight: 12,
    pattern:
      /^(?:analysis|progress|update|latest update|exceptions?|exception reports?|story|discussion(?: of results?)?|evidence|actions?(?: taken| planned)?|issues?|summary|what is (?:happening|being done)|latest position|current position)$/,
    in: 'label',
  },
  {
    meaning: 'comment',
    weight: 12,
    pattern: /\b(?:corrective|remedial|recovery|mitigating) (?:actions?|measures?|plans?)\b/,
    in: 'label',
  },
  { meaning: 'complete', weight: 10, pattern: /^(?:progress|completion|complete|achievement)$/, in: 'label' },
  {
    meaning: 'indicator',
    weight: 14,
    pattern: /^(?:key )?(?:performance )?(?:indicators|measures|kpis|pis)$/,
    in: 'words',
    only: 'dated',
  },
  // Whatever else a heading says of indicators, names stand below it.
  {
    meaning: 'indicator',
    weight: 6,
    pattern:
      /^(?!.*\b(?:latest|current|previous|last|this|number of|no\.? of|count of|list of|type|types|total)\b).*\b(?:indicators?|measures?|metrics?|kpis?|pis?|performance measurements?)\b/,
    in: 'label',
  },
];

function role(meaning: Word['meaning'], weight: number, patterns: readonly RegExp[]): Word[] {
  return patterns.map((pattern) => ({ meaning, weight, pattern, in: 'words', only: 'undated' }));
}

function said(meaning: Word['meaning'], patterns: readonly RegExp[]): Word[] {
  return patterns.map((pattern) => ({ meaning, weight: 22, pattern, in: 'label' }));
}

/** What a column of figures can hold besides actuals, comparators and targets, or not: what stands below has to tell. */
export const ASIDE_WORDS: readonly Word[] = [
  {
    meaning: 'population',
    weight: 8,
    pattern:
      /\bcohort\b|\bpopulation\b|\bsample size\b|\bnumber of (?:responses|respondents)\b|\b(?:people|number|cases|residents|patients|pupils|clients|adults|children) (?:in scope|eligible|surveyed|assessed)\b|^(?:in scope|eligible|respondents|responses|caseload|base(?: size)?)$|^(?:[a-z]+[ _]){0,2}n$/,
    in: 'label',
  },
  { meaning: 'budget', weight: 8, pattern: /\bbudget(?:ed|s)?\b|\bspend\b|\bexpenditure\b/, in: 'label' },
];
