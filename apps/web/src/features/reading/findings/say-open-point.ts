import type { DraftBody } from '@dondoc/contracts'
import type { OpenPoint } from '@dondoc/domain/drafts'
import type { Words } from '../../../words/use-words.ts'
import { saidStanding } from '../fields/said-standing.ts'

interface SpokenOf {
  /** The tasks' codes by their ids. */
  readonly codes: ReadonlyMap<string, string>
  readonly bodies: readonly DraftBody[]
}

/** An open point in words. */
export function sayOpenPoint(t: Words, point: OpenPoint, { codes, bodies }: SpokenOf): string {
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
    case 'body-unknown': {
      const body = bodies.find(({ name }) => name === point.name)
      const said = body && saidStanding(body)
      const kind = said === 'ended' || said === 'renamed' ? (`body-${said}` as const) : point.kind
      return t(`reading.openPoints.${kind}`, { name: point.name })
    }
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
