import type { SilentBody } from '@dondoc/contracts'
import { loadSilentPosts } from '@dondoc/database'
import { seenIn } from '@dondoc/domain/access'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'

/**
 * Posts that have never signed in, by body, most of them first: work that is given to them is read by nobody. Posts of bodies
 * that have ended are left out, and so are bodies that the actor may not look into.
 */
export async function listSilentPosts(context: OperationContext): Promise<SilentBody[]> {
  const organisations = await organisationsOfDay(context.db, context.today)
  const isSeen = seenIn(visibleTo(context, 'read-work', organisations))
  const posts = await loadSilentPosts(context.db, context.today)
  const own = posts.filter(
    ({ organisation }) => isSeen(organisation) && organisations.endedOn(organisation) === null,
  )
  const bodies = [...Map.groupBy(own, ({ organisation }) => organisation)].map(([code, silent]) => ({
    organisation: { code, name: organisations.nameOf(code) },
    posts: silent.map(({ id, name, isHeld }) => ({ id, name, isHeld })),
  }))
  return bodies.sort((a, b) => b.posts.length - a.posts.length)
}
