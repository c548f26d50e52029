import { resolve } from 'node:path'
import type { DatabasePlace } from './open-database.ts'

/** DATABASE_URL or DATA_DIR cannot be used. */
export class BadDatabasePlace extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'BadDatabasePlace'
  }
}

/** Where the environment puts the data: the server of DATABASE_URL where that is set, else the folder DATA_DIR. */
export function databasePlace(environment: Readonly<Record<string, string | undefined>>): DatabasePlace {
  const url = environment.DATABASE_URL
  if (!url) return { folder: dataFolder(environment) }
  const protocol = URL.parse(url)?.protocol
  if (protocol === 'postgres:' || protocol === 'postgresql:') return { url }
  throw new BadDatabasePlace('DATABASE_URL must look like postgresql://user:password@host:5432/database.')
}

/** DATA_DIR as a full path, `.data` of the working folder where it is not set. */
export function dataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(environment.DATA_DIR || '.data')
}
