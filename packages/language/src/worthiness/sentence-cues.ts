// Which readable signs for or against checking does a sentence show?
import { NAME } from './sentence-tokens.ts';
import { PAST_VERB, PERFECT_VERB, verbPositions } from './verb-forms.ts';

const word = (alternatives: string) => new RegExp(`(?<![\\p{L}\\d'-])(?:${alternatives})(?![\\p{L}\\d'-])`, 'iu');
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

const PATTERNS = {
  percent: /\d\s?%|\bper\s?cent\b|\bpercent(?:age)?\b/iu,
  money: /[$£€¥]\s?\d|\b(?:dollars?|euros?|pounds|cents)\b/iu,
  figure: new RegExp(
    `(?<![\\p{L}\\d.,:/-])(?!(?:1[5-9]|20)\\d\\d(?![\\d.,]*\\d|\\s+(?!in\\b)\\p{Ll}+s\\b))(?!\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTH}))\\d+(?:[.,]\\d+)*(?![\\d:/]|-\\p{L}|th\\b|st\\b|nd\\b|rd\\b)`,
    'u',
  ),
  quantity: word(
    'hundreds?|thousands?|millions?|billions?|trillions?|dozens?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|(?:a|one|every) third|two[- ]thirds|(?:a|one|three) quarters?|an? (?:tenth|fifth|quarter|sixth|eighth)|doubled?|tripled?|twice|tens of',
  ),
  smallCount: word('two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'),
  share: word(
    'majority|most of|one in (?:every )?(?:\\d+|three|four|five|six|ten|twenty)|out of (?:every )?(?:\\d+|three|four|five|six|ten|twenty|a hundred)|all of (?:the|our|them)|none of|every single',
  ),
  date: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:${MONTH})\\b(?!\\s+(?:be|have|not|I)\\b)|(?:${DAY})|(?:1[5-9]|20)\\d\\d|last (?:year|month|week|night|time|summer)|\\p{L}+ (?:years?|months?|weeks?|days?|decades?) ago|yesterday|since (?:19|20)\\d\\d|this (?:year|morning|week))(?![\\p{L}\\d])`,
    'u',
  ),
  sideBySide: word(
    'than(?! (?:a )?(?:\\d|[$£€]|half|hundred|thousand|million|billion|dozen|third|two|three|four|five|six|ten|twenty))|compared (?:to|with)|as (?:many|much|high|low|big|large) as|times (?:as|more|higher|the)|ahead of',
  ),
  comparison: word(
    '(?:the )?(?:highest|lowest|largest|biggest|smallest|fastest|longest|worst|richest|poorest|most)|more and more|the only|(?:the )?first (?:time|president|country)|ranks?|ranked|last in',
  ),
  change: word(
    'increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|fall(?:s|en|ing)?|fell|gr(?:ew|own|owing)|dropped|declin(?:e|ed|ing)|doubled|tripled|halved|raised|lowered|gone (?:up|down)|went (?:up|down)|going (?:up|down)|up from|down from|since|over the (?:last|past)|record (?:high|low)',
  ),
  cause: word(
    "because|due to|caus(?:e|es|ed|ing)|as a result|result(?:s|ed|ing)? in|led to|leads to|thanks to(?! (?:you|all|every))|owing to|responsible for|to blame for|blam(?:e|es|ed)|created|brought about|triggered|forced|which is why|that's why|drove up|got (?:us|them|him|her|\\p{Lu}\\p{L}+) (?:in)?to|contributed to|stems from",
  ),
  unreal: word(
    "would(?:n't| not| never)?(?: still| long| also| \\p{L}+ly)? have|would've|could(?:n't| not)? have|might(?: not)? have|had \\p{L}+ not|if (?:i|he|she|it|we|they|you|\\p{L}+) (?:were|had been|had)|would (?:never |not )?be \\p{L}+ if",
  ),
  modal: word("may|might|could|would|can|\\p{L}+'d|perhaps|maybe|probably|possibly|likely"),
  outlook: word(
    'hopefully|chance (?:that|of|to)|(?:is|are|was|were) (?:expected|likely|set|due|about) to|predicts?|predicted|forecasts?|in the (?:coming|next) (?:\\p{L}+ )?(?:years?|months?|weeks?|days?|decades?)|next (?:year|month|week)|by 20[3-9]\\d|looks? forward|one day',
  ),
  pledge: word(
    "(?:i|we) (?:will|shall|won't|would)(?: not| never| always)?|(?:i|we)'ll|i'm (?:not )?(?:going to|gonna)|i am going to|we're (?:not )?going to|we are going to|(?:i|we) (?:pledge|promise|vow|commit|guarantee)|my plan",
  ),
  vowed: word('promis(?:es|ed|ing) (?:to|that)|pledg(?:es|ed|ing) (?:to|that)|vow(?:s|ed)? to'),
  view: word(
    "i (?:think|believe|feel|guess|hope|suppose|consider|wish|want|like|love|hate|agree|disagree|happen to|don't (?:think|believe))|we (?:think|believe|feel|hope)|i'm (?:proud|sure|glad|sorry|happy|for|against)|(?:he|she|they) (?:believes?|thinks?|hopes?|feels?)|in (?:my|our) (?:view|opinion|judg(?:e)?ment)|it seems|seems? to me|frankly|personally|(?:\\p{L}+ )?afraid to",
  ),
  duty: word("should(?:n't)?|ought|must|need(?:s)? to|has to|have to|got to|let's|let us|let me|it(?:'s| is) (?:high )?time"),
  judgement: word(
    'good|great|terrible|horrible|awful|wonderful|beautiful|fantastic|tremendous|disgraceful|disgrace|disaster|shameful|shame|right|wrong|important|unfair|fair|stupid|weak|strong|nice|bad|badly|tragic|incredible|amazing|promising|disappointing|predictable|manipulative|unrealistic|impossible|excellent|sad|ridiculous|complicated|moral|values',
  ),
  quotation: /"|(?<!\p{L})'\p{L}[^']*'(?!\p{L})/u,
  question: /\?["')\]]*\s*$/u,
  exclamation: /!["')\]]*\s*$/u,
  courtesy:
    /^\W*(?:(?:thank(?:s| you)|good (?:evening|morning|afternoon|night)|welcome|hello|hi|congratulations|please|excuse me|god bless|ladies and gentlemen|let me|applause)(?!\p{L})|(?:yes|no|okay|ok|sure|well|sorry)(?:[,.!?;]|\s*$))/iu,
  firstPerson: word("i|i'm|i've|i'd|i'll|me|my|mine|myself"),
  ourselves: word("we|we're|we've|we'd|we'll|us|our|ours"),
  address: word("you|you're|you've|you'd|you'll|your|yours"),
  others: word("he|she|they|his|her|their|them|him|he's|she's|they're|they've"),
  saying: word(
    'said|says|told|claim(?:s|ed)|insist(?:s|ed)|argu(?:es|ed)|add(?:s|ed)|warn(?:s|ed)|accus(?:es|ed)|den(?:ies|ied)|announced|according to|reported|admitted|confirmed',
  ),
  deed: word(
    'vot(?:ed|es|ing)|sign(?:ed)|pass(?:ed)|reject(?:ed|s)|called (?:on|for)|invad(?:ed|es)|attack(?:ed)|kill(?:ed)|arrest(?:ed)|resign(?:ed)|refus(?:ed|es)|agreed|support(?:ed|s)|oppos(?:ed|es)|clos(?:ed)|launch(?:ed)|bann?ed|spent|paid|stole|stolen|sent|sold|surrounded|isolated|captur(?:ed)|seized|shot|died|dead|deaths?|sued|fired|in control of|proposed|demand(?:ed|s)',
  ),
  absolute: word('never|always|every|all|nothing|nobody|no one|everyone|no|none|only|completely|fully|entirely'),
  body: word(
    'government|congress|senate|parliament|president|ministers?|ministry|court|police|army|troops|military|troops|company|companies|bank|party|budget|taxes|tax|jobs|unemployment|deficit|debt|economy|law|bill|policy|country|nation|nations|state|states|city|people|workers|families|women|children|students|schools?|hospitals?|crime|border|treaty|weapons|war|oil|energy|health|insurance|medicare|security|trade|imports?|exports?',
  ),
} as const satisfies Record<string, RegExp>;

type PatternCue = keyof typeof PATTERNS;
const MEASURED = [
  'past',
  'perfect',
  'future',
  'lookingAhead',
  'name',
  'names',
  'short',
  'brief',
  'long',
  'impersonal',
  'toldOfOthers',
] as const;
type MeasuredCue = (typeof MEASURED)[number];
export type Cue = PatternCue | MeasuredCue;

const PATTERN_LIST = Object.entries(PATTERNS) as [PatternCue, RegExp][];

/** Every cue there is; weights count on their order. */
export const CUES: readonly Cue[] = [...PATTERN_LIST.map(([cue]) => cue), ...MEASURED];

/** The cues a sentence shows. Expects plain spelling. */
export function sentenceCues(plain: string): Set<Cue> {
  const cues = new Set<Cue>();
  for (const [cue, pattern] of PATTERN_LIST) if (pattern.test(plain)) cues.add(cue);
  const { future, told } = verbPositions(plain);
  const words = plain.split(/\s+/u).length;
  const names = plain.match(NAME)?.length ?? 0;
  const measured: [MeasuredCue, boolean][] = [
    ['past', PAST_VERB.test(plain)],
    ['perfect', PERFECT_VERB.test(plain)],
    ['future', future >= 0],
    ['lookingAhead', future >= 0 && future < told],
    ['name', names > 0],
    ['names', names > 1],
    ['short', words < 6],
    ['brief', words < 10],
    ['long', words > 25],
  ];
  for (const [cue, isShown] of measured) if (isShown) cues.add(cue);
  if (!cues.has('firstPerson') && !cues.has('ourselves') && !cues.has('address')) {
    cues.add('impersonal');
    if (cues.has('name') && (cues.has('past') || cues.has('perfect'))) cues.add('toldOfOthers');
  }
  return cues;
}
