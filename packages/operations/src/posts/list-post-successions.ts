import type { PostSuccession } from '@dondoc/contracts'
import { loadPostsOf } from '@dondoc/database'
import { candidatesFor } from '@dondoc/domain/reorganisation'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { candidateView } from '../succession/candidate-view.ts'
import { successionsOfDay } from '../succession/successions-of-day.ts'

/** The posts of bodies that have ended, with those that each may go to: none moves by itself. */
export async function listPostSuccessions(context: OperationContext): Promise<PostSuccession[]> {
  permitAtAll(context, 'move-posts')
  const { ending, structure, successions } = await successionsOfDay(context.db, context.today)
  const posts = await loadPostsOf(
    context.db,
    ending.map(({ code }) => code),
  )
  return posts.flatMap(({ id, name, organisation }) => {
    const body = ending.find(({ code }) => code === organisation)
    if (!body) return []
    const candidates = candidatesFor(structure, successions, organisation)
    return [
      { post: { id, name }, body, candidates: candidates.map((code) => candidateView(structure, code)) },
    ]
  })
}
