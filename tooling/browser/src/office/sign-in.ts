import { type DemoPost, password } from '@dondoc/standalone/testing'
import type { BrowserContext } from 'playwright-core'

/** Signs a browser in without the form. */
export async function signIn(context: BrowserContext, url: string, post: DemoPost): Promise<void> {
  const answer = await context.request.post(`${url}/api/auth/sign-in/username`, {
    headers: { origin: url },
    data: { username: post, password },
  })
  if (!answer.ok()) throw new Error(`${post} could not sign in: ${answer.status()}`)
}
