// Which verbs report what somebody said, thought or asked for, in all their forms.

/**
 * statement: takes what was said ("said that …"). stance: tells how somebody spoke of something ("hailed", "called").
 * directive: asks for an act ("urged", "ordered"), so what follows is not itself an assertion.
 */
type VerbKind = 'statement' | 'stance' | 'directive';
type VerbForm = 'finite' | 'base' | 'participle';

export interface SpeechVerb {
  readonly base: string;
  readonly kind: VerbKind;
  readonly form: VerbForm;
  /** The form could as well be a noun: "claims", "reports", "call". */
  readonly isNounToo: boolean;
}

const STATEMENT =
  'claim insist argue warn add state announce declare admit acknowledge concede confirm deny explain note observe report reveal suggest maintain stress emphasise emphasize reiterate repeat reply respond answer tweet post comment remark recall continue conclude predict promise pledge vow allege assert contend complain caution believe estimate indicate joke quip shout whisper lament boast brag counter disclose hint imply mention proclaim testify agree ask wonder rule hope fear expect recommend propose clarify exclaim retort opine interject stipulate underline underscore highlight emphasize signal assure tease reason guess suspect doubt assume calculate recount relate mutter gush sigh yell scream cry sob plead chant demand reckon posit surmise theorize vent venture advise inform remind notify echo elaborate rebut rebuff retweet affirm attest certify charge trumpet sniff snap thunder bellow intone murmur declare jest chant type text email blog sing scrawl';
const STANCE =
  'call describe brand dub label refer dismiss slam blast praise hail welcome condemn criticise criticize denounce accuse mock attack thank quote laud applaud celebrate ridicule deride question support oppose back defend reject endorse blame characterise characterize compare portray cast paint commend congratulate salute scold chide rebuke lambast lambaste castigate discuss address express voice cite list name view regard consider deem deplore bemoan promote tout offer apologise apologize summarise summarize invoke envision envisage liken credit vilify taunt insult pledge urge encourage raise reference champion challenge';
const DIRECTIVE = 'urge order request beg implore call ask invite instruct appeal press encourage command direct';
const NOUNS_TOO = new Set(
  'email emails text texts blog blogs type types claim claims report reports note notes state states comment comments post posts remark remarks answer answers reply replies promise promises pledge pledges vow vows estimate estimates joke jokes charge charges rule rules hope hopes fear fears demand demands call calls brand brands label labels attack attacks question questions support supports back backs blame cast paint list lists name names view views address offer offers quote quotes order orders request requests appeal appeals press direct tweet tweets shout cry mention doubt guess reason reasons signal signals highlight highlights counter cautions hint hints boast show shows worry worries challenge challenges command commands credit charge charges concern decision praise suspects suspect advertisement thanks echo echoes tease sigh rule plan plans'.split(
    ' ',
  ),
);

const IRREGULAR: readonly (readonly [base: string, kind: VerbKind, forms: string])[] = [
  ['say', 'statement', 'says said saying'],
  ['tell', 'statement', 'tells told telling'],
  ['write', 'statement', 'writes wrote written writing'],
  ['think', 'statement', 'thinks thought thinking'],
  ['know', 'statement', 'knows knew knowing'],
  ['find', 'statement', 'finds found finding'],
  ['show', 'statement', 'shows showed shown showing'],
  ['swear', 'statement', 'swears swore sworn swearing'],
  ['learn', 'statement', 'learns learned learnt learning'],
  ['read', 'statement', 'reads read reading'],
  ['go on', 'statement', 'goes-on went-on going-on'],
  ['point out', 'statement', 'points-out pointed-out pointing-out'],
  ['make clear', 'statement', 'makes-clear made-clear making-clear'],
  ['speak', 'stance', 'speaks spoke spoken speaking'],
  ['talk', 'stance', 'talks talked talking'],
  ['hit out', 'stance', 'hits-out hit-out hitting-out hits-back hit-back'],
  ['lash out', 'stance', 'lashes-out lashed-out lashing-out'],
  ['speak out', 'stance', 'spoke-out'],
  ['hear', 'statement', 'hears heard hearing'],
  ['put it', 'statement', 'puts-it put-it putting-it'],
  ['see', 'stance', 'sees saw seeing'],
  ['call on', 'directive', 'calls-on called-on calling-on'],
  ['call for', 'directive', 'calls-for called-for calling-for'],
  ['decry', 'stance', 'decries decried decrying'],
];

const VERBS = new Map<string, SpeechVerb>();

function enter(form: string, verb: SpeechVerb): void {
  const known = VERBS.get(form);
  if (known && known.kind === 'statement') return;
  VERBS.set(form, { ...verb, isNounToo: NOUNS_TOO.has(form) });
}

function enterRegular(base: string, kind: VerbKind): void {
  const stem = base.replace(/e$/, '');
  const isY = /[^aeiou]y$/.test(base);
  const past = isY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const third = isY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  enter(base, { base, kind, form: 'base', isNounToo: false });
  enter(third, { base, kind, form: 'finite', isNounToo: false });
  enter(past, { base, kind, form: 'finite', isNounToo: false });
  enter(`${stem}ing`, { base, kind, form: 'participle', isNounToo: false });
  // "admitted", "bragging", "slammed": the doubled letter.
  if (/(?:mit|brag|slam|snap|dub|sob|chat|quip|rebut|plan|hit)$/.test(base)) {
    const last = base.at(-1) ?? '';
    enter(`${base}${last}ed`, { base, kind, form: 'finite', isNounToo: false });
    enter(`${base}${last}ing`, { base, kind, form: 'participle', isNounToo: false });
  }
}

for (const [base, kind, forms] of IRREGULAR) {
  for (const form of forms.split(' ')) {
    enter(form, { base, kind, form: /ing(?:-|$)/.test(form) ? 'participle' : 'finite', isNounToo: false });
  }
  if (!VERBS.has(base.replace(' ', '-'))) enter(base.replace(' ', '-'), { base, kind, form: 'base', isNounToo: false });
}
for (const base of STATEMENT.split(' ')) enterRegular(base, 'statement');
for (const base of STANCE.split(' ')) enterRegular(base, 'stance');
for (const base of DIRECTIVE.split(' ')) enterRegular(base, 'directive');

/** The verb a word, or a word with the particle behind it ("called on"), is a form of; `length` counts the words used. */
export function speechVerb(word: string, next: string | undefined): { verb: SpeechVerb; length: number } | null {
  const pair = next === undefined ? undefined : VERBS.get(`${word}-${next}`);
  if (pair) return { verb: pair, length: 2 };
  const verb = VERBS.get(word);
  return verb ? { verb, length: 1 } : null;
}

const TAKES_BARE_CLAUSE = new Set(
  'say claim insist argue warn add think believe hope admit suggest predict know fear estimate note maintain acknowledge concede expect conclude agree assume guess reckon confirm deny doubt explain contend complain allege find show promise pledge vow wonder ask announce declare report reveal tweet indicate joke swear testify assert imagine suspect recall write feel see learn hear'.split(
    ' ',
  ),
);

/** These take an object as readily as a clause: "found the money", "found the money was gone". */
const TAKES_WEAK_CLAUSE = new Set(
  'know find show fear maintain expect deny note acknowledge confirm doubt predict announce declare report reveal recall write see learn hear feel suspect ask explain promise suggest claim estimate assume imagine indicate admit allege'.split(
    ' ',
  ),
);

const TAKES_LISTENER = new Set(['tell', 'inform', 'remind', 'assure', 'advise', 'warn', 'ask', 'notify', 'promise', 'show']);

/** Whether "that" may be left out after the verb: "said he would". */
export const takesBareClause = (base: string): boolean => TAKES_BARE_CLAUSE.has(base);
export const takesWeakClause = (base: string): boolean => TAKES_WEAK_CLAUSE.has(base);
/** Whether the one spoken to stands right after the verb: "told the court". */
export const takesListener = (base: string): boolean => TAKES_LISTENER.has(base);
