import type { Language } from '../../types.ts'

/** English words for time zones, beyond the CLDR table; the usual one first. */
export const enZone: NonNullable<Language['zone']> = {
  '-300 -240': 'Eastern Time|US Eastern time|U.S. Eastern time|New York time|Eastern',
  '-360 -300': 'Central Time|Chicago time',
  '-480 -420': 'Pacific Time|US Pacific time|California time|Los Angeles time|Pacific',
  '0': 'GMT|UTC|Greenwich Mean Time|Z',
  '0 60': 'UK time|British time|London time|U.K. time',
  '60 120':
    'CET|CEST|MEZ|MESZ|Central European Time|Berlin time|Paris time|Swiss time|Austrian time',
  '120 180': 'Eastern European Time|Kyiv time|Israeli time',
  '180': 'Moscow time|MSK|Russian time|Istanbul time',
  '330': 'India time|Indian time|Delhi time',
  '420': 'Vietnam time|ICT|Hanoi time|Ho Chi Minh City time|Bangkok time|Indochina Time',
  '480': 'Beijing time|China time|Chinese time|Shanghai time|HKT|Hong Kong time|SGT',
  '540': 'Japan time|JST|KST|Tokyo time|Seoul time|South Korean time',
  '600 660': 'Sydney time|Melbourne time',
  local: 'local time|local',
}
