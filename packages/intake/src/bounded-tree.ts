import { defaultTreeAdapter } from 'parse5'
import { IntakeFault } from './intake-fault.ts'

/** No page of a person nests deeper; parsers take ever longer for what does. */
const deepest = 300

/** How a page is parsed: throws an IntakeFault for elements nested without end. */
export function boundedTree(): { treeAdapter: typeof defaultTreeAdapter } {
  let depth = 0
  return {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > deepest) throw new IntakeFault('unreadable')
      },
      onItemPop: () => {
        depth--
      },
    },
  }
}
