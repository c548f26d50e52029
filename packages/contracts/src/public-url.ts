import { z } from 'zod'

/** PUBLIC_URL cannot be used. */
export class BadPublicUrl extends Error {
  constructor() {
    super('PUBLIC_URL must be the address of the console, such as https://dondoc.example.')
    this.name = 'BadPublicUrl'
  }
}

/** PUBLIC_URL, where the console is reached from outside, without a slash at its end; null where it is not set. */
export function readPublicUrl(environment: Readonly<Record<string, string | undefined>>): string | null {
  const text = environment.PUBLIC_URL
  if (!text) return null
  if (!z.url({ protocol: /^https?$/ }).safeParse(text).success) throw new BadPublicUrl()
  return text.replace(/\/+$/, '')
}
