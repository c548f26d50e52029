import { refuse } from '../refusals/index.ts'
import { isOwnPlan } from './is-own-plan.ts'
import type { PlanCircumstances } from './plan-circumstances.ts'
import type { PlanCommand } from './plan-command.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PlanHappening } from './plan-happening.ts'
import type { PlanRefusal } from './plan-refusals.ts'
import { isAllowedIn } from './plan-transitions.ts'
import { readLine } from './read-line.ts'

/** Whether the command may be done to the plan: what is to be kept, or why not. */
export function decidePlan(
  plan: PlanFacts,
  command: PlanCommand,
  circumstances: PlanCircumstances,
): PlanHappening | PlanRefusal {
  if (!isAllowedIn(plan.state, command.type)) return refuse('plan-not-in-state', { state: plan.state })
  switch (command.type) {
    case 'write-purpose':
      return { type: 'purpose-written', words: command.words.trim() }
    case 'put-line': {
      if (command.mends && textOf(plan, command.line.id) === null) return gone
      const line = readLine(plan, command.line, circumstances)
      return 'refused' in line ? line : { type: 'line-put', line }
    }
    case 'drop-line': {
      const text = textOf(plan, command.line)
      return text === null ? gone : { type: 'line-dropped', line: command.line, text }
    }
    case 'move-line':
      return move(plan, command)
    case 'submit':
      if (plan.lines.length === 0) return refuse('plan-empty')
      return { type: 'submitted', by: circumstances.by }
    case 'approve':
      return bySecond(plan, circumstances, { type: 'approved', code: command.code })
    case 'return':
      if (command.reason.trim() === '') return refuse('words-missing')
      return bySecond(plan, circumstances, { type: 'returned', reason: command.reason })
    case 'revise':
      if (command.reason.trim() === '') return refuse('words-missing')
      return { type: 'revised', reason: command.reason }
  }
}

const gone = refuse('plan-line-gone')

function move(
  plan: PlanFacts,
  { line, before }: Extract<PlanCommand, { type: 'move-line' }>,
): PlanHappening | PlanRefusal {
  const text = textOf(plan, line)
  if (text === null || (before !== null && textOf(plan, before) === null)) return gone
  return { type: 'line-moved', line, before, text }
}

function textOf({ lines }: PlanFacts, id: string): string | null {
  return lines.find((line) => line.id === id)?.text ?? null
}

/** Whoever submitted a plan does not decide on it. */
function bySecond(
  plan: PlanFacts,
  circumstances: PlanCircumstances,
  decided: PlanHappening,
): PlanHappening | PlanRefusal {
  return isOwnPlan(plan, circumstances) ? refuse('second-person-needed') : decided
}
