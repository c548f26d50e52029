import { readHeadingPartners } from '../bodies/heading-partners.ts'
import type { OutlineNode } from './outline.ts'

/**
 * A heading's words as its colon would make them: '1. Sở Y tế chủ trì, phối hợp với các sở, ngành' gives its items a lead and partners,
 * with a colon, a full stop or nothing behind. Null where the words are no such heading.
 */
export function titleOverItems({ number, passage, children }: OutlineNode): string | null {
  if (!number || !passage || !children.some((child) => child.number !== null)) return null
  const title = `${passage.text.slice(number.length).replace(/[\s.:]+$/u, '')}:`
  return readHeadingPartners(title) ? title : null
}
