/**
 * The adjective and the people of each state in German, by its ISO 3166 code; a woman where her
 * name is not made of the man's by `-in`. Other forms inflect: `Slowenen`, `libanesischen`.
 */
export const germanPeoples: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `
  AD andorranisch Andorraner
  AE emiratisch Emirater
  AF afghanisch Afghane
  AL albanisch Albaner
  AM armenisch Armenier
  AO angolanisch Angolaner
  AR argentinisch Argentinier
  AT österreichisch Österreicher
  AU australisch Australier
  AZ aserbaidschanisch Aserbaidschaner
  BA bosnisch Bosnier Bosniake bosnisch-herzegowinisch Bosnien
  BB barbadisch Barbadier
  BD bangladeschisch Bangladescher
  BE belgisch Belgier
  BF burkinisch Burkiner
  BG bulgarisch Bulgare
  BH bahrainisch Bahrainer
  BI burundisch Burundier
  BJ beninisch Beniner
  BN bruneiisch Bruneier
  BO bolivianisch Bolivianer
  BR brasilianisch Brasilianer
  BS bahamaisch Bahamaer
  BT bhutanisch Bhutaner
  BW botsuanisch Botsuaner
  BY belarussisch Belarusse weißrussisch Weißrusse Weißrussland
  BZ belizisch Belizer
  CA kanadisch Kanadier
  CD kongolesisch Kongolese
  CF zentralafrikanisch Zentralafrikaner
  CG kongolesisch Kongolese
  CH schweizerisch Schweizer
  CI ivorisch Ivorer
  CL chilenisch Chilene
  CM kamerunisch Kameruner
  CN chinesisch Chinese
  CO kolumbianisch Kolumbianer
  CR costa-ricanisch Costa-Ricaner
  CU kubanisch Kubaner
  CV kapverdisch Kapverdier
  CY zyprisch zypriotisch Zyprer Zypriot Zypriotin Zyprioten
  CZ tschechisch Tscheche
  DE deutsch Deutsche Deutscher
  DJ dschibutisch Dschibutier
  DK dänisch Däne
  DM dominicanisch Dominicaner
  DO dominikanisch Dominikaner
  DZ algerisch Algerier
  EC ecuadorianisch Ecuadorianer
  EE estnisch Este estländisch
  EG ägyptisch Ägypter
  ER eritreisch Eritreer
  ES spanisch Spanier
  ET äthiopisch Äthiopier
  FI finnisch Finne
  FJ fidschianisch Fidschianer
  FR französisch Franzose Französin
  GA gabunisch Gabuner
  GE georgisch Georgier
  GH ghanaisch Ghanaer
  GL grönländisch Grönländer
  GM gambisch Gambier
  GN guineisch Guineer
  GR griechisch Grieche
  GT guatemaltekisch Guatemalteke
  GY guyanisch Guyaner
  HN honduranisch Honduraner
  HR kroatisch Kroate
  HT haitianisch Haitianer
  HU ungarisch Ungar
  ID indonesisch Indonesier
  IE irisch Ire
  IL israelisch Israeli
  IN indisch Inder
  IQ irakisch Iraker
  IR iranisch Iraner
  IS isländisch Isländer
  IT italienisch Italiener
  JM jamaikanisch Jamaikaner
  JO jordanisch Jordanier
  JP japanisch Japaner
  KE kenianisch Kenianer
  KG kirgisisch Kirgise
  KH kambodschanisch Kambodschaner
  KM komorisch Komorer
  KP nordkoreanisch Nordkoreaner
  KR südkoreanisch Südkoreaner
  KW kuwaitisch Kuwaiter
  KZ kasachisch Kasache
  LA laotisch Laote
  LB libanesisch Libanese
  LI liechtensteinisch Liechtensteiner
  LK sri-lankisch Sri-Lanker
  LR liberianisch Liberianer
  LS lesothisch Lesother
  LT litauisch Litauer
  LU luxemburgisch Luxemburger
  LV lettisch Lette
  LY libysch Libyer
  MA marokkanisch Marokkaner
  MC monegassisch Monegasse
  MD Moldau Moldawien moldauisch Moldauer moldawisch Moldawier
  ME montenegrinisch Montenegriner
  MG madagassisch Madagasse
  MK mazedonisch Mazedonier nordmazedonisch Nordmazedonier
  ML malisch Malier
  MM myanmarisch birmanisch Birmane burmesisch Burmese
  MN mongolisch Mongole
  MR mauretanisch Mauretanier
  MT maltesisch Malteser
  MU mauritisch Mauritier
  MV maledivisch Malediver
  MW malawisch Malawier
  MX mexikanisch Mexikaner
  MY malaysisch Malaysier
  MZ mosambikanisch Mosambikaner
  NA namibisch Namibier
  NE nigrisch Nigrer
  NG nigerianisch Nigerianer
  NI nicaraguanisch Nicaraguaner
  NL niederländisch Niederländer
  NO norwegisch Norweger
  NP nepalesisch Nepalese
  NZ neuseeländisch Neuseeländer
  OM omanisch Omaner
  PA panamaisch Panamaer
  PE peruanisch Peruaner
  PG papua-neuguineisch Papua-Neuguineer
  PH philippinisch Philippiner Filipino Filipina
  PK pakistanisch Pakistaner
  PL polnisch Pole
  PR puerto-ricanisch Puerto-Ricaner
  PS palästinensisch Palästinenser
  PT portugiesisch Portugiese
  PY paraguayisch Paraguayer
  QA katarisch Katarer
  RO rumänisch Rumäne
  RS serbisch Serbe
  RU russisch Russe
  RW ruandisch Ruander
  SA saudisch Saudi saudi-arabisch
  SD sudanesisch Sudanese
  SE schwedisch Schwede
  SG singapurisch Singapurer
  SI slowenisch Slowene
  SK slowakisch Slowake
  SL sierra-leonisch Sierra-Leoner
  SM san-marinesisch San-Marinese
  SN senegalesisch Senegalese
  SO somalisch Somalier
  SR surinamisch Surinamer
  SS südsudanesisch Südsudanese
  SV salvadorianisch Salvadorianer
  SY syrisch Syrer
  TD tschadisch Tschader
  TG togoisch Togoer
  TH thailändisch Thailänder
  TJ tadschikisch Tadschike
  TL osttimoresisch Osttimorese
  TM turkmenisch Turkmene
  TN tunesisch Tunesier
  TO tongaisch Tongaer
  TR türkisch Türke
  TW taiwanisch Taiwaner
  TZ tansanisch Tansanier
  UA ukrainisch Ukrainer
  UG ugandisch Ugander
  UY uruguayisch Uruguayer
  UZ usbekisch Usbeke
  VE venezolanisch Venezolaner
  VN vietnamesisch Vietnamese
  WS samoanisch Samoaner
  XK kosovarisch Kosovare
  YE jemenitisch Jemenit Jemenitin Jemeniten
  ZA südafrikanisch Südafrikaner
  ZM sambisch Sambier
  ZW simbabwisch Simbabwer
`
    .trim()
    .split('\n')
    .map(row => {
      const [code = '', ...forms] = row.trim().split(' ')
      return [code, forms]
    }),
)
