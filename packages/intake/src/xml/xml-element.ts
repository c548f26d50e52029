/** An element of a part of an Office file: its name as printed ('w:p'), its attributes, and what stands in it in order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

export function elementsIn(element: XmlElement | null | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

export function firstIn(element: XmlElement | null | undefined, ...path: string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((found, name) => elementsIn(found, name)[0] ?? null, element ?? null)
}

export function wordsIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('')
}
