export type SignInAnswer =
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'wrong' | 'unreachable' | 'failed' }
  | { readonly kind: 'locked'; readonly until: string | null }

/** Sends the name and the password; the session comes back as a cookie that scripts cannot read. */
export async function signIn(username: string, password: string): Promise<SignInAnswer> {
  const response = await post('/api/auth/sign-in/username', { username, password })
  if (!response || response.status === 502 || response.status === 504) return { kind: 'unreachable' }
  if (response.ok) return { kind: 'signed-in' }
  const body: unknown = await response.json().catch(() => null)
  if (isLocked(response, body)) return { kind: 'locked', until: unlockTime(body) }
  return response.status < 500 ? { kind: 'wrong' } : { kind: 'failed' }
}

export async function signOut(): Promise<boolean> {
  const response = await post('/api/auth/sign-out', {})
  return response?.ok ?? false
}

async function post(path: string, body: object): Promise<Response | null> {
  const headers = { 'content-type': 'application/json' }
  return fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null)
}

function isLocked(response: Response, body: unknown): boolean {
  if (response.status === 423 || response.status === 429) return true
  return typeof body === 'object' && body !== null && 'code' in body && body.code === 'LOCKED'
}

/** The ISO instant at which the account opens again. */
function unlockTime(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('lockedUntil' in body)) return null
  return typeof body.lockedUntil === 'string' ? body.lockedUntil : null
}
