import { VFile } from 'vfile'
import { children } from '../../src/exchange/xml/children.ts'
import { parseXml, type XmlElement } from '../../src/util/parse-xml.ts'

/** Attributes of the core that stet writes, by element (XLIFF 2.1, section 4.2). */
const allowed: Record<string, string[]> = {
  xliff: ['version', 'srcLang', 'trgLang', 'xml:space', 'xmlns'],
  file: ['id', 'original', 'canResegment'],
  unit: ['id'],
  notes: [],
  note: ['category'],
  originalData: [],
  data: ['id'],
  segment: ['state', 'subState'],
  source: [],
  target: [],
  cp: ['hex'],
  ph: ['id', 'type', 'subType', 'equiv', 'disp', 'dataRef'],
  pc: ['id', 'type', 'subType', 'dataRefStart', 'dataRefEnd'],
}

const inline = ['cp', 'ph', 'pc']

/** Elements and their order, as regular expressions over the names of children. */
const contents: Record<string, RegExp> = {
  xliff: /^(?:file )+$/,
  file: /^(?:unit )+$/,
  unit: /^(?:notes )?(?:originalData )?segment $/,
  notes: /^(?:note )+$/,
  note: /^$/,
  originalData: /^(?:data )+$/,
  data: /^(?:cp )*$/,
  segment: /^source (?:target )?$/,
  cp: /^$/,
  ph: /^$/,
}

const subTypes: Record<string, string> = {
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:lb': 'fmt',
}

const token = /^[\w.:-]+$/

/**
 * What of a document goes against the constraints of the core of XLIFF 2.1, of those that concern
 * what stet writes: one sentence each.
 */
export function xliffConstraints(text: string): string[] {
  const wrong: string[] = []
  const demand = (holds: boolean, sentence: string): void => {
    if (!holds) wrong.push(sentence)
  }
  const root = parseXml(new VFile(text))
  const value = (element: XmlElement, name: string): string => element.attributes.get(name) ?? ''
  const unique = (elements: readonly XmlElement[], where: string): void => {
    const ids = elements.map(element => value(element, 'id'))
    demand(new Set(ids).size === ids.length, `ids repeat in ${where}`)
    for (const id of ids) demand(token.test(id), `\`${id}\` is no NMTOKEN`)
  }
  const walk = (element: XmlElement): void => {
    const { name, uri, attributes } = element
    demand(uri === 'urn:oasis:names:tc:xliff:document:2.0', `${name} is of another namespace`)
    for (const attribute of attributes.keys()) {
      demand(allowed[name]?.includes(attribute) ?? false, `${name} has no attribute ${attribute}`)
    }
    const inner = children(element)
    const names = inner.map(child => `${child.name} `).join('')
    const isInline = inner.every(child => inline.includes(child.name))
    demand(contents[name]?.test(names) ?? isInline, `${name} has ${names}in it`)
    const hasText = element.children.some(child => 'text' in child && child.text.trim() !== '')
    const isText = ['note', 'data', 'source', 'target', 'pc'].includes(name)
    demand(isText || !hasText, `${name} has text`)
    const subType = attributes.get('subType')
    if (subType !== undefined) {
      demand(
        subTypes[subType] === value(element, 'type'),
        `${subType} is no ${value(element, 'type')}`,
      )
    }
    const type = attributes.get('type')
    const types = ['fmt', 'ui', 'quote', 'link', 'image', 'other']
    demand(type === undefined || types.includes(type), `${type} is no type`)
    for (const child of inner) walk(child)
  }
  walk(root)
  demand(value(root, 'version') === '2.1', 'the version is 2.1')
  demand(value(root, 'srcLang') !== '', 'there is a source language')
  const files = children(root, 'file')
  unique(files, 'xliff')
  for (const file of files) {
    const units = children(file, 'unit')
    unique(units, 'a file')
    for (const unit of units) checkUnit(unit, demand, unique, value(root, 'trgLang') !== '')
  }
  return wrong
}

function checkUnit(
  unit: XmlElement,
  demand: (holds: boolean, sentence: string) => void,
  unique: (elements: readonly XmlElement[], where: string) => void,
  hasTarget: boolean,
): void {
  const data = children(children(unit, 'originalData')[0], 'data')
  unique(data, 'originalData')
  const known = new Set(data.map(({ attributes }) => attributes.get('id')))
  const used = new Set<string | undefined>()
  for (const segment of children(unit, 'segment')) {
    const [source] = children(segment, 'source')
    const [target] = children(segment, 'target')
    const state = segment.attributes.get('state')
    const subState = segment.attributes.get('subState')
    const states = ['initial', 'translated', 'reviewed', 'final']
    demand(state === undefined || states.includes(state), `${state} is no state`)
    demand(subState === undefined || state !== undefined, 'a subState has a state')
    demand(subState === undefined || /^(?!xlf:)[^:]+:[^:]+$/.test(subState), 'a subState is own')
    demand(target !== undefined || (state ?? 'initial') === 'initial', `${state} has a target`)
    demand(target === undefined || hasTarget, 'a target has a language')
    const codes = [source, target].map(content => below(content))
    const [from = [], to = []] = codes
    unique(from, 'a source')
    unique(to, 'a target')
    const sources = new Map(from.map(code => [code.attributes.get('id'), code]))
    for (const code of to) {
      const other = sources.get(code.attributes.get('id'))
      const isSame =
        other === undefined ||
        ['dataRef', 'dataRefStart', 'dataRefEnd', 'type'].every(
          name => other.attributes.get(name) === code.attributes.get(name),
        )
      demand(isSame, 'a code of one id is one code')
    }
    for (const { attributes } of codes.flat()) {
      for (const name of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
        const id = attributes.get(name)
        if (id === undefined) continue
        used.add(id)
        demand(known.has(id), `${name} \`${id}\` has its data`)
      }
    }
  }
  for (const id of known) demand(used.has(id), `data \`${id}\` is used`)
}

/** The codes in an element, at any depth; characters that XML cannot hold are none. */
function below(element: XmlElement | undefined): XmlElement[] {
  return children(element).flatMap(child => (child.name === 'cp' ? [] : [child, ...below(child)]))
}
