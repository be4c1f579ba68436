/** What is said of people or things to their good, in the order of a clause: "in good repair". */
export const GOOD_STATES: readonly string[] = [
  '(?:in|into|to) (?:an? )?(?:very )?(?:good|excellent|satisfactory|decent|stable|settled|secure|suitable|safe|sound|permanent|sustained|fair or better|good or better) (?:\\w+ ){0,2}(?:condition|order|repair|health|status|housing|accommodation|homes?|placements?|tenanc(?:y|ies)|employment|jobs?|work|standard|state|heart)',
  '(?:rated|judged|graded|classed|assessed|classified|scored|scoring|described|found)(?: as| at| to be)? (?:at least )?(?:very )?(?:good|green|excellent|outstanding|satisfactory|high quality|highly|compliant|effective|adequate|positive|positively|strong|safe|acceptable|low risk|[ab](?!\\w)|[345](?![\\d.]))',
  'up[- ]to[- ]date',
  'in (?:date|touch|good time)',
  'on (?:programme|track|plan|profile|budget)',
  'to (?:programme|specification|standard)',
  'within (?:terms|budget|tolerance|guidelines?|limits?|standards?|target)',
  '(?:right|correct|resolved|fixed|first) (?:at )?(?:the )?first (?:time|visit|contact)',
  'valid (?:on|upon|at|when) (?:receipt|submission|registration|first (?:receipt|submission|check)|received|submitted)',
  'still (?:running|in (?:use|work|post|place|touch|contact|education|employment|their|business)|going|alive|living|employed|trading|engaged|at home|housed|open a)',
  '(?:working|operational|functioning|crewed|staffed)(?: |$)(?!hours|days?|age|time|with|to|in|on|at home|from|group|for|capital|part)',
  'free (?:of|from)(?! charge)',
  '(?:easy|safe|fit|ready|free) to (?:\\w+ )?(?:use|access|swim|walk|enter|travel)',
  'kept (?:on|safe|open|up|informed)',
  'taken off (?:the )?(?:at[- ]risk|risk|\\w+ )?register',
  'converted to(?! (?:enquir|referral|section|s\\d|open))',
  '(?:given|offered|provided with|equipped with|fitted with) (?:an? |the )?(?!notice|warnings?|penalt|repeat|custod|prison|fines?|tickets?)',
  '(?:linked|signposted|introduced|matched) (?:in)?(?:to|with) (?!poor|crime)',
  '(?:signed up|signing up) (?:to|for)',
  '(?:taking|took|taken|takes) part',
  'available (?:for|in|on|at|to|when|during|throughout|within)',
  'in (?:one|a single) (?:contact|visit|call|go|step)',
  'from (?:renewables?|renewable|recycled|local|sustainable)',
  'in the top \\w+',
  '(?:on|under) contract',
  'within (?:useful|design|service) life',
  'above (?:chronological|expected) (?:reading )?age',
  're-?integrated',
  'controlled (?:to|below|under|at|within)',
  'able to',
  'well (?:looked|cared|informed|managed|maintained|run)',
  '(?:fitted|installed|adapted|insulated|electrified|modernised|strengthened|stabilised)',
];

/** What people or things do to their good, after "who" or as a participle. */
export const GOOD_ACTS: readonly string[] = [
  '(?:finish|finishes|finishing|complet(?:e|es|ing))',
  '(?:pass|passes|passing)(?= )',
  '(?:return|returns|returning|go|going|get|getting) (?:back )?to (?:work|school|employment|education|sport|(?:their )?(?:own )?homes?|(?:their )?owners?)',
  '(?:continu(?:e|es|ing)|progress(?:es|ing)?) (?:in)?to(?! (?:an?\\b|referral|assess|enquir|confer|section|s\\d|investig|care\\b|custody|court))',
  '(?:stay|stays|staying|remain|remains|remaining) (?:safe\\w*|together|on|in|at|with|independent|drug|smoke)',
  '(?:gain|gains|gaining|obtain|obtains|obtaining|achiev(?:e|es|ing)|attain|attains|attaining|reach|reaches|reaching|meet|meets|meeting|win|wins|winning)(?= )',
  '(?:find|finds|finding|found|secur(?:e|es|ed|ing)|enter|enters|entered|entering|start|starts|started|starting|mov(?:e|es|ed|ing)(?: on)? into) (?:\\w+ ){0,2}(?:work|jobs?|employment|education|training|apprenticeships?|settled|permanent|independent|businesses)',
  '(?:recover|recovers|recovering)',
  'improv(?:e|es|ing) (?:their|its)',
  '(?:volunteer|volunteers|volunteering)',
  '(?:adopt|adopts|adopting)(?= )',
  '(?:sleep|sleeping) under',
  '(?:giv(?:e|ing) birth|deliver(?:ing)?) in (?:an? )?(?:health|hospital|facilit)',
];

/** What somebody has to their good: "with a named doctor". */
export const PROVISIONS =
  '(?:an? |the |their |own |access to (?:an? )?|at least (?:an?|one) )*(?:valid|satisfactory|named|agreed|signed|working|functioning|completed|up[- ]to[- ]date|allocated|dedicated|real[- ]time|body[- ]worn|safe|clean|piped|basic|improved|good|secure|personal|trained|qualified|key worker|mentor|gp\\b|social worker|jobs?|certificate|insurance|water|electricity|broadband|wi-?fi|toilets?|latrines?|bank account|heating|access|passport|\\w+ certificates|appraisal|risk assessment|advocate|savings|health plan|travel plan|strategy|policy|(?:education|school|college|training|apprenticeship|nursery|childcare|university|learning) (?:places?|offers?)|places? (?:in|at) (?:school|college|education|training|university))';

/** What those asked say to the good, unless it tells of something bad. */
export const OPINION =
  '(?:say|saying|said|feel|feeling|felt|think|thinking|agree|agreeing|believe|believing|consider)(?! (?:tank|pad))';

/** What those asked can or would do. */
export const ABLE =
  '(?:would(?! (?:not|never|leave|consider leaving))|can(?! (?:not|only))|could(?! not)|are able to|feel able to|know|understand|trust|have confidence|are confident|are proud|speak|recommend)';
