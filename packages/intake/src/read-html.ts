import type { ReadDocument } from '@dondoc/domain/programme'
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5'
import { HtmlWalk } from './html-walk.ts'
import { IntakeFault } from './intake-fault.ts'

/** No page of a person nests deeper; parsers take ever longer for what does. */
const deepest = 300

/**
 * A page or a converted Word file: paragraphs, headings, lists, tables with merged cells, footnotes. Throws an IntakeFault
 * for elements nested without end.
 */
export function readHtml(source: string): ReadDocument {
  let depth = 0
  const document: DefaultTreeAdapterMap['document'] = parse(source.normalize('NFC'), {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > deepest) throw new IntakeFault('unreadable')
      },
      onItemPop: () => {
        depth--
      },
    },
  })
  const walk = new HtmlWalk()
  walk.visit(document)
  return walk.finish()
}
