// Which English words end in a full stop without ending their sentence.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Always followed by what they belong to: "Mr. Smith", "Lt. Gov. Jones", "v. Board". */
export const LEADING_ABBREVIATIONS = words(
  'mr mrs ms mx dr prof rev fr sr sra hon messrs mme mlle gen maj col lt capt cmdr adm sgt cpl pvt brig sen rep reps sens gov govs pres supt insp det atty st ste mt ft v vs viz cf e.g i.e eg ie del asst assoc dist sec amb',
);

/** Followed by a number or a name when they do not end the sentence: "No. 5", "Jan. 3", "p. 55", "Fig. 2". */
export const NUMBER_ABBREVIATIONS = words(
  'no nos p pp fig figs vol vols ch chap sec art arts para eq ca approx c jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun n° nr tel ext ed eds',
);

/** May or may not end the sentence; the next word decides: "Co.", "U.S.", "p.m.", "Jr.". */
export const TRAILING_ABBREVIATIONS = words(
  'co inc ltd corp llc llp plc bros jr sr esq etc al ave blvd rd hwy dept univ est gov assn intl mfg min max misc tel temp a.m p.m ph.d m.d b.a m.a b.sc m.sc d.c u.s u.k e.u u.n u.s.a u.a.e a.k.a d.c.a n.y l.a calif mass conn penn tex fla ill mich minn wash ariz colo ga va md ore wis tenn okla ala ark del ky la miss mo mont neb nev kan',
);

const STARTERS = words(
  'the a an he she it they we you i this that these those there here in on at by for from with but and or so yet if when while as after before since although though because however meanwhile then now what why how who where which his her its their our my your not no some many most all one two three both each every another other more such even still also just only once until during under over about according despite did do does is are was were has have had can could will would should may might must let please well yes',
);

/** Whether a capitalised word is one that commonly opens a sentence, rather than a name. */
export function opensSentences(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}
