// Which words name what a person is: offices, callings, forms of address.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ROLE_NOUNS = words(
  'president leader premier chancellor minister secretary senator congressman congresswoman representative governor mayor chairman chairwoman chair chairperson chief head director commissioner ambassador envoy spokesman spokeswoman spokesperson general commander admiral colonel king queen prince princess pope bishop archbishop imam rabbi judge justice prosecutor attorney lawyer solicitor barrister counsel professor doctor scientist researcher analyst economist expert historian author writer novelist journalist editor reporter columnist correspondent presenter actor actress singer musician director-general executive founder co-founder owner manager coach captain player striker midfielder goalkeeper defender officer detective superintendent inspector sheriff councillor mp mep msp peer lord baroness lawmaker legislator politician candidate nominee billionaire businessman businesswoman entrepreneur mogul tycoon magnate activist campaigner organiser organizer strategist adviser advisor aide diplomat official dictator tsar treasurer boss ceo teacher headteacher nurse student resident neighbour neighbor farmer worker driver witness victim survivor suspect defendant pilot astronaut speaker whip taoiseach veteran hopeful frontrunner incumbent vice-president narrator author-activist filmmaker surgeon physician psychologist pastor reverend sergeant lieutenant major deputy father mother son daughter brother sister wife husband man woman teenager girl boy democrat republican conservative',
);

/** Forms of address and titles in front of a name, as written with or without a full stop. */
export const HONORIFICS = words(
  'mr mrs ms miss mx sir dame dr prof professor lord lady baroness rev reverend fr sen rep gov lt capt sgt col gen maj adm cmdr president premier chancellor minister secretary senator congressman congresswoman representative governor mayor chairman chairwoman chair judge justice general colonel captain major sergeant lieutenant admiral king queen prince princess pope bishop archbishop cardinal imam rabbi sheikh ayatollah councillor cllr detective superintendent inspector constable ambassador commissioner chief director deputy officer coach pc sheriff speaker del hon m mme attorney vice-president spokesman spokeswoman spokesperson leader former ex-president taoiseach first foreign defence defense prime vice interior finance home energy press health education environment trade justice culture general-secretary envoy',
);

/** Words that may stand between a role and what it belongs to: "former", "acting". */
export const ROLE_ADJECTIVES = words(
  'former ex acting deputy then-president outgoing incoming interim late then senior top chief vice prime foreign defence defense interior finance home press health first veteran longtime long-time self-styled fellow presidential vice-presidential democratic republican conservative liberal labour labor gop tory lib dem party campaign house senate state federal national local city county police military army union company group school university',
);

const FEMALE_TITLES = words(
  'mrs ms miss dame lady baroness queen princess spokeswoman chairwoman congresswoman mother daughter sister wife woman girl actress businesswoman',
);
const MALE_TITLES = words(
  'mr sir lord king prince pope spokesman chairman congressman father son brother husband man boy businessman imam bishop archbishop cardinal',
);

export type Gender = 'female' | 'male';

export function genderOfTitle(title: string): Gender | null {
  const plain = title.toLowerCase().replace(/\.$/, '');
  if (FEMALE_TITLES.has(plain)) return 'female';
  return MALE_TITLES.has(plain) ? 'male' : null;
}

const ORGANISATION_WORDS = words(
  'house street party university college school department ministry office times news post court council union states kingdom nations committee commission agency bank group company corporation inc ltd plc llc institute foundation center centre association service services administration government parliament congress senate assembly police army navy force forces network media tv radio journal herald tribune guardian telegraph press magazine report act bill law treaty agreement accord war day week month year week city county state province region island islands river sea ocean lake mountain mountains park square road avenue airport hospital church museum theatre theater stadium club league cup games fund board bureau authority federation society trust campaign movement front army alliance coalition conference summit security development international global national world east west north south america europe africa asia facebook twitter google microsoft apple amazon hall palace castle bridge tower bay beach valley hills project plan programme program system studies research policy rights convention intelligence defense defence affairs health education energy treasury exchange market markets index awards award prize show',
);

/** Whether a capitalised phrase ends like the name of a body, a place or a thing rather than a person. */
export function endsLikeOrganisation(lastWord: string): boolean {
  return ORGANISATION_WORDS.has(lastWord.toLowerCase());
}
