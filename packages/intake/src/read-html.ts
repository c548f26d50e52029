import type { ReadDocument } from '@dondoc/domain/programme'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { HtmlWalk } from './html-walk.ts'

/** A page or a converted Word file: paragraphs, headings, lists, tables with merged cells, footnotes. */
export function readHtml(source: string): ReadDocument {
  const document: DefaultTreeAdapterMap['document'] = parse(source.normalize('NFC'))
  const walk = new HtmlWalk()
  walk.visit(document)
  return walk.finish()
}
