import { SaxesParser } from 'saxes'
import { IntakeFault } from '../intake-fault.ts'
import { Prefixes } from './prefixes.ts'
import type { XmlElement } from './xml-element.ts'

const deepest = 256

interface OpenElement {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: (XmlElement | string)[]
}

/** A whole part as one element. Throws an IntakeFault where it is no well-formed XML. */
export function readXml(bytes: Uint8Array): XmlElement {
  let root: XmlElement | null = null
  parse(bytes, (element, depth) => {
    if (depth > 0) return 'keep'
    root = element
    return 'drop'
  })
  if (root === null) throw new IntakeFault('unreadable')
  return root
}

/** Every element that stands right in one of the containers, one after another: the part is never in memory as a whole. */
export function visitElements(
  bytes: Uint8Array,
  containers: readonly string[],
  visit: (element: XmlElement) => void,
): void {
  parse(bytes, (element, _, parent) => {
    if (parent === null || !containers.includes(parent)) return 'keep'
    visit(element)
    return 'drop'
  })
}

/** Parses strictly, so that half a part is not taken for the whole. `closed` says whether an element stays in its parent. */
function parse(
  bytes: Uint8Array,
  closed: (element: XmlElement, depth: number, parent: string | null) => 'keep' | 'drop',
): void {
  const parser = new SaxesParser()
  const open: OpenElement[] = []
  const prefixes = new Prefixes()
  parser.on('error', () => {
    throw new IntakeFault('unreadable')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= deepest) throw new IntakeFault('unreadable')
    prefixes.learn(attributes)
    open.push({ name: prefixes.usual(name), attributes: prefixes.usualKeys(attributes), children: [] })
  })
  const addText = (text: string) => void open.at(-1)?.children.push(text)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = open.pop()
    const parent = open.at(-1)
    if (element && closed(element, open.length, parent?.name ?? null) === 'keep')
      parent?.children.push(element)
  })
  parser.write(decode(bytes)).close()
}

function decode(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(bytes)
}
