import type { Auth } from './create-auth.ts'

export interface NewAccount {
  readonly username: string
  /** What screens show: the post's name, never a person's. */
  readonly displayName: string
  readonly password: string
}

/** Makes an account that can sign in and gives its id. */
export async function createAccount(auth: Auth, account: NewAccount): Promise<string> {
  const { internalAdapter, password } = await auth.$context
  const named = {
    name: account.displayName,
    username: account.username,
    displayUsername: account.username,
    // The library wants an address; nothing is ever sent to it.
    email: `${account.username}@dondoc.invalid`,
  }
  const user = await internalAdapter.createUser(named, { method: 'admin' })
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: 'credential',
    password: await password.hash(account.password),
  })
  return user.id
}
