/**
 * Words that every text of a language is full of, by language: articles, pronouns, prepositions,
 * conjunctions, auxiliaries. They tell languages apart; two languages may share some.
 */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words(
    `aber als am an auch auf aus bei bis das dass dem den der des die diese dieser dieses durch ein
    eine einem einen einer eines er es für gegen haben hat ich ihr im in ist kann kein keine man mehr
    mit nach nicht noch nur oder ohne sein seine sich sie sind so über um und unter vom von vor war
    waren was weil wenn werden wie wir wird wurde zu zum zur zwischen`,
  ),
  en: words(
    `a about after all an and any are as at be because been but by can could for from had has have he
    her his how if in into is it its more no not of on only or other our out she should so some than
    that the their them then there these they this those to up was we were what when where which who
    will with would you your`,
  ),
  es: words(
    `al como con de del desde donde el ella ellos en entre era es esta este esto está fue ha han hasta
    la las le lo los más muy no o para pero por porque que se sin sobre son su sus también un una y ya`,
  ),
  fr: words(
    `au aux avec ce ces cette comme dans de des du elle elles en entre est et il ils la le les leur
    lui mais ne nous on ont ou où par pas plus pour qu que qui sa se ses son sont sur un une vous été`,
  ),
  it: words(
    `al alla anche che chi come con da dal dalla degli dei del della delle di e ed gli ha hanno i il in
    la le lo ma nel nella non o per più quando questa questo se si sono su sul sulla un una è`,
  ),
  nl: words(
    `aan als bij dan dat de den der deze die dit door een en er haar heeft het hij hun ik in is je maar
    meer met na naar niet nog of om onder ook op over te tot uit van voor was wat we werd wordt worden
    ze zich zijn zo`,
  ),
  pl: words(
    `a ale bo by być był była było co czy dla do gdy i ich jak jako jego jej jest już który która które
    lub ma może na nie o od oraz po pod przez przy są się tak tego tej ten to tylko tym w we z za ze że`,
  ),
  pt: words(
    `a ao aos as até com como da das de do dos e ela ele eles em entre era essa esse esta este está foi
    há isso já mais mas na nas no nos não o os ou para pela pelo por que quando se sem ser seu sua são
    também um uma à às é`,
  ),
  vi: words(
    `bạn bị bởi các cho chúng chúng có của cũng cùng do đã đang đây để đến đó được hơn hoặc khi không
    khác là lại lên mà một nào này nếu nên người như nhưng những nó phải qua ra rằng rất sau sẽ ta tại
    theo thì trên trong trước từ và vào về vì việc với`,
  ),
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
