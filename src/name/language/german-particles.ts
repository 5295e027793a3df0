/** Common German words that are no nouns, in small letters: they begin sentences. */
export const germanParticles: ReadonlySet<string> = new Set(
  `
  aber alle allerdings alles als also am an anders ans auch auf aufgrund aufs aus außerdem bald
  bei beim bereits bevor bis bisher bislang da dabei dadurch dafür dagegen daher dahinter damals
  damit danach daneben dann daran darauf daraus darin darum darüber das dass davon davor dazu dein
  deine dem demnach den denn der derweil derzeit des deshalb deswegen dich die dies diese dieser
  dieses diesmal dir doch doppelt dort dreimal du durch ebenfalls ebenso eigentlich ein eine einem
  einen einer einerseits eines einige einmal einst endlich entweder er erneut erst es etwa etwas
  euch euer falls fast folglich früher für ganz gegen gemäß genau genug gerade gestern gleich
  gleichzeitig haben hat heute hier hingegen hinter hinzu hoffentlich hätte ich ihm ihn ihnen ihr
  ihre ihrem ihren ihrer ihres im immer immerhin in indem infolge ins insbesondere insgesamt
  inzwischen irgendwann ist ja jede jedenfalls jeder jedes jedoch jenseits jetzt kaum kein keine
  keineswegs kurz können könnte künftig laut lediglich leider letztlich man manchmal mehr mehrere
  mein meine meist mich mindestens mir mit mithilfe mitten morgen muss möglicherweise müssen nach
  nachdem natürlich neben nein nicht nichts nie niemand nirgends noch normalerweise nun nur
  nächste ob obwohl oder offenbar oft oftmals ohne plötzlich rund schließlich schon sein seine
  seit seither selbst selten sich sie sind so sofern sogar solange sollte sollten somit sonst
  soweit sowie später statt stattdessen stets tatsächlich teils trotz trotzdem um umso und uns
  unser unsere unter unterdessen ursprünglich viele vielen vielleicht vielmehr voller vom von vor
  voraussichtlich vorher wahrscheinlich wann war waren warum was weder wegen weil weitere wenige
  wenigstens wenn wer werden wessen wie wieder wir wird wo wobei wodurch wohl womit worauf wurde
  wurden während wäre wären würde zeitgleich zu zudem zuerst zufolge zuletzt zum zumindest
  zunächst zur zurück zusammen zusätzlich zuvor zwar zweifellos zwischen über überall übrigens
`
    .trim()
    .split(/\s+/u),
)
