/** Common German words that are no nouns, in small letters: they begin sentences. */
export const germanParticles: ReadonlySet<string> = new Set(
  `
  aber acht alle allerdings alles als also am an anbei anders angesichts anhand ans auch auf aufgrund
  aufs aus außerdem außerhalb bald bei beim bereits bevor bis bisher bislang bloß da dabei dadurch
  dafür dagegen daher dahinter damals damit danach daneben dann daran darauf daraufhin daraus darf
  darin darum darunter darüber das dass davon davor dazu dein deine dem demnach den denn der
  derweil derzeit des deshalb deswegen dich die dies diese dieser dieses diesmal dir doch doppelt
  dort drei dreimal du durch durfte ebenfalls ebenso eigentlich ein eine einem einen einer
  einerseits eines einige einmal eins einst einzig elf endlich entlang entweder er erneut erst es
  etwa etwas euch euer falls fast folglich früher fünf für ganz gegen gemäß genau genug gerade
  gestern gleich gleichzeitig haben hat heute hier hierbei hierfür hiermit hierzu hingegen hinter
  hinzu hoffentlich hundert hätte ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer
  immerhin in indem infolge innerhalb ins insbesondere insgesamt inzwischen irgendwann ist ja jede
  jedenfalls jeder jedes jedoch jenseits jetzt kann kannst kaum kein keine keineswegs konnte kurz
  können könnte künftig laut lediglich leider letztlich mag man manchmal mehr mehrere mein meine
  meist mich mindestens mir mit mithilfe mitten mittlerweile mitunter morgen muss möchte
  möglicherweise müssen nach nachdem nahe natürlich neben nebenbei nein neulich neun nicht nichts
  nie niemand nirgends noch normalerweise nun nunmehr nur nächste ob oberhalb obwohl oder offenbar
  oft oftmals ohne plötzlich ringsum rund schließlich schon sechs sein seine seit seitdem seither
  selbst selten sich sie sieben sind so sobald sofern sogar solange soll sollte sollten somit
  sonst sonstige soweit sowie sowohl später statt stattdessen stattfinden stets sämtliche
  tatsächlich tausend teils trotz trotzdem um umso und uns unser unsere unter unterdessen
  unterhalb unweit unzählige ursprünglich vergebens viele vielen vielerorts vielleicht vielmehr
  vier voller vom von vor voraussichtlich vorbei vorerst vorher vorübergehend wahrscheinlich wann
  war waren warum was weder wegen weil weitere weiterhin wenige wenigstens wenn wer werden wessen
  wie wieder will wir wird wo woanders wobei wodurch woher wohin wohl wollte womit worauf wurde
  wurden während wäre wären würde zahlreiche zehn zeitgleich zu zudem zuerst zufolge zugleich
  zuletzt zum zumindest zunächst zur zurück zusammen zusätzlich zuvor zuweilen zwar zwecks zwei
  zweifellos zwischen zwölf über überall übrigens
`
    .trim()
    .split(/\s+/u),
)
