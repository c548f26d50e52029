import type { OpenPoint } from '@dondoc/domain/drafts'
import type { Words } from '../../../words/use-words.ts'

/** An open point in words; `codes` are the tasks' codes by their ids. */
export function sayOpenPoint(t: Words, point: OpenPoint, codes: ReadonlyMap<string, string>): string {
  switch (point.kind) {
    case 'field-to-accept': {
      const field = t(`reading.fields.${point.field}`)
      const code = point.task && codes.get(point.task)
      return code
        ? t('reading.openPoints.task-field', { code, field })
        : t('reading.openPoints.document-field', { field })
    }
    case 'code-twice':
      return t('reading.openPoints.code-twice', { code: point.code })
    case 'body-unknown':
    case 'body-ambiguous':
    case 'body-class-empty':
    case 'body-gone':
      return t(`reading.openPoints.${point.kind}`, { name: point.name })
    case 'target-undecided':
      return t('reading.openPoints.target-undecided', { measure: point.target.measure })
    default:
      return t(`reading.openPoints.${point.kind}`)
  }
}
