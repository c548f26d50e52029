import type { Kysely, Tables } from '@dondoc/database'
import type { Actor } from '@dondoc/domain/access'
import {
  confirmSuccessors,
  contextAt,
  listPostSuccessions,
  listSuccessionQueue,
  movePosts,
} from '@dondoc/operations'
import { type Progress, recordProgramme } from './load-programme-scenario.ts'
import { provinceDecisions } from './province-decisions.ts'
import { missingDecisions, morningOf, recordProvinceDecision } from './province-decisions-told.ts'
import { recordProvince } from './record-province.ts'
import { recordKindRelations } from './record-relations.ts'

/** The morning on which the province received its programme. */
const received = new Date('2023-04-01T02:00:00Z')
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'bt.btc' }

/**
 * The programme's bodies merged, ended and split, decision by decision on the mornings they took effect. On each the desk
 * confirms who goes on with open work, and where posts go, where there is one candidate; what has several stays in the queue.
 */
export async function loadReorganisationScenario(
  db: Kysely<Tables>,
  _moment: Date,
  { scale = 1, progress = () => {} }: { scale?: number; progress?: Progress } = {},
): Promise<void> {
  await recordProvince(db, received)
  await recordProgramme(db, received, { scale, progress })
  const missing = await missingDecisions(db)
  for (const [day, decisions] of Map.groupBy(provinceDecisions(), ({ effectiveOn }) => effectiveOn)) {
    const today = missing.filter(({ effectiveOn }) => effectiveOn === day)
    for (const decision of today) await recordProvinceDecision(db, decision)
    const [decision] = decisions
    if (!decision) continue
    const { confirmed, left } = await confirmWhereOneCandidate(db, morningOf(decision))
    const moved = await movePostsWhereOneCandidate(db, morningOf(decision))
    progress(
      `${day}: ${today.length} quyết định, ${confirmed} việc đã bàn giao, ${left} việc chờ chọn, ${moved} chức danh đã chuyển`,
    )
  }
  await recordKindRelations(db, received)
}

async function confirmWhereOneCandidate(db: Kysely<Tables>, morning: Date) {
  const context = contextAt(db, desk, morning)
  const { total, bodies } = await listSuccessionQueue(context, {})
  const assignments = bodies.flatMap(({ candidates: [only, ...others], rows }) =>
    only && others.length === 0
      ? rows.map(({ assignmentId, version }) => ({ assignmentId, version, to: only.code }))
      : [],
  )
  if (assignments.length > 0) await confirmSuccessors(context, { assignments })
  return { confirmed: assignments.length, left: total - assignments.length }
}

async function movePostsWhereOneCandidate(db: Kysely<Tables>, morning: Date): Promise<number> {
  const context = contextAt(db, desk, morning)
  const posts = (await listPostSuccessions(context)).flatMap(
    ({ post, body, candidates: [only, ...others] }) =>
      only && others.length === 0 ? [{ postId: post.id, from: body.code, to: only.code }] : [],
  )
  if (posts.length > 0) await movePosts(context, { posts })
  return posts.length
}
