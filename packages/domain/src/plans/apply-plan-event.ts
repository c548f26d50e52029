import type { PlanFacts } from './plan-facts.ts'
import type { PlanEvent } from './plan-happening.ts'
import type { PlanLine } from './plan-line.ts'

/** The facts after one more event. The first event must be 'begun'. */
export function applyPlanEvent(facts: PlanFacts | null, { happening, on }: PlanEvent): PlanFacts {
  if (happening.type === 'begun') return newlyBegun(happening.lines)
  if (!facts) throw new RangeError(`A plan's first event is not '${happening.type}'.`)
  switch (happening.type) {
    case 'purpose-written':
      return { ...facts, purpose: happening.words }
    case 'line-put':
      return { ...facts, lines: put(facts.lines, happening.line) }
    case 'line-dropped':
      return { ...facts, lines: facts.lines.filter(({ id }) => id !== happening.line) }
    case 'line-moved':
      return { ...facts, lines: moved(facts.lines, happening.line, happening.before) }
    case 'submitted':
      return { ...facts, state: 'submitted', submittedOn: on, submittedBy: happening.by, returned: null }
    case 'returned':
      return { ...facts, state: 'returned', returned: { on, reason: happening.reason } }
    case 'approved':
      return {
        ...facts,
        state: 'approved',
        approved: [...facts.approved, edition(facts, on, happening.code)],
      }
    case 'revised':
      return { ...facts, state: 'draft', edition: facts.edition + 1, submittedOn: null, submittedBy: null }
  }
}

function newlyBegun(lines: readonly PlanLine[]): PlanFacts {
  return {
    ...{ state: 'draft', edition: 1, purpose: '', lines, approved: [] },
    ...{ submittedOn: null, submittedBy: null, returned: null },
  }
}

function edition({ edition, purpose, lines }: PlanFacts, on: PlanEvent['on'], code: string) {
  return { edition, on, code, purpose, lines }
}

function put(lines: readonly PlanLine[], line: PlanLine): PlanLine[] {
  const known = lines.some(({ id }) => id === line.id)
  return known ? lines.map((one) => (one.id === line.id ? line : one)) : [...lines, line]
}

function moved(lines: readonly PlanLine[], id: string, before: string | null): PlanLine[] {
  const line = lines.find((one) => one.id === id)
  if (!line) return [...lines]
  const rest = lines.filter((one) => one.id !== id)
  const at = before === null ? -1 : rest.findIndex((one) => one.id === before)
  return at < 0 ? [...rest, line] : [...rest.slice(0, at), line, ...rest.slice(at)]
}
