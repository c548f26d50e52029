import type { PGlite } from '@electric-sql/pglite'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables/tables.ts'
import { openEmbedded } from './open-embedded.ts'
import { openServer } from './open-server.ts'

/** Where the data lies: a folder of this machine, or a PostgreSQL server. */
export type DatabasePlace = { readonly folder: string } | { readonly url: string }

/** An open database. `handle` is for libraries that bring their own statements, such as the job queue. */
export interface OpenDatabase {
  readonly db: Kysely<Tables>
  readonly handle: EmbeddedHandle | ServerHandle
  close(): Promise<void>
}

export interface EmbeddedHandle {
  readonly kind: 'embedded'
  readonly pglite: PGlite
}

export interface ServerHandle {
  readonly kind: 'server'
  readonly url: string
}

/** Opens the database; throws DataFolderLocked or DatabaseUnreachable with a sentence for people. */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  return 'url' in place ? openServer(place.url) : openEmbedded(place.folder)
}
