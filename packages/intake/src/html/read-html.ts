import type { ReadDocument } from '@dondoc/domain/programme'
import { parse } from 'parse5'
import { boundedTree } from '../bounded-tree.ts'
import { HtmlWalk } from './html-walk.ts'

/**
 * A page or a converted Word file: paragraphs, headings, lists, tables with merged cells, footnotes. Throws an IntakeFault
 * for elements nested without end.
 */
export function readHtml(source: string): ReadDocument {
  const walk = new HtmlWalk()
  walk.visit(parse(source.normalize('NFC'), boundedTree()))
  return walk.finish()
}
