/**
 * The adjective and the people of each state in English, by its ISO 3166 code; plurals in `-s` are
 * made elsewhere.
 */
export const englishPeoples: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `
  AD Andorran
  AE Emirati
  AF Afghan
  AG Antiguan
  AL Albanian
  AM Armenian
  AO Angolan
  AR Argentine, Argentinian
  AT Austrian
  AU Australian
  AZ Azerbaijani, Azeri
  BA Bosnian, Bosniak, Bosnia
  BB Barbadian
  BD Bangladeshi
  BE Belgian
  BF Burkinabe, Burkinabè
  BG Bulgarian
  BH Bahraini
  BI Burundian
  BJ Beninese
  BN Bruneian
  BO Bolivian
  BR Brazilian
  BS Bahamian
  BT Bhutanese
  BW Botswanan, Motswana
  BY Belarusian, Belarussian, Byelorussian
  BZ Belizean
  CA Canadian
  CD Congolese
  CF Central African
  CG Congolese
  CH Swiss
  CI Ivorian
  CL Chilean
  CM Cameroonian
  CN Chinese
  CO Colombian
  CR Costa Rican
  CU Cuban
  CV Cape Verdean
  CY Cypriot
  CZ Czech
  DE German
  DJ Djiboutian
  DK Danish, Dane
  DM Dominican
  DO Dominican
  DZ Algerian
  EC Ecuadorian, Ecuadorean
  EE Estonian
  EG Egyptian
  ER Eritrean
  ES Spanish, Spaniard
  ET Ethiopian
  FI Finnish, Finn
  FJ Fijian
  FR French, Frenchman, Frenchwoman, Frenchmen
  GA Gabonese
  GE Georgian
  GH Ghanaian
  GL Greenlandic, Greenlander
  GM Gambian
  GN Guinean
  GR Greek
  GT Guatemalan
  GY Guyanese
  HN Honduran
  HR Croatian, Croat
  HT Haitian
  HU Hungarian
  ID Indonesian
  IE Irish, Irishman, Irishwoman
  IL Israeli
  IN Indian
  IQ Iraqi
  IR Iranian
  IS Icelandic, Icelander
  IT Italian
  JM Jamaican
  JO Jordanian
  JP Japanese
  KE Kenyan
  KG Kyrgyz
  KH Cambodian
  KM Comorian
  KP North Korean
  KR South Korean
  KW Kuwaiti
  KZ Kazakh, Kazakhstani
  LA Laotian, Lao
  LB Lebanese
  LI Liechtensteiner
  LK Sri Lankan
  LR Liberian
  LS Basotho, Mosotho
  LT Lithuanian
  LU Luxembourgish, Luxembourger
  LV Latvian
  LY Libyan
  MA Moroccan
  MC Monegasque, Monacan
  MD Moldovan, Moldavian
  ME Montenegrin
  MG Malagasy, Madagascan
  MK Macedonian, North Macedonian
  ML Malian
  MM Burmese
  MN Mongolian
  MR Mauritanian
  MT Maltese
  MU Mauritian
  MV Maldivian
  MW Malawian
  MX Mexican
  MY Malaysian
  MZ Mozambican
  NA Namibian
  NE Nigerien
  NG Nigerian
  NI Nicaraguan
  NL Dutch, Dutchman, Dutchwoman
  NO Norwegian
  NP Nepalese, Nepali
  NZ New Zealander
  OM Omani
  PA Panamanian
  PE Peruvian
  PG Papua New Guinean
  PH Filipino, Filipina, Philippine
  PK Pakistani
  PL Polish, Pole
  PR Puerto Rican
  PS Palestinian
  PT Portuguese
  PY Paraguayan
  QA Qatari
  RO Romanian
  RS Serbian, Serb
  RU Russian
  RW Rwandan
  SA Saudi, Saudi Arabian
  SD Sudanese
  SE Swedish, Swede
  SG Singaporean
  SI Slovenian, Slovene
  SK Slovak, Slovakian
  SL Sierra Leonean
  SM Sammarinese
  SN Senegalese
  SO Somali, Somalian
  SR Surinamese
  SS South Sudanese
  SV Salvadoran, Salvadorean
  SY Syrian
  TD Chadian
  TG Togolese
  TH Thai
  TJ Tajik
  TL Timorese, East Timorese
  TM Turkmen
  TN Tunisian
  TO Tongan
  TR Turkish, Turk
  TT Trinidadian
  TW Taiwanese
  TZ Tanzanian
  UA Ukrainian
  UG Ugandan
  UY Uruguayan
  UZ Uzbek
  VE Venezuelan
  VN Vietnamese
  WS Samoan
  XK Kosovar, Kosovan
  YE Yemeni
  ZA South African
  ZM Zambian
  ZW Zimbabwean
`
    .trim()
    .split('\n')
    .map(row => {
      const [, code = '', forms = ''] = row.match(/^\s*(\S+) (.+)$/u) ?? []
      return [code, forms.split(', ')]
    }),
)
