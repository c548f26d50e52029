import type { ExportTargets, TargetBody, TargetLine } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import type { TargetCells } from '@dondoc/domain/target-sheet'
import { goalSigns, measureKey, measureOf, valuePeriod } from '@dondoc/domain/targets'
import type { OperationContext } from '../context.ts'
import { accepted } from '../operation-refused.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { isPermitted, permitAtAll } from '../permit.ts'
import { showTargets } from './show-targets.ts'

type Body = Pick<TargetBody, 'organisation'> & Partial<Pick<TargetBody, 'held'>>

/**
 * One period's figures of a programme as rows to fill in: a row for each measure and each body that answers for it or has
 * figures, and where a body is named for those directly below it, as far as the actor may record them. Refused: not-permitted,
 * not-found, period-not-understood.
 */
export async function exportTargets(context: OperationContext, asked: ExportTargets): Promise<TargetCells[]> {
  permitAtAll(context, 'record-target-value')
  const { from } = accepted(valuePeriod(asked.period))
  const organisations = await organisationsOfDay(context.db, context.today)
  const { targets } = await showTargets(context, { programmeId: asked.programmeId })
  const numbers = targets.filter(({ value, endedOn }) => value !== null && endedOn === null)
  const lines = [...new Map(numbers.map((line) => [measureKey(measureOf(line)), line])).values()]
  const below = bodiesBelow(asked.under, organisations)
  return lines.flatMap((line) => {
    const known = new Map(line.bodies.map((body) => [body.organisation.code, body]))
    const bodies = [...line.bodies, ...below.filter(({ organisation }) => !known.has(organisation.code))]
    return bodies
      .filter(({ organisation: { code } }) =>
        isPermitted(context, 'record-target-value', code, organisations),
      )
      .filter(({ organisation: { code } }) => (organisations.endedOn(code) ?? '9999') > from)
      .map((body) => cellsOf(line, body, asked))
  })
}

function bodiesBelow(under: string | undefined, { structure, nameOf, endedOn }: OrganisationsOfDay): Body[] {
  const codes = under === undefined ? [] : (structure.children.get(under) ?? [])
  return codes
    .filter((code) => endedOn(code) === null)
    .map((code) => ({ organisation: { code, name: nameOf(code) } }))
}

function cellsOf(line: TargetLine, { organisation, held = [] }: Body, asked: ExportTargets): TargetCells {
  const { kind } = asked
  const there = held.find(
    ({ record }) => record.kind === kind && (kind === 'baseline' || record.period === asked.period),
  )
  return {
    ...{ programme: line.programme.id, record: there?.record.id ?? '', kind },
    ...{ measure: line.measure, unit: line.unit ?? '', goal: goalOf(line) },
    ...{ code: organisation.code, name: organisation.name, period: there?.record.period ?? asked.period },
    value: there ? writeFigure(there.value) : '',
    ...{ on: there ? writeDay(there.record.on) : '', source: there?.record.source ?? '', reason: '' },
  }
}

function goalOf({ operator, value, unit, by }: TargetLine): string {
  // A number to be met exactly stands without a sign.
  const sign = operator === '>=' || operator === '<=' ? goalSigns[operator] : null
  const number = value === null ? null : writeFigure(value)
  return [number && sign, number, unit, by && `đến ${writeDay(by)}`].filter(Boolean).join(' ')
}

function writeFigure(value: number): string {
  return String(value).replace('.', ',')
}
