import type { Auth } from './create-auth.ts'

export interface NewAccount {
  readonly username: string
  /** What screens show: the post's name, never a person's. */
  readonly displayName: string
  readonly password: string
}

/** Makes an account that can sign in, or takes up one that an interrupted start left behind; gives its id. */
export async function createAccount(auth: Auth, account: NewAccount): Promise<string> {
  const { adapter, internalAdapter, password } = await auth.$context
  const known = await adapter.findOne<{ id: string }>({
    model: 'user',
    where: [{ field: 'username', value: account.username }],
  })
  const userId = known?.id ?? (await createUser(auth, account))
  const hash = await password.hash(account.password)
  if (await passwordHashOf(auth, userId)) await internalAdapter.updatePassword(userId, hash)
  else
    await internalAdapter.linkAccount({ userId, accountId: userId, providerId: 'credential', password: hash })
  return userId
}

/** Whether this password opens the account. */
export async function passwordOpens(
  auth: Auth,
  account: Pick<NewAccount, 'username' | 'password'>,
): Promise<boolean> {
  const { adapter, password } = await auth.$context
  const user = await adapter.findOne<{ id: string }>({
    model: 'user',
    where: [{ field: 'username', value: account.username }],
  })
  const hash = user && (await passwordHashOf(auth, user.id))
  return hash ? password.verify({ hash, password: account.password }) : false
}

async function createUser(auth: Auth, account: NewAccount): Promise<string> {
  const { internalAdapter } = await auth.$context
  const named = {
    name: account.displayName,
    username: account.username,
    displayUsername: account.username,
    // The library wants an address; nothing is ever sent to it.
    email: `${account.username}@dondoc.invalid`,
  }
  const user = await internalAdapter.createUser(named, { method: 'admin' })
  return user.id
}

async function passwordHashOf(auth: Auth, userId: string): Promise<string | null> {
  const accounts = await (await auth.$context).internalAdapter.findAccounts(userId)
  return accounts.find((account) => account.providerId === 'credential')?.password ?? null
}
