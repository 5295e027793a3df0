import type { Amount } from '../amount/amount.ts'
import { rational } from '../amount/rational.ts'
import type { Draft } from '../scan/draft.ts'
import { type Scan, scan } from '../scan/scan.ts'
import { attach } from './attach.ts'
import { jointAt } from './joint-at.ts'

/** `50 Cent`, `10¢`: hundredths of the currency they are usual in. */
export function cents(state: Scan, number: Amount): Draft | undefined {
  const coin = scan(state, number.next, 'coin')
  if (coin) {
    const found = attach(state, number, coin.next, 'money', 'USD')
    const value = rational.multiply(number.value, rational.of(Number(coin.value), 100))
    return { ...found, value }
  }
  const cent = scan(state, jointAt(state, number.next), 'cent')
  if (!cent) return undefined
  const found = attach(state, number, cent.next, 'money', cent.value)
  return { ...found, value: rational.divide(number.value, rational.of(100)) }
}
