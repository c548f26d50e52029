/** A setting of the environment that cannot be used, with a sentence that says which and why. */
export class BadSetting extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'BadSetting'
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** PORT, 3000 where it is not set. */
export function readPort(environment: Environment): number {
  const text = environment.PORT ?? '3000'
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new BadSetting(`PORT must be a number from 0 to 65535, not '${text}'.`)
}

/** AUTH_SECRET, which every API process of one installation shares; null where it is not set. */
export function readSecret(environment: Environment): string | null {
  const secret = environment.AUTH_SECRET
  if (secret === undefined) return null
  if (secret.length >= 32) return secret
  throw new BadSetting('AUTH_SECRET must have at least 32 characters.')
}
