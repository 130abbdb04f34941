// Which country a word such as "Russian", "Ukraine's" or "Moscow" speaks of.

const TABLE = `
US|united states|u.s.|u.s|usa|america|american|americans|white house|washington
UK|united kingdom|u.k.|britain|british|great britain|england|english|downing street|whitehall
Russia|russian|russians|kremlin|moscow
Ukraine|ukrainian|ukrainians|kyiv|kiev
EU|european union|european|brussels|e.u.
France|french|paris|elysee
Germany|german|germans|berlin
Italy|italian|italians|rome
Spain|spanish|madrid
Poland|polish|warsaw
Hungary|hungarian|budapest
Belarus|belarusian|belarussian|minsk
China|chinese|beijing
Japan|japanese|tokyo
India|indian|new delhi|delhi
Pakistan|pakistani|islamabad
Iran|iranian|tehran
Iraq|iraqi|baghdad
Israel|israeli|jerusalem
Palestine|palestinian|ramallah
Syria|syrian|damascus
Lebanon|lebanese|beirut
Jordan|jordanian|amman
Egypt|egyptian|cairo
Turkey|turkish|türkiye|ankara
Saudi Arabia|saudi|riyadh
Qatar|qatari|doha
North Korea|north korean|pyongyang
South Korea|south korean|seoul
Canada|canadian|canadians|ottawa
Mexico|mexican|mexicans
Brazil|brazilian|brasilia
Argentina|argentine|argentinian|buenos aires
Venezuela|venezuelan|caracas
Colombia|colombian|bogota
Cuba|cuban|havana
Chile|chilean|santiago
Australia|australian|canberra
New Zealand|wellington
South Africa|south african|pretoria
Nigeria|nigerian|abuja
Kenya|kenyan|nairobi
Ethiopia|ethiopian|addis ababa
Sudan|sudanese|khartoum
Ireland|irish|dublin
Scotland|scottish|holyrood
Wales|welsh
Sweden|swedish|stockholm
Norway|norwegian|oslo
Denmark|danish|copenhagen
Finland|finnish|helsinki
Estonia|estonian|tallinn
Latvia|latvian|riga
Lithuania|lithuanian|vilnius
Netherlands|dutch|the hague
Belgium|belgian
Austria|austrian|vienna
Switzerland|swiss|bern
Portugal|portuguese|lisbon
Greece|greek|athens
Serbia|serbian|belgrade
Romania|romanian|bucharest
Bulgaria|bulgarian|sofia
Slovakia|slovak|bratislava
Czech Republic|czech|czechia|prague
Georgia|georgian|tbilisi
Moldova|moldovan|chisinau
Armenia|armenian|yerevan
Azerbaijan|azerbaijani|baku
Kazakhstan|kazakh|astana
Afghanistan|afghan|taliban|kabul
Philippines|philippine|filipino|manila
Indonesia|indonesian|jakarta
Malaysia|malaysian|kuala lumpur
Vietnam|vietnamese|hanoi
Thailand|thai|bangkok
Taiwan|taiwanese|taipei
`;

const COUNTRY_OF = new Map<string, string>();
for (const line of TABLE.trim().split('\n')) {
  const [country = '', ...words] = line.split('|');
  for (const word of [country.toLowerCase(), ...words]) COUNTRY_OF.set(word, country);
}
COUNTRY_OF.set('us', 'US');

/** The country's name as English newsrooms write it; null when the words name none we know. "us" counts only in capitals. */
export function countryOf(words: string): string | null {
  const plain = words.replace(/^the /i, '').replace(/(?:['’]s?|s['’])$/, '');
  if (plain === 'us') return null;
  return COUNTRY_OF.get(plain.toLowerCase()) ?? null;
}
