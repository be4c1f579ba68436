import type { Period } from '../scorecard/period';
import type { Field, OtherRole } from '../scorecard/scorecard';
import { readPeriod } from './periods';
import { fold } from '../text/fold';

/** What the text of one header cell says by itself. */
export interface Label {
  /** What a column of words is for, where the label says. */
  readonly role: OtherRole | null;
  readonly field: Field | null;
  readonly period: Period | null;
  /** Words that are neither field, period nor filler: perhaps a place's name. */
  readonly who: string;
}

const NOTHING: Label = { role: null, field: null, period: null, who: '' };

// Longer labels are prose. Only a comments heading runs on, since it tells services what to write, and one that says
// target or actual first may say at length of when.
const LONGEST_LABEL = 70;
const LONGEST_FIELD_LABEL = 120;
const LONGEST_COMMENT_LABEL = 220;

const COMMENT =
  /\bcomment|\bcommentary\b|\bnotes?\b|\bremarks?\b|\bnarrative\b|\bexplanations?\b|\bestimated date\b|\bif not available\b|\breasons?\b|\b(?:supporting|additional|further|contextual) (?:information|info|detail|text)\b|\bcontext\b|\brationale\b|\bprogress update\b|\bnotes?\/|\bfeedback\b|^why\b/;
const STATUS =
  /\brag\b|\bb?rag\b|\bstatus\b|\bdirection\b(?! of success)|\bdot\b|\btrend\b|\bvariance\b|\bvar\b|\bchange\b|\bdifference\b|\b(?:rank|ranking|ranked)\b|\bquartile\b|\b(?:numer|denomin)ator\b|\btolerance\b|\bthreshold\b|\bon track\b|\brating\b|\bforecast\b(?! out-?turn)|\bprojection\b|\bconfidence\b|\btravel\b|\btarget met\b|\bmet target\b|\b(?:vs\.?|versus|against|from|to|on|achieved|compared to|off) (?:the )?(?:target|baseline|plan|previous|last year|national|england)\b|\bgap to\b|\bimprov(?:ed|ing)\b|\bweight(?:ing)?\b|\blevel of risk\b|\bstretch\b|\+ ?\/ ?-|\S vs?\.? \S|^previous$|% of (?:the )?target\b|^gap\b|\b(?:improvement|increase|reduction) (?:required|needed)\b|\btarget date\b|\btargets? (?:before|after)$/;
/** What a column of figures can hold besides actuals, comparators and targets. */
export const ASIDE = /\bcohort\b|\bpopulation\b|\bbudget(?:ed|s)?\b|\bspend\b|\bexpenditure\b/;

const ROLES: readonly (readonly [OtherRole, RegExp])[] = [
  [
    'polarity',
    /\bpolarity\b|\bgood (?:is|performance(?: is)?|to be)\b|\b(?:bigger|higher|smaller|lower|better) (?:is|to be|=)|\bis better\b|\baim to (?:max|min)|\b(?:desired|preferred|intended) direction\b|\bdirection of success\b|^high(?:er)? ?(?:\/|or) ?low(?:er)?$/,
  ],
  [
    'frequency',
    /\bfrequency\b|\bhow often\b|\breporting (?:cycle|period|frequency|schedule)\b|\bupdate cycle\b|\bcollection\b|^reported$/,
  ],
  [
    'unit',
    /^(?:units?|uom|units? of (?:measure|measurement)|measure(?:ment)? (?:type|unit)|data (?:type|format)|format|value type|figure type|% or number|number or %|%\/(?:no\.?|number)|type of (?:measure|data|figure))$/,
  ],
  [
    'reference',
    /^(?:(?:indicator|measure|kpi|pi|service|performance indicator|line|row|item|our|corporate|local|unique)?\s*(?:ref(?:erence)?s?|id|code|no\.?|nos\.?|number|num|#)\.?(?: ?(?:no\.?|number|code|id|#))?|line|row|item|#)$/,
  ],
  [
    'source',
    /^(?:data )?source(?:s|\(s\))?(?: of (?:data|figures?|information))?$|^(?:source|data source)\b/,
  ],
  [
    'indicator',
    /^(?:(?:key |core |headline |national |local |corporate |strategic |main )*(?:performance |outcome |success |output |quality |service |business plan )?(?:indicators?|measures?|metrics?|kpis?|pis?|kpi's)(?:\(s\))?(?: (?:name|title|description|text|definition|of success))?|definition|success measures?|indicator ?\/ ?measure|measure ?\/ ?indicator|(?:name|title|description|definition) of (?:the )?(?:indicator|measure|kpi|pi)|what (?:we|will|is|do|are) .*\bmeasur\w+.*|description|title|name|objective\/measure|how (?:will )?we .*measure.*)$/,
  ],
  [
    'owner',
    /\bowner\b|\blead\b|\bofficers?\b|\bresponsib\w+\b|\baccountab\w+\b|\bcontact\b|\bmanager\b|\bhead of\b|\bdirector\b|\bwho\b|\bpostholder\b/,
  ],
  [
    'service',
    /^(?:services?(?: (?:area|name|group|unit|team|block|line|division))?|(?:lead |responsible |owning )?(?:service|directorate|department|dept\.?|division|team)s?(?: name)?|(?:service )?areas?|themes?|(?:corporate |strategic |council |business )?priorit(?:y|ies)(?: areas?)?|categor(?:y|ies)|portfolios?|sections?|programmes?|function|business (?:area|unit)|groups?|cabinet portfolio|domains?|outcomes?|objectives?|agency|aims?|work ?streams?|pledges?|topics?|service \/ team|pillars?|wards?|districts?|schools?|localit(?:y|ies))$/,
  ],
];

const TARGET =
  /\b(?:targets?|goals?|ambitions?|aspirations?|milestones?|trajector(?:y|ies)|planned|plan|tgts?|where (?:do )?we want to be)\b/;
const COMPARATOR =
  /\b(?:england|national(?:ly)?|nat\.?|statistical|stat\.?|neighbou?rs?|sns?|region(?:al)?|benchmarks?|comparators?|comparisons?|peers?|uk|gb|great britain|nearest|family group|cipfa|lg ?inform|average|london average|similar (?:authorities|councils|forces|areas)|all (?:england|councils|authorities)|other (?:councils|authorities|las)|county average|shire|mets?|unitar(?:y|ies))\b/;
/** Names of regions can be part of the area's own name, so they count only where nothing else is said. */
const REGION =
  /^(?:(?:all )?(?:cymru )?wales|scotland|(?:south|north) (?:east|west)|(?:east|west) midlands|east anglia|yorkshire(?: humber)?|(?:inner|outer) london)$/;
const ACTUAL =
  /\b(?:actuals?|out-?turns?|performances?|results?|current|latest|achieved|achievements?|attained|position|year[- ]end|end of year|ytd|to date|baseline|reported|last year|this year|last quarter|this quarter|previous year|prior year|previous quarter|current year|current quarter|where (?:we are|are we)(?: now)?)\b|^act\.?$/;
const STARTS_WITH_FIELD = /^(?:targets?|actuals?|out-?turn|performance)\b/;
const FILLER =
  /\b(?:the|of|for|in|at|as|by|to|and|our|proposed|provisional|prov|revised|final|validated|unvalidated|draft|agreed|annual|full|year|years|end|interim|half|period|value|values|figure|figures|data|set|new|latest|current|score|rate|number|no|academic|financial|school|calendar|fy|ay|sy|average|avg|mean|percentage|per cent|quarter|quarterly|month|monthly|cumulative|available|local|council|published|date|long|term|short|medium|overall|q|actual|published)\b|[%£&()[\]:;,.*†‡'"/+=#?-]|\d+/g;

const TARGETS = new RegExp(TARGET, 'g');
const ACTUALS = new RegExp(ACTUAL, 'g');

/**
 * Reads one header cell by itself: a role ("Comments"), a field ("Target"), a period ("2016/17"), or words that
 * may be a place's name ("Kent 2016").
 */
export function readLabel(text: string): Label {
  // Exports from databases join words with underscores: target_2017.
  const folded = fold(text.replace(/_/g, ' '));
  if (folded === '' || folded.length > LONGEST_COMMENT_LABEL) return NOTHING;
  if (COMMENT.test(folded)) return { ...NOTHING, role: 'comment' };
  const label = folded.length > LONGEST_LABEL ? folded.replace(/\s*\([^()]*\)/g, '') : folded;
  if (label.length > (STARTS_WITH_FIELD.test(label) ? LONGEST_FIELD_LABEL : LONGEST_LABEL)) return NOTHING;

  const { period, rest } = readPeriod(label);
  const words = rest.replace(/[*†‡#¹²³]+$/, '').trim();
  for (const [role, pattern] of ROLES) {
    if (!period && pattern.test(words)) return { ...NOTHING, role };
  }
  const isBareTarget = /^(?:end |final )?(?:targets?|goals?|ambitions?)$/.test(words);
  if (!isBareTarget && STATUS.test(label)) return { ...NOTHING, role: 'status' };

  const who = whoIn(words);
  const field = readField(words, label, who);
  return { role: null, field, period, who };
}

function readField(words: string, label: string, who: string): Field | null {
  if (TARGET.test(label)) return 'target';
  if (COMPARATOR.test(words) || REGION.test(who)) return 'comparator';
  return ACTUAL.test(label) || ACTUAL.test(words) ? 'actual' : null;
}

function whoIn(words: string): string {
  return words.replace(TARGETS, ' ').replace(ACTUALS, ' ').replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether the label says anything a header would say. */
export function isTelling(label: Label): boolean {
  return label.role !== null || label.field !== null || label.period !== null;
}
