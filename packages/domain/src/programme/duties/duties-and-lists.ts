import { opensWithVerb } from '../bodies/duty-verbs.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { fieldsOf, labelsDuties, wordsOf } from '../outline/node-fields.ts'
import { isBullet, type OutlineNode } from '../outline/outline.ts'
import { actsBehindColon, isAssigned, isOrder } from '../outline/prose-orders.ts'
import type { Passage } from '../passages/passage.ts'
import { sliceQuote } from '../passages/quote.ts'

/**
 * Whether what stands below a sentence is a duty: a number always; a bullet where it orders a body, or is one more whole
 * sentence; else it is a detail.
 */
export function isDutyOfItsOwn(child: OutlineNode, node: OutlineNode): boolean {
  return isItemOfItsOwn(child) || labelsDuties(child) || isFurtherDuty(child, node)
}

function isItemOfItsOwn(child: OutlineNode): boolean {
  if (!child.number || fieldsOf(child)) return false
  const words = wordsOf(child).text
  return !isBullet(child) || isOrder(words) || isAssigned(words) || actsBehindColon(words)
}

/** A bullet that is a whole sentence below a whole sentence: one more duty of the same holder, no detail. */
function isFurtherDuty(child: OutlineNode, node: OutlineNode): boolean {
  const words = wordsOf(child).text
  const whole = /[\p{L}\d)”][.]\s*$/u
  return (
    fieldsOf(child) === null &&
    whole.test(wordsOf(node).text) &&
    whole.test(words) &&
    words.length > 60 &&
    !/^[^:]{3,40}:/u.test(words) &&
    opensWithVerb(words)
  )
}

/** 'a) Các sở rà soát tài sản trong thời hạn 02 năm; cụ thể như sau:' is a duty, and leads into the list of its details. */
export function dutyBeforeList(node: OutlineNode): Passage | null {
  const words = wordsOf(node).text
  const found = /^(.{60,600}?)[;.]\s+(?:cụ thể|trong đó|bao gồm|gồm)[^;.]{0,160}:\s*$/su.exec(words)
  if (!node.passage || !found?.[1] || !(opensWithVerb(words) || readSubject(words))) return null
  const until = (node.number?.length ?? 0) + found[1].length
  return { ...node.passage, ...sliceQuote(node.passage, { from: 0, until }) }
}
