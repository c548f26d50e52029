import { randomInt } from 'node:crypto'
import { type Auth, BadSetting, createAccount, passwordOpens } from '@dondoc/api'
import { dataFolder, insertPostHolder, type Kysely, loadPostsNeverHeld, type Tables } from '@dondoc/database'
import { day } from '@dondoc/domain/days'
import { demoPosts } from '@dondoc/seeds'
import { keptSecret } from './kept-secrets.ts'

export interface DemoSignIn {
  readonly username: string
  /** Null where it was set earlier, from elsewhere. */
  readonly password: string | null
  readonly post: string
}

/**
 * The accounts of the demonstration's posts, made where a post was never held. Their one password is DEMO_PASSWORD or
 * was made up on the first start and lies in DATA_DIR; it is in no file of the project.
 */
export async function demoSignIns(
  db: Kysely<Tables>,
  auth: Auth,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<DemoSignIn[]> {
  const password = await demoPassword(environment)
  const free = new Set((await loadPostsNeverHeld(db)).map((post) => post.id))
  for (const post of demoPosts) {
    if (!free.has(post.id)) continue
    const userId = await createAccount(auth, { username: post.id, displayName: post.name, password })
    await insertPostHolder(db, { postId: post.id, userId, from: day('2023-01-01') })
  }
  // They share one password, so one answers for all.
  const opens = await passwordOpens(auth, { username: demoPosts[0].id, password })
  return demoPosts.map((post) => ({ username: post.id, password: opens ? password : null, post: post.name }))
}

async function demoPassword(environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  const given = environment.DEMO_PASSWORD
  if (given === undefined) return keptSecret(dataFolder(environment), 'demo-password', newPassword)
  if (given.length >= 10) return given
  throw new BadSetting('DEMO_PASSWORD must have at least 10 characters.')
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Easy to read out and to type: three groups of four. */
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group()].join('-')
}
