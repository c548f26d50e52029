import { insertPosts, type NewPost } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'

/** Records posts of offices; a post that is there already stays as it is. */
export async function recordPosts(context: OperationContext, posts: readonly NewPost[]): Promise<void> {
  permitAtAll(context, 'record-posts')
  await insertPosts(context.db, posts)
}
