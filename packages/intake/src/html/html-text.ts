import type { DefaultTreeAdapterMap } from 'parse5'

export type HtmlNode = DefaultTreeAdapterMap['node']
export type HtmlElement = DefaultTreeAdapterMap['element']

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** Code, and words that were struck out as changes. */
const unread = new Set(['script', 'style', 'del'])
const lines = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** The words inside a node: blanks folded, one line break per <br> or inner block; '[1]' of a footnote call becomes '(1)'. */
export function textOf(node: HtmlNode): string {
  const parts: string[] = []
  const gather = (inner: HtmlNode): void => {
    if ('value' in inner && inner.nodeName === '#text') parts.push(inner.value.replace(/\s+/gu, ' '))
    if (isElement(inner) && unread.has(inner.tagName)) return
    if (isElement(inner) && (inner.tagName === 'br' || inner.tagName === 'table')) parts.push('\n')
    const call =
      isElement(inner) && inner.tagName === 'sup' ? /^\s*\[(\d{1,3})\]\s*$/.exec(plain(inner)) : null
    if (call) parts.push(`(${call[1]})`)
    else for (const child of childrenOf(inner)) gather(child)
    if (isElement(inner) && lines.has(inner.tagName)) parts.push('\n')
    if (isElement(inner) && (inner.tagName === 'td' || inner.tagName === 'th')) parts.push(' ')
  }
  gather(node)
  return parts
    .join('')
    .replace(/[^\S\n]*\n\s*/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
}

function plain(node: HtmlNode): string {
  return 'value' in node ? node.value : childrenOf(node).map(plain).join('')
}
