import type { TextRange } from '@dondoc/domain/programme'

/**
 * The stretch of the document's text that is selected on the page, without blanks at its ends; null where nothing of the
 * document is. Every stretch of words stands in an element whose `data-words` says where in the text it begins.
 */
export function selectedRange(text: string): TextRange | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const from = placeOf(range.startContainer, range.startOffset, 'after')
  const until = placeOf(range.endContainer, range.endOffset, 'before')
  return from === null || until === null ? null : trimRange(text, { from, until })
}

function trimRange(text: string, { from, until }: TextRange): TextRange | null {
  const words = text.slice(from, until)
  const start = from + words.length - words.trimStart().length
  const end = until - (words.length - words.trimEnd().length)
  return start < end ? { from: start, until: end } : null
}

/** Where in the text a point of the page lies; a point between words goes to the nearest words after or before it. */
function placeOf(node: Node, offset: number, side: 'after' | 'before'): number | null {
  const stretch = node.parentElement?.closest<HTMLElement>('[data-words]')
  if (node.nodeType === Node.TEXT_NODE && stretch) return startOf(stretch) + offset
  return nearest(node, offset, side)
}

function nearest(node: Node, offset: number, side: 'after' | 'before'): number | null {
  const point = document.createRange()
  point.setStart(node, offset)
  const stretches = [...document.querySelectorAll<HTMLElement>('[data-words]')]
  if (side === 'after') {
    const next = stretches.find((stretch) => point.comparePoint(stretch, 0) >= 0)
    return next ? startOf(next) : null
  }
  const last = stretches.findLast((stretch) => point.comparePoint(stretch, 0) < 0)
  return last ? startOf(last) + (last.textContent?.length ?? 0) : null
}

function startOf(stretch: HTMLElement): number {
  return Number(stretch.dataset.words)
}
