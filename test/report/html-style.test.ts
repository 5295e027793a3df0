import { expect, it } from 'vitest'
import { style } from '../../src/report/html/style.ts'

type Colors = Record<string, string>

/** The colours of the light scheme and of the dark one. */
const schemes = [...style.matchAll(/:root \{([^}]*)\}/g)].map(([, block = '']): Colors => {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, key, hex]) => [key, hex]),
  )
})
const [light = {}, dark = {}, print = {}] = schemes

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(colors: Colors, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map(key => luminance(colors[key] ?? ''))
    .sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

it.each([
  ['light', light],
  ['dark', dark],
  ['print', print],
])('can be read in the scheme %s', (_, colors) => {
  for (const ground of ['ground', 'panel']) {
    for (const text of ['text', 'soft', 'error', 'warning']) {
      expect([text, ground, contrast(colors, text, ground)]).toSatisfy(([, , ratio]) => ratio >= 7)
    }
  }
  for (const hue of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) {
    expect([hue, contrast(colors, 'text', hue)]).toSatisfy(([, ratio]) => ratio >= 7)
  }
  for (const text of ['link', 'good']) {
    expect([text, contrast(colors, text, 'ground')]).toSatisfy(([, ratio]) => ratio >= 7)
  }
  for (const line of ['translated', 'draft', 'stale']) {
    expect([line, contrast(colors, line, 'ground')]).toSatisfy(([, ratio]) => ratio >= 3)
  }
})
