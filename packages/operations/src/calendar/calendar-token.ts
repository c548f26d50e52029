import { createHash, randomBytes } from 'node:crypto'

/** The secret part of a new address: 192 random bits. */
export function newCalendarToken(): string {
  return randomBytes(24).toString('base64url')
}

/** What is kept of it: nobody who reads the database can open the calendar. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
