import type { RulesView } from '@dondoc/contracts'
import { loadOfficeRules, loadPostNames } from '@dondoc/database'
import { rulesOn } from '@dondoc/domain/office-rules'
import type { OperationContext } from '../context.ts'

/** The rules of today and every set that was recorded; everybody may know by which numbers work is judged. */
export async function showRules({ db, today }: OperationContext): Promise<RulesView> {
  const [recorded, names] = [await loadOfficeRules(db), await loadPostNames(db)]
  const sets = recorded.map(
    ({ version, from_day: from, rules: changes, reason, recorded_at, recorded_by }) => ({
      ...{ version, from, changes, reason },
      ...{ recordedAt: recorded_at.toISOString(), by: names.get(recorded_by) ?? recorded_by },
    }),
  )
  return { today: rulesOn(sets, today), version: sets.at(-1)?.version ?? 0, sets }
}
