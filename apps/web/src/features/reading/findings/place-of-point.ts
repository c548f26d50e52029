import type { OpenPoint } from '@dondoc/domain/drafts'
import type { ReadingPane } from '../../../search/reading-search.ts'

/** Where an open point is put right: the pane or the task it stands in, and the place there. */
export type PlaceOfPoint =
  | { readonly task: string; readonly selector: string }
  | { readonly pane: ReadingPane; readonly selector: string }

export function placeOfPoint(point: OpenPoint): PlaceOfPoint {
  switch (point.kind) {
    case 'field-to-accept':
      return point.task === null ? inDocument(point.field) : inTask(point.task, point.field)
    case 'code-twice':
      return inTask(point.task, 'code')
    case 'body-unknown':
    case 'body-ambiguous':
    case 'body-class-empty':
    case 'body-gone':
      return { pane: 'bodies', selector: `[data-body="${CSS.escape(point.name)}"]` }
    case 'target-undecided':
      return { pane: 'versions', selector: '[data-field="carried"][data-open]' }
    case 'document-date-missing':
      return inDocument('date')
    case 'received-on-missing':
    case 'received-before-dated':
      return inDocument('receivedOn')
    case 'assigned-by-missing':
    case 'assigned-by-gone':
      return inDocument('assignedBy')
    case 'version-unsaid':
      return inDocument('version')
    case 'no-tasks':
      return { pane: 'tasks', selector: '[data-entry]' }
  }
}

function inTask(task: string, field: string): PlaceOfPoint {
  return { task, selector: `[data-entry="${CSS.escape(task)}"] [data-field="${field}"]` }
}

function inDocument(field: string): PlaceOfPoint {
  return { pane: 'document', selector: `[role="tabpanel"] [data-field="${field}"]` }
}
