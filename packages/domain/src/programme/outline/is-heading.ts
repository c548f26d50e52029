import { setRight } from '../../text/index.ts'
import { startsWithBody } from '../bodies/body-words.ts'
import { opensWithVerb } from '../bodies/duty-verbs.ts'
import { endOfBodies } from '../bodies/end-of-bodies.ts'
import { readHeadingBodies } from '../bodies/heading-bodies.ts'
import { readAddressed } from '../bodies/read-addressed.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { asksForReport } from './asks-for-report.ts'
import { endsAsLeadIn } from './lead-ins.ts'
import { leadsToThings } from './leads-to-things.ts'
import { namesPaper } from './names-paper.ts'
import { fieldsOf, labelsDuties, wordsOf } from './node-fields.ts'
import { isBullet, type OutlineNode } from './outline.ts'
import { isAssigned } from './prose-orders.ts'
import { titleOverItems } from './title-over-items.ts'

/** A bullet or an article that leads into items, however long: '- Bên cạnh đó, Sở Y tế yêu cầu các bệnh viện … như sau:'. */
function leadsIntoItems(node: OutlineNode, words: string): boolean {
  if (!isBullet(node) && node.number?.style !== 'article') return false
  return endsAsLeadIn(words) && readAddressed(words).length > 0
}

/** Whether a paragraph is a heading over what stands under it: a part, or words that do not end as a sentence does. */
export function isHeading(node: OutlineNode): boolean {
  const { passage, number } = node
  if (!passage) return false
  if (number && ['part', 'division', 'roman'].includes(number.style)) return true
  const words = passage.text.slice(number?.length ?? 0)
  if (leadsToThings(node) || asksForReport(node)) return false
  const below = node.children.filter((child) => fieldsOf(child) === null && !labelsDuties(child))
  if (listsItsParts(words, below)) return false
  if (titleOverItems(node)) return true
  if (advisesOnly(words) && below.every((child) => opensWithVerb(wordsOf(child).text)))
    return below.length > 0
  if (below.length === 0) return number === null && /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words)
  if (passage.kind === 'heading' || (number === null && words === words.toUpperCase())) return true
  const list = below.some((child) => isBullet(child))
  if (/[;]\s*$|\/\.$/u.test(words) || words.length > (leadsIntoItems(node, words) ? 900 : 400)) return false
  if (/\.\s*$/u.test(words) && (leadsToBodies(node, words) || holdsNumbered(node))) return true
  if (/\.\s*$/u.test(words))
    return list && !isBullet(node) && words.length < 200 && readSubject(words) === null
  return !(list && isBullet(node) && opensWithVerb(words) && readHeadingBodies(words).length === 0)
}

/** '- Nghiên cứu, tham mưu UBND tỉnh:' says nothing of what is to be done: that stands below, item by item. */
function advisesOnly(words: string): boolean {
  const adviser =
    /^(?:\p{L}[\p{L} ]{2,20},? )?tham mưu(?:,? (?:giúp|đề xuất|trình|cho))*\s+([^:;.]{3,60}):\s*$/iu
  const advised = adviser.exec(words)?.[1]
  return advised !== undefined && startsWithBody(advised) && endOfBodies(setRight(advised)) === null
}

/** 'Hoàn thành hồ sơ gồm:' over the names of its parts, 'Quán triệt quy định:' over papers: one duty and what belongs to it. */
function listsItsParts(words: string, below: readonly OutlineNode[]): boolean {
  if (!/:\s*$/u.test(words) || !opensWithVerb(words)) return false
  const parts = /\s(?:gồm|bao gồm)(?: có)?\s*:\s*$/u.test(words)
  return below.every((child) => {
    const part = wordsOf(child).text
    if (!isBullet(child) || (!parts && !namesPaper(part))) return false
    return !opensWithVerb(part) && readSubject(part) === null
  })
}

/** A long title in small letters that ends with a full stop: '2. Hoàn thiện pháp luật … .' over '2.1.', '2.2.'. */
function holdsNumbered({ number, children }: OutlineNode): boolean {
  const below = { d1: 'd2', d2: 'd3' }[number?.style as 'd1' | 'd2']
  return below !== undefined && children.some((child) => child.number?.style === below)
}

/** 'Hoàn thành di dời 02 cụm công nghiệp.' over paragraphs that each begin with the body that is to do its part. */
function leadsToBodies(node: OutlineNode, words: string): boolean {
  if (node.number === null || isBullet(node) || words.length > 250) return false
  if (readSubject(words) !== null) return false
  return node.children.some((child) => isAssigned(wordsOf(child).text))
}
