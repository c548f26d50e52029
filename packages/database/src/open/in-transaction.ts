import { setTimeout } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../tables/tables.ts'

const mostTries = 5
const pauseMs = 20

/**
 * Does the work in one transaction: all of it is kept, or nothing. Where the server breaks it off because it clashed with
 * another, it is done again from the start, a few times, after a pause that differs from try to try; so the work touches
 * nothing but the database.
 */
export async function inTransaction<Result>(
  db: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (tries === mostTries || !isClash(error)) throw error
      await setTimeout(tries * pauseMs * (1 + Math.random()))
    }
  }
}

/** SQLSTATE of a transaction that others' changes made impossible, or of two that wait for each other. */
const clashes: readonly unknown[] = ['40001', '40P01']

function isClash(error: unknown): boolean {
  return error instanceof Error && 'code' in error && clashes.includes(error.code)
}
