// Which words end in a full stop without ending their sentence, in languages other than English.

export interface Abbreviations {
  /** Always followed by what they belong to: "м. Львів", "Dr. Braun". */
  readonly leading: ReadonlySet<string>;
  /** Followed by a number when they do not end the sentence: "с. 15", "art. 5". */
  readonly beforeNumber: ReadonlySet<string>;
  /** End the sentence when the next word has a capital: "5 млн грн.", "etc.". */
  readonly trailing: ReadonlySet<string>;
  /** Words after which a number with a full stop is an ordinal: "im 19. Jahrhundert". */
  readonly beforeOrdinal: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter((word) => word !== ''));

const table = (leading: string, beforeNumber: string, trailing: string, beforeOrdinal = ''): Abbreviations => ({
  leading: words(leading),
  beforeNumber: words(beforeNumber),
  trailing: words(trailing),
  beforeOrdinal: words(beforeOrdinal),
});

const BY_LANGUAGE: Readonly<Record<string, Abbreviations>> = {
  uk: table(
    'м с смт вул просп пров пл бул обл р-н ім св о проф акад доц ген полк підполк майор кап лейт адм гр п пп д-р див бл напр т.зв зв тобто ред упоряд пор заст мін чл кор',
    'с стор рис табл ст п гл розд ч т № арт вип кв буд бл',
    'р рр ст н.е до.н.е е тис млн млрд грн коп дол руб год хв сек ін ред т шт кг км см мм га кв куб д н',
  ),
  ru: table(
    'г с пос ул просп пер пл бул обл р-н им св о проф акад доц ген полк подп майор кап лейт адм гр п пп д-р см ср ок напр т.н н т.е ред сост зам мин чл корр',
    'с стр рис табл ст п гл разд ч т № вып кв д ок',
    'г гг в вв н.э до.н.э э е тыс млн млрд руб коп долл час мин сек др пр т шт кг км см мм га кв куб д',
  ),
  es: table(
    'sr sra srta sres sras dr dra drs prof profa lic ing arq gral cnel cap tte sgto almte d dña fr pbro mons excmo excma ud uds vd av avda avd c pza pl ctra edif ee dpto depto prov cía hnos sto sta ej p.ej aprox núm',
    'art arts pág págs p pp núm n n.º núms cap vol t fig tel apdo aprox inc párr ed',
    'etc s.a s.l s.r.l s.a.s ee.uu uu a.m p.m m a.c d.c c cía ltda jr',
  ),
  de: table(
    'hr fr frau dr prof dipl ing mag dres st hl abg gen vgl z.b b z d.h h u.a sog bzw evtl ggf inkl exkl zzgl ca fa geb gest nr bd insb max min kath ev franz engl russ amerik dt österr schweiz str pl mr mrs mio mrd tsd u co',
    'nr art abs s bd kap abb tab ziff tel str ca anm § hs vers lfd aufl rn',
    'usw etc u.s.w u.ä o.ä a d.j j eur chr kg u.v.m v.chr n.chr i.r a.d inc jh jhd jr',
    'im am vom zum der die das den dem des beim bis ab und oder seit',
  ),
  fr: table(
    'm mm mme mmes mlle dr drs pr prof me mgr st ste gén col cap cdt lt adj sgt av bd boul pl ch fg cf p.ex ex env apr éd dir resp hab j.-p',
    'art arts p pp chap fig vol t n no nos tél al § sect éd coll env',
    'etc j.-c c s.a s.a.r.l cie inc ltd h min km kg jr sq',
  ),
  ar: table(
    'د أ م أ.د م.م ج.م.ع ش ص.ب ه هـ ق.م ق ب ت س ع ف ك ل و أ.م.د د.م مثلا انظر راجع',
    'ص ص.ص ج ط ع رقم ت ف م مج س',
    'الخ إلخ م هـ ق.م كم سم كغ',
  ),
};

/** Undefined for English, which has rules of its own, and for languages of which we know none. */
export const abbreviationsIn = (language: string): Abbreviations | undefined => BY_LANGUAGE[language];
