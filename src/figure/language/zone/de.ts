import type { Language } from '../../types.ts'

/** German words for time zones, beyond the CLDR table; the usual one first. */
export const deZone: NonNullable<Language['zone']> = {
  '-300 -240': 'Ostküstenzeit|US-Ostküstenzeit|New Yorker Zeit|Washingtoner Zeit|Eastern Time',
  '-360 -300': 'nordamerikanischer Zentralzeit|Central Time|Chicagoer Zeit',
  '-480 -420':
    'Westküstenzeit|US-Westküstenzeit|Pazifikzeit|pazifischer Zeit|kalifornischer Zeit|Pacific Time',
  '0': 'UTC|GMT|koordinierter Weltzeit|Weltzeit|Greenwich-Zeit',
  '0 60': 'britischer Zeit|Londoner Zeit|englischer Zeit|britischer Sommerzeit|Lissaboner Zeit',
  '60 120':
    'MEZ|MESZ|mitteleuropäischer Zeit|mitteleuropäischer Sommerzeit|Berliner Zeit|Wiener Zeit|Zürcher Zeit|Pariser Zeit|Brüsseler Zeit|Schweizer Zeit|österreichischer Zeit|spanischer Zeit',
  '120 180': 'OEZ|osteuropäischer Zeit|Kiewer Zeit|israelischer Zeit',
  '180': 'Moskauer Zeit|russischer Zeit|Istanbuler Zeit',
  '330': 'indischer Zeit',
  '420': 'vietnamesischer Zeit|Hanoier Zeit|Bangkoker Zeit|Indochina-Zeit',
  '480': 'Pekinger Zeit|chinesischer Zeit|Singapurer Zeit|Hongkonger Zeit',
  '540': 'japanischer Zeit|Tokioter Zeit|südkoreanischer Zeit|Seouler Zeit',
  '600 660': 'Sydneyer Zeit|ostaustralischer Zeit',
  local: 'Ortszeit|örtlicher Zeit',
}
