/**
 * Common German nouns in small letters, without those whose ending shows them for nouns already
 * (`-ung`, `-heit`, `-tion`, plurals in `-en`); also the last parts of compounds: `stieg` covers
 * Anstieg, Aufstieg, Abstieg.
 */
export const germanNouns: ReadonlySet<string> = new Set(
  `
  abend abenteuer abfall abgas abitur abkommen abonnement abonnent abschied absicht abstimmung abt
  abteil achse achtel acker adel ader adler admiral adresse affe affekt affäre agent agentur akt
  akte akteur aktie alarm album algorithmus alibi alkohol allergie alles allianz alltag alm
  almanach alpen alptraum altar alter amateur ambulanz amnestie ampel amt analyse analyst anarchie
  anblick andacht andere anderer anderes anekdote anfang angebot angeklagte angel angst anhänger
  anker anklage ankläger anlass anlauf anlegestelle anleihe anliegen anlieger anmut ansatz
  anschein anstalt anstand anteil antenne antrieb antwort anwalt anwesen anwohner anzahl anzeige
  anzug apfel apotheke apparat appell appetit applaus april aquarium arbeit architekt archiv arena
  argument argwohn arm armee armut aroma arrest arsenal art artikel arznei arzt asche aspekt
  asphalt assistent asteroid asyl asylbewerber atem atlas atmosphäre atom attacke attentat attest
  attribut audienz aufenthalt aufgabe auflage aufruhr aufsehen aufseher aufsicht auftakt auftrag
  auftrieb auftritt auge august aula aura ausgang ausmaß ausnahme aussage ausschuss auster auswahl
  ausweis auszug auto autokrat automat autor autorität außenseiter axt azubi bach bad bahn
  bakterie balance balken balkon ball ballast ballett ballon balsam banane band bande bandit bank
  bankett bankrott bann bar bargeld baron baronin barriere basis bass bataillon batterie bau bauch
  bauer baum baustelle bauwerk beamte beamter beben bedarf bedeutung bedrohung beere beet befehl
  befund beginn begriff behörde beichte beifall beil bein beirat beispiel beitrag beitritt
  bekannte bekleidung belang beleg benehmen benzin bereich berg bericht beruf bescheid beschluss
  beschwerde besitz bestand beste besteck bestie bestseller besuch betrag betreff betreiber
  betreuer betrieb betroffene betrug bett beute beutel bevölkerung bewegung beweis bewerber
  bewohner bewusstsein bezahlung bezirk bezug bibel bibliothek biene bier biest bilanz bild
  bildschirm bindung biografie biologe biologie birne biss bitte blase blatt blech blei blick
  blitz block blockade blog blut blüte boden bogen bohne bombe bonus boom boot bord bote botschaft
  box boxer boykott branche brand brauch braut brei breite bremse bremser brett brexit brief
  brigade brille brimborium brise brot bruch bruder brunnen brust brücke bube buch bucht budget
  bug buhruf bulle bund bundesland burg bursche bus busch butter bühne bündel bündnis bürger büro
  café casino cello cent champion chance chaos charakter charme chat check chef chemie chip
  chirurg chor chronik clan clip clown club coach cockpit code comeback comic computer container
  couch crash creme crew cyberangriff dach dachs dame damm dampf dank darlehen darsteller datei
  datum dauer deal debakel debatte debüt deck decke defekt defizit dekade dekan delegation delikt
  delle demokrat demokratie demut denker denkmal depot deputierte derby designer dessert detail
  detektiv devise dezember diagnose diakon dialekt dialog diamant dichte dichter dieb diener
  dienst dienstag diktator diktatur dilemma dimension ding diplom diplomat dirigent diskurs
  distanz distrikt disziplin division diät doktor doktrin dokument dolch dollar dolmetscher dom
  donner donnerstag doping dorf dose dosis double dozent drache draht drama drang dreck drehbuch
  dreieck dress dritte drittel droge drohne druck dschungel duell duft dumm dummheit dunkelheit
  dunst dünger durchbruch durchschnitt durst dusche dutzend dynamik dynastie ebbe ebene echo eck ecke
  effekt effizienz ehe ehefrau ehemann ehre ehrgeiz ehrung eid eifer eigentor eigentum eigner eile
  eimer einblick einer einfall einfluss einheit einkauf einklang einsicht einspruch einsturz
  eintritt einwand einwohner einzel eis eisen eishockey ekel eklat elefant elektrik elektriker
  elektrizität elektronik element elend elfmeter elite eltern elternteil email embargo emotion
  empfang ende endlager endspiel energie enge engel enkel ensemble ente entgelt entwurf entzug
  enzym epidemie episode epizentrum epoche epos erbe ereignis erfinder erfolg ergebnis erlass erlaubnis
  erlebnis erlös ernst ernte ersatz erstaunen erste erstklässler ertrag erwachsene erz esel essay
  essen essig ester etage etappe etat ethik etikett etui etwas euro europa event ewigkeit examen
  exemplar exil existenz experiment experte explosion export extrem exzess fabel fabrik fach
  fachkraft fachmann fachwelt fackel faden fahne fahrer fahrgast fahrrad fahrt fahrzeug fakt
  faktor fakultät falke fall falle familie fan fang fantasie farbe farm fass fassade fasten fauna
  faust favorit fazit februar feder fee feedback fehler fehltritt feier feigling feind feld
  feldwebel fels felsen fenster ferien fernsehen fessel fest festival fett feuer feuerwehr
  feuerwerk fieber figur filiale film filmemacher filter finale finalist finanz finanzen
  finanzministerium finder finger firma fisch fitness flagge flair flamme flanke flasche flaute
  fleck fleisch fleiß fliege flirt flop flotille flotte floß flucht flug flughafen fluss flut
  flyer fokus folge folgende folter fonds form format formel formular forscher forst forum foto
  fotograf foul fracht frage fragment fraktion franzose frau freibad freistoß freitag freiwillige
  freude freund frevel frieden friedhof frist frisur front frosch frost frucht frühjahr frühling
  frühstück fuchs fund fundament funk funke furcht futter fuß fußball fußgänger fähre föderation
  förderer führer fülle gabe gabel gag gage galaxie galerie gang gangster garage garantie garten
  gas gasse gast gastgeber gastspiel gatte gattin geber gebet gebiet gebilde gebirge gebot
  gebrauch geburt geburtstag gebäck gebäude gebühr gedanke gedicht geduld gefahr gefallen gefecht
  gefolge gefreiter gefährte gefängnis gefühl gegend gegensatz gegenstand gegenteil gegenwart
  gegner gehalt geheimdienst geheimnis gehen gehirn gehör geige geisel geist geistliche gelage
  geld geldgeber gelehrte gelenk geliebte gelände gemeinde gemälde gemüse gemüt gen general
  genesung genie genosse genuss gepard gepäck gerede gericht geruch gerät gerücht gerüst gesandte
  gesang geschehen geschenk geschichte geschick geschirr geschlecht geschmack geschoss geschrei
  geschwader geschwister geschworene geschäft geselle gesellschaft gesetz gesicht gespann gespenst
  gespräch gestalt gestank geste gestein gesuch gesundheit getreide getränk gewahrsam gewalt
  gewand gewebe gewehr gewerbe gewerkschaft gewicht gewinn gewinner gewinnspiel gewissen gewitter
  gewohnheit gewürz gier gift gipfel girokonto gitarre gitter glanz glas glaube gleiche gleis
  gletscher glied glocke glut glück gnade gold golf gott grab grad graf grafik granate gras grat
  graus gremium grenz grenze grenzer griff grill grippe großstadt grund grundlage grundschule
  gruppe gruß gräfin größe guerilla gulasch gummi gunst gurke gut gutachten gymnasium gürtel haar
  habitat hafen hafer haft hagel hahn haken halbfinale halbzeit halle hals halt haltestelle hammer
  hand handel handwerk handwerker handy hang harmonie hass hast haubitze haufen haupt hauptmann
  haus haushalt haut haß hebel heer hefe heft heil heim heimat heirat hektar hektik held helfer
  helikopter helm hemd henker herausforderer herberge herbst herd herde hering herkunft herr
  herrscher herz herzog hetze heu heuchler heute hexe hieb highlight hilfe himmel hindernis
  hinrunde hinsicht hintergrund hinweis hirn hirsch hirte historiker hit hitze hobby hobel
  hochhaus hochschule hochwasser hochzeit hockey hof hoffnung holz homepage honig honorar horde
  horizont horn horror hose host hotel hotline huhn humor hund hundert hunger hupe hurrikan husten
  hut hybrid hymne hype hälfte händler höhe höhle hüfte hügel hülle hütte ideal idee identität
  ideologie idiot idol image imam imbiss immobilie imperium impfstoff impfung import impuls index
  indianer indiz industrie infarkt infektion information infrastruktur ingenieur inhaber inhalt
  initiative innenstadt innovation innung input insasse insekt insel inserat instanz instinkt
  institut institution instrument inszenierung integrität intellekt intelligenz intendant
  interesse interessent internet intervall interview intrige invasion inventar inventur
  investition investor irrtum islam isolation jacht jacke jagd jahr jahrgang jahrhundert jahrzehnt
  jammer januar jeans jeder jemand job joker journalist jubel jubiläum jugend jugendamt
  jugendliche jugendlicher juli junge jungfrau juni junior junta jurist jury justiz juwel jäger
  kabarett kabel kabine kabinett kader kaderschmiede kaffee kahn kaiser kajak kakao kalb kalender
  kalk kamera kamerad kamin kamm kammer kampagne kampf kanal kandidat kanister kanone kante kanton
  kanzlei kanzler kap kapazität kapelle kapital kapitel kapitän kaplan kappe kapsel karneval
  karriere karte kartell karton karwoche kaserne kasse kasten katalog katastrophe kategorie kater
  katholik katze kauf kaution kehle kehrtwende keil keim keller kellner kenner kenntnis
  kennzeichen kerl kern kerze kessel ketchup kette keule kick kicker kiefer kies kilo kilogramm
  kilometer kind kinn kino kiosk kirche kissen kiste klacks klage klamotte klang klappe klasse
  klassenzimmer klassiker klatsch klausel klavier kleid kleingeld klempner klick klient klima
  klinge klingel klinik klippe klo klon klops kloster klub kluft knabe knall knappe knauf knecht
  kneipe knete knie knochen knopf knoten koalition koch koffein koffer kohle koks kolben kollaps
  kollege kollektiv kolonie kolonne kolumne koma kombination komet komfort komik komiker komitee
  kommandant kommandeur kommando kommentar kommerz kommissar kommission kommune kommunist komparse
  kompass kompetenz komplex komplize komponist kompost kompromiss komödie konferenz konflikt
  kongress konjunktur konkurrent konkurrenz konkurs konsens konsequenz konsum kontakt konten
  kontext kontinent konto kontor kontrast kontrolle konvent konvoi konzept konzern konzert kopf
  kopie korb korn korporal korps korrektur korruption kosmetik kosmos kost kosten kostüm kot krach
  kraft kragen kralle kram kran kranke krankheit kranz krawatte krebs kredit kreis kreisel kreml
  krempel kreuz krieg krieger krimi kriminelle krimskrams krippe krise kriterium kritik kritiker
  krone krug kräuter kröte kubik kuchen kugel kuh kult kultur kummer kumpan kumpel kunde kunft
  kunst kupfer kur kurator kurde kurier kurs kurve kusine kuss kutsche käfer käfig kälte käse
  könig körper küche kühlschrank künstler küste labor lache lachs lack laden ladung lage lager
  lagune laie laken lamm lampe land landrat landtag landwirt langeweile lanze lappen laptop laser
  lass last laster latte laub lauf laune laut lawine leben lebenslauf lebensmittel leber leck
  leder leerstand legende leger legion lehm lehne lehre lehrer lehrling leib leiche leichnam leid
  leidenschaft leim leine leinwand leistung leiter leitung lektion lektüre leser lesung letzte
  leuchte leute leutnant lexikon licht liebe liebling lied lieferant lieferung liege lift liga
  likör limit limonade linde lineal linie link linke linse lippe list liste liter literatur litfaß
  livestream lizenz lkw lob loch locke logik logo lohn lokal lord los lot lotse lotterie lounge
  luchs luft luke lump lunge lupe lust lustspiel luxus lächeln länge lärm läufer löffel lösung
  löwe lücke lüge machen macher macht magazin magen magier magistrat magnet mahl mahlzeit mai
  majestät major makel makler makrele mal maler malheur mammut manager mandant mandat mandel
  mangel mango manie manier manko mann mannschaft mantel manuskript marathon marder marine marke
  markise markt marmelade marmor marsch marschall marshal martyrium masche maschine maske massaker
  masse masseur mast mastermind material materie mathematik matratze matrose matsch mauer maul
  maus maut maß maßstab medaille medikament medizin meer mehl mehrheit meile meinung meister
  melodie memo menge mensch menü merkmal messe messer metall metapher meteor meter methode
  metropole metzger miene miete mieter mieze migrant mikrofon milch milieu militär miliz milliarde
  million mime minderheit mine mineral minimum minister ministerium minute mischung misere
  missbrauch misserfolg mission mist mitarbeiter mitbewerber mitglied mitleid mittag mitte mittel
  mittelfeld mitternacht mittwoch mixer mob mode modell modem moderator mofa molkerei moment
  monarch monarchie monat mond monitor monolog monopol monster montag moor moos moped moral mord
  morgen mosaik moschee moslem motiv motor motorrad motte motto muffel muffin mulde multi mumie
  mund munition muschel museum musical musik musiker muskel muslim muslima muster mut mutter mutti
  mythos mädchen märchen märz möbel mönch mörder mörser möwe mücke müdigkeit mühe mühle müll münze
  müsli nabel nachbar nachbeben nachfolger nachfrage nachhilfe nachmittag nachname nachricht
  nachspielzeit nacht nachteil nacken nadel nagel nahme nahrung name narbe narkose narr nase
  nashorn nation natur naturgewalt nebel nebenbuhler nebensache neffe nehmer neid nerv nest netz
  netzhaut netzwerk neubau neuling neustart neuzeit newsletter nichte nichts nick niederlage
  niederschlag niemand nikotin nische niveau nonne nord norden norm normalfall not notar
  notaufnahme note notfall nothilfe notiz notruf notwehr november nuance nuklear nummer nuss
  nutzen nutzer nächste nähe oase obdach obdachlose oberarzt oberbürgermeister oberfläche
  oberhaupt oberst objekt obst ochse ofen offensive offizier ohnmacht ohr oktober olympia oma omen
  onkel onkologe oper operation opfer opposition optik option orakel orange orchester orden ordner
  ordnung organ organisation orgel orientierung original orkan ort orthografie ortschaft oscar ost
  osten ostern outfit ouvertüre ozean ozon paar pacht packung paddel paket pakt palast pamphlet
  panik panne panther panzer papa papagei papier papst parade paradies paragraph parfüm parität
  park parkplatz parlament parole partei partie partisan partner partnerschaft party pass passage
  passagier passant pate patent pathologe patient patriot patrone patrouille patzer paukenschlag
  pauschale pause pavillon pech pedal pegel pein pelle pelz pendel pendler pension pensionär
  periode perle person personal perspektive pest pfad pfahl pfand pfanne pfarrer pfeffer pfeife
  pfeil pferd pfiff pflanze pflaster pflege pfleger pflicht pflug pforte pfosten pfote pfund
  phantom phase philosoph philosophie phrase physik physiker phänomen pickel pier piercing pilger
  pille pilot pilz pinsel pionier pirat piste pistole pizza plage plakat plan plane planer planet
  plantage plastik plateau platte platz playoff pleite plenum plunder plus plätzchen podcast
  podest podium poesie pokal pol polemik police politik politiker politologe polizei polizist
  polster pomp pool popstar popularität pore portal porto porträt porzellan posaune pose position
  post posten poster potenzial powder pracht praktik praktikant praktikum praline pranger pranke
  praxis predigt preis prellung premier premiere premierminister presse pressesprecher prestige
  priester prinz prinzip priorität prise privatsphäre privileg pro probe probezeit problem probst
  produkt produktion produzent professor profi profil profit prognose programm projekt promi
  prominente propaganda prophet protest protokoll provinz provokation prozedur prozent prozess
  prozessor prämie prämisse präparat präsentation präsenz präses präsident prävention prüfer
  prüfung prügel psyche psychiater psycho psychologe pubertät publikum publizist pudding puffer
  pulk puls pult pulver pumpe punk punkt puppe putsch putzfrau pyramide pädagoge quadrat qual
  qualität qualle quantität quark quartal quartett quartier quelle quere querschnitt quittung quiz
  quote rabatt rabbi rache rad radar radio radweg raffinerie rahmen rakete rallye rampe ranch rand
  rang ranger ranking rapper rasen raser rasse rassismus rassist rast rat rate ratgeber rathaus
  ration ratte raub rauch raum rausch razzia reaktion reaktor realität realo rebell rechner
  rechnung recht rechte rechtsanwalt rechtsextremist redakteur redaktion rede redner referat
  referendum referent reform regal regel regen regent regime regiment region regisseur register
  reich reichtum reifen reihe reim reis reise reisende reiter reiz reißer reklame rekord rekrut
  rektor relation relief religion remis rennen renner renovierung rente rentner reparatur
  reportage reporter repräsentant reptil republik republikaner reserve residenz resonanz respekt
  ressource rest restaurant resultat rettung reue revanche revier revision revolte revolution
  revolver rezept rezeption rezession rhythmus richter richtlinie richtung richtwert riegel riese
  rind ring ringer risiken risiko riss ritt ritter ritual rivale robbe robe roboter rock rohling rohr
  rohstoff rollator rolle rollstuhl roman romantik rose rosine rost rotation rotwein route routine
  rubrik rudel ruder ruf rufer ruhe ruhm ruin ruine rumpf runde rundfunk rutsch rätsel räuber
  röntgen rücken rückkehr rückschlag rücksicht rückspiel rückstand rücktritt rückzug saal saat
  sabbat sabotage sache sachse sack safari safe saft saga sage sahne saison saite sakko salat
  salbe saldo salmonelle salon salve salz same samen sammelsurium sammler samstag sand sanitäter
  sanktion saphir sarg sarkasmus satellit satire satz sau sauce sauerstoff sause schablone schach
  schacht schade schaden schaf schaffner schal schale schall schalter scham schande schar schatten
  schatz schau schauer schauspiel schauspieler scheck scheibe scheich scheideweg schein scheitel
  schelm schema schenkel scherbe schere scherge scherz scheu scheune schicht schicksal
  schiedsrichter schiene schiff schikane schild schimmel schirm schlacht schlaf schlafentzug
  schlafzimmer schlag schlaganfall schlager schlagzeile schlamm schlange schlauch schlegel
  schleier schleife schlepper schleuse schlinge schlitten schloss schlucht schluck schluss
  schlüssel schmach schmerz schmied schmuck schmutz schnabel schnalle schnaps schnauze schnee
  schneider schnellzug schnitt schnitzel schnupfen schnur schock schokolade schoner schornstein
  schotte schoß schrank schraube schreck schrecken schrei schreibtisch schreiner schrift
  schriftsteller schritt schrott schub schuh schulabgänger schuld schule schulleiter schulter
  schurke schuss schutt schutz schwager schwalbe schwamm schwan schwanz schwarm schweigen schwein
  schweizer schweiß schwelle schwert schwester schwimmer schwindel schwung schwur schwäche schädel
  schöffe schöpfer schüler schüssel schütze see seele seelsorger segel segen segler seher sehne
  sehnsucht seide seife seil seite sekretär sekt sekte sektor sekunde selbstvertrauen selfie
  semester seminar senat senator sender sendung senf senior senke sensation sequenz serie
  seriosität serum server sessel set seuche sheriff shop shopping show sicht sieb siedler siedlung
  sieg siegel sieger signal silber silo single sinn sirene sirup sitte situation sitz skala
  skandal skelett skepsis ski skizze sklave skript skulptur slogan smartphone smog snack socke
  sofa sohle sohn soldat solidarität solist sommer sonde sonett song sonne sonntag sorge sorte
  sound souvenir sozialarbeiter soziologe spalte spaltung spannung sparer spargel spaten
  spaziergang spaß speck speer speicher speise spektrum spekulant spende spender sperre spesen
  spezialist spiegel spiel spieler spielzeug spinat spinne spion spirale spitze spitzel spitzname
  splitter sponsor sport sportler spott sprache spray sprecher spritze spruch sprung spur spurt
  staat staatsanwalt stab stachel stadion stadium stadt staffel stahl stall stamm stand standard
  standort stange stapel star start statement station statistik stativ statue statur status stau
  staub steak stecker stehplatz stein steinmetz steinzeit stelle steller stellvertreter stempel steppe stern
  steuer steuerzahler stich stichwort stiefel stieg stiel stier stift stil stille stimme stimmung
  stimmzettel stipendium stirn stock stoff stolz stoß strafe strafraum strafstoß strahl strand
  strang strapaze strategie strauß straße stream streber strecke streich streife streifen streik
  streit streu strich strick strom struktur strumpf stube student studie studio studium stufe
  stuhl stunde sturm sturz ständer stück stürmer stütze substanz suche sucht sultan summe sumpf
  supermarkt suppe surfer symbol symbolkraft sympathie symptom synagoge syndrom synode synthese
  system szenario szene sänfte sänger säule säure söldner süd süden sünde tabak tabelle tablet
  tablette tabu tacho tafel tag tagebuch tagelöhner tagung takt taktik tal talent tango tank
  tanker tankstelle tannenbaum tante tanz tapete tarif tarnung tasche tasse tastatur taste tat
  tatkraft tatort tatsache tau taube taucher taufe tausch tausend tausender taxi team teammitglied
  koriander taifun tech technik techniker technologie tee teenager teich teig teil teilnehmer teilzeit telefon teller
  tempel temperament temperatur tempo tendenz tennis tenor teppich termin terrasse territorium
  terror test testament text theater theke thema theologe theorie therapeut therapie these
  thriller thrombose thron ticket tiefe tiefpunkt tier tierheim tiger tinte tipp tisch titel
  tochter tod toilette toleranz ton topf tor tornado torschütze torso torte torwart tote touch
  tour tourismus tourist tower tracht tradition trag trainer training trakt traktor trank transfer
  transparenz transport traube trauer traum trauma traumata treff treffen treffer treibhaus trend
  treppe treppenhaus tresor trespe treue treuhand triathlon tribunal tribüne trick trieb trikot
  trinker trio tritt triumph trockenheit trog trommel tropfen trophäe trost trottel trotz trubel
  truhe trumpf trupp truppe träger träne tsunami tuch tugend tumor tumult tunika tunnel turbine
  turm turmalin turnier tutor tweet typ tyrann tänzer täter tücke tür tüte ufer uhr uhrwerk
  ultimatum umbau umbruch umfang umfeld umfrage umgang umkehr umland umriss umsatz umstand umweg
  umwelt umzug unabhängigkeit unfall unfug ungeduld ungeheuer ungeziefer unglück unheil uniform
  union universität universum unmut unrecht unruhe unschuld unsinn untat untergang unterhalt
  unterkunft unterlage unternehmen unternehmer unteroffizier unterricht unterschied unterschrift
  unterwelt untreue unwetter uran urgroßvater urheber urheberrecht urkunde urlaub urne ursache
  ursprung urteil utensil utopie vakuum vampir variante vase vater vegetarier vegetation ventil
  veranda verband verbot verbrauch verbraucher verbrechen verbrecher verbund verdacht verderben
  verdienst verdächtige verein verfahren verfall verfasser verfolger vergehen vergleich vergnügen
  verhalten verhältnis verhör verkehr verlag verlangen verlauf verleger verletzte verlierer
  verlust vermerk vermieter vermisste vermögen vernunft verrat verräter vers versand versehen
  versprechen verstand versteck verstoß versuch verteidiger vertrag vertrauen vertreter vertrieb
  verwandte verzicht veteran veto vetter video vieh vielfalt viertel vierteljahr vikar villa viper
  virus vision visum vitamin vize vizepräsident vogel volk volkswirt volleyball volumen vorbild
  vorbote vordergrund vordermann vorfahr vorfall vorgarten vorgänger vorhang vorhut vorjahr
  vorliebe vormittag vorort vorrat vorrecht vorrunde vorsatz vorschlag vorsicht vorsitz
  vorsitzende vorsitzender vorspeise vorsprung vorstadt vorstand vorteil vortrag vorurteil vorwahl
  vorwand vorwurf votum vulkan waage wachmann wachs wachstum wade waffe wagen waggon wagnis wahl
  wahlkampf wahlkreis wahn wahnsinn wahnwitz wahrheit waise wal wald wall walnuss walze wand
  wandel wanderer wanderung wange wanne wappen ware warner warnstreik wart wasser wasserstoff
  watte weber website wechsel wecker weg wehr wehrpflicht weib weide weihnacht weihnachten weile
  weiler wein weis weise weisheit weite weizen welle welpe welt weltkrieg weltmeister wende
  werbung werft werk werkstatt werkzeug wert wesen wespe west weste westen wettbewerb wette wetter
  wettkampf whisky widerhall widerstand wiederwahl wiege wiese wild wille wimper wind windel
  windhund winkel winter wipfel wirbel wirbelsturm wirkung wirrwarr wirsing wirt wirtschaft wissen
  wissenschaft witterung witwe witz woche wochenende wodka woge wohl wohltäter wohnsitz wohnung
  wolf wolke wolle wonne workshop wort wrack wrestler wuchs wucht wunde wunder wunderkind wunsch
  wurf wurm wurst wurzel wut wächter wähler wärme wäsche würde würfel würger würze wüste xylophon
  yacht yoga zahl zahn zange zaster zauber zaun zaungast zebra zeder zehe zehn zeichen zeichner
  zeile zeit zeitraum zeitschrift zeitung zelle zelt zement zensur zentimeter zentner zentrale
  zentrum zeppelin zepter zeremonie zerrung zertifikat zettel zeug zeuge zeugnis zibet ziege
  ziegel zieher ziel ziffer zigarette zimmer zimt zinn zins zirkel zirkus zitat zitrone zivil
  zivilisation zivilist zoll zone zoo zopf zorn zubehör zucht zucker zufall zuflucht zug zugabe
  zugang zuhause zuhörer zukunft zulauf zumutung zunge zungenbrecher zusage zusammenhang zuschauer
  zuschuss zuspruch zustand zustimmung zutat zuwachs zuwanderer zwang zweck zweifel zweig zweite
  zwerg zwickmühle zwiebel zwiespalt zwilling zwist zyklus zylinder zyniker zypresse zölibat
  äbtissin öffentlichkeit ökonom ökonomie öl übel übeltäter überfall überfluss übergang
  überraschung überschuss übersicht übung
`
    .trim()
    .split(/\s+/u),
)
