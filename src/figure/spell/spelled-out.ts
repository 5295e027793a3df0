/** How letters are written where a keyboard or an older font lacks them. */
export const spelledOut: Record<string, string> = {
  ß: 'ss',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ș: 'ş',
  ț: 'ţ',
}
