import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { tmx } from '../../src/exchange/tmx/index.ts'
import { workpiece } from './exchange.ts'

it('writes confirmed translations as TMX 1.4b', () => {
  const { job } = workpiece('<!-- stet-note: Kurz! -->\nEin *Tag*<br>\n', ['A *day*<br>'])
  const base = `en a#ein-tag ${job.units[0]?.base.target} translated`
  expect(tmx.write(job)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="stet" creationtoolversion="1" segtype="block" o-tmf="stet" adminlang="en" srclang="de" datatype="unknown"/>
  <body>
    <tu tuid="a#ein-tag">
      <note>Kurz!</note>
      <prop type="x-place">source/a.md:2</prop>
      <prop type="x-stet">${base}</prop>
      <tuv xml:lang="de"><seg>Ein <bpt i="1" x="1" type="emphasis">*</bpt>Tag<ept i="1">*</ept><ph x="2" type="html">&lt;br&gt;</ph></seg></tuv>
      <tuv xml:lang="en"><seg>A <bpt i="1" x="1" type="emphasis">*</bpt>day<ept i="1">*</ept><ph x="2" type="html">&lt;br&gt;</ph></seg></tuv>
    </tu>
  </body>
</tmx>
`)
})

it('reads a memory of several languages, as other tools write it', () => {
  const text = `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="DE"/><body>
<tu tuid="2025/a#b"><tuv lang="en-US"><seg>one <hi type="x">two</hi></seg></tuv>
<tuv xml:lang="de"><seg>eins zwei</seg></tuv><tuv xml:lang="vi"><seg>một hai</seg></tuv></tu>
</body></tmx>`
  const items = tmx.read(new VFile({ path: 'a.tmx', value: text }))
  expect(items).toMatchObject([
    { article: '2025/a', id: 'b', locale: 'en-US', source: ['eins zwei'], target: ['one ', 'two'] },
    { article: '2025/a', id: 'b', locale: 'vi', target: ['một hai'] },
  ])
  const spans = items.map(({ at }) => text.slice(at.start, at.end))
  expect(spans[1]).toBe('<seg>một hai</seg>')
})
