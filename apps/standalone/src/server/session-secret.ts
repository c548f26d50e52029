import { randomBytes } from 'node:crypto'
import { readSecret } from '@dondoc/api'
import { dataFolder } from '@dondoc/database'
import { keptSecret } from './kept-secrets.ts'

/** What signs the session cookies: AUTH_SECRET, or one made on the first start and kept in DATA_DIR. */
export async function sessionSecret(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const given = readSecret(environment)
  return (
    given ??
    keptSecret(dataFolder(environment), 'session-secret', () => randomBytes(32).toString('base64url'))
  )
}
