import type { MovePosts } from '@dondoc/contracts'
import { type HeldPost, inTransaction, lockPosts, movePost } from '@dondoc/database'
import { candidatesFor } from '@dondoc/domain/reorganisation'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll } from '../permit.ts'
import type { Endings } from '../succession/present-successions.ts'
import { reasonOfEnding } from '../succession/reason-of-ending.ts'
import { successionsOfDay } from '../succession/successions-of-day.ts'

/**
 * A person says where posts of bodies that have ended go, all or nothing: rights and notices of their holders follow from then
 * on. Many at once only where each has one candidate and it is the one named. Refused: not-permitted, not-found, post-moved,
 * post-body-lives, successor-missing, choose-one-by-one.
 */
export async function movePosts(
  context: OperationContext,
  { posts, reason }: MovePosts,
): Promise<{ moved: number }> {
  permitAtAll(context, 'move-posts')
  return inTransaction(context.db, async (tx) => {
    const organisations = await organisationsOfDay(tx, context.today)
    const endings = await successionsOfDay(tx, context.today)
    const held = await lockPosts(
      tx,
      posts.map(({ postId }) => postId),
    )
    for (const asked of posts) {
      const post = held.find(({ id }) => id === asked.postId)
      if (!post) throw new OperationRefused('not-found', { post: asked.postId })
      refuseUnfit(post, asked, organisations)
      if (posts.length > 1) refuseChoice(post, asked.to, endings)
      await movePost(tx, {
        ...{ post_id: post.id, from_organisation: asked.from, to_organisation: asked.to },
        ...{ on_day: context.today, reason: reason || reasonOfEnding(asked.from, endings) },
        ...{ moved_at: context.now, moved_by: recorderOf(context) },
      })
    }
    return { moved: posts.length }
  })
}

function refuseUnfit(
  { name, organisation }: HeldPost,
  { from, to }: { readonly from: string; readonly to: string },
  { day, structure, endedOn, nameOf }: OrganisationsOfDay,
): void {
  if (organisation !== from)
    throw new OperationRefused('post-moved', { name, organisation: nameOf(organisation) })
  if (endedOn(from) === null)
    throw new OperationRefused('post-body-lives', { name, organisation: nameOf(from) })
  if (!structure.organisations.has(to) || endedOn(to) !== null)
    throw new OperationRefused('successor-missing', { name: nameOf(to), day })
}

function refuseChoice({ name, organisation }: HeldPost, to: string, endings: Endings): void {
  const [only, ...others] = candidatesFor(endings.structure, endings.successions, organisation)
  if (only !== to || others.length > 0) throw new OperationRefused('choose-one-by-one', { name })
}
