import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Tables } from '../tables/tables.ts'
import * as organisations from './0001-organisations.ts'
import * as programmes from './0002-programmes.ts'
import * as assignments from './0003-assignments.ts'
import * as posts from './0004-posts.ts'
import * as reports from './0005-reports.ts'
import * as drafts from './0006-drafts.ts'
import * as notices from './0007-notices.ts'
import * as registeredDocuments from './0007-registered-documents.ts'
import * as followUp from './0008-follow-up.ts'
import * as openWork from './0009-open-work.ts'
import * as succession from './0010-succession.ts'
import * as reorganisation from './0011-reorganisation.ts'
import * as consoleOfPosts from './0012-console.ts'
import * as plans from './0013-plans.ts'
import * as desk from './0014-desk.ts'
import * as reach from './0015-reach.ts'
import * as givers from './0016-givers.ts'
import * as postMoves from './0016-post-moves.ts'
import * as grassroots from './0017-grassroots.ts'
import * as relations from './0018-relations.ts'
import * as unprovenTallies from './0019-unproven-tallies.ts'
import * as ownCadence from './0020-own-cadence.ts'
import * as officeRules from './0021-office-rules.ts'
import * as targetVersions from './0022-target-versions.ts'
import * as releaseProposals from './0023-release-proposals.ts'
import * as endedProposals from './0024-ended-proposals.ts'

const migrations: Record<string, Migration> = {
  '0001-organisations': organisations,
  '0002-programmes': programmes,
  '0003-assignments': assignments,
  '0004-posts': posts,
  '0005-reports': reports,
  '0006-drafts': drafts,
  '0007-notices': notices,
  '0007-registered-documents': registeredDocuments,
  '0008-follow-up': followUp,
  '0009-open-work': openWork,
  '0010-succession': succession,
  '0011-reorganisation': reorganisation,
  '0012-console': consoleOfPosts,
  '0013-plans': plans,
  '0014-desk': desk,
  '0015-reach': reach,
  '0016-givers': givers,
  '0016-post-moves': postMoves,
  '0017-grassroots': grassroots,
  '0018-relations': relations,
  '0019-unproven-tallies': unprovenTallies,
  '0020-own-cadence': ownCadence,
  '0021-office-rules': officeRules,
  '0022-target-versions': targetVersions,
  '0023-release-proposals': releaseProposals,
  '0024-ended-proposals': endedProposals,
}

/** Brings the database to this version's shape; two processes at once take turns. Throws what went wrong. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const { error } = await migrator(db).migrateToLatest()
  if (error) throw error
}

/** The migrations that have not been run yet. */
export async function pendingMigrations(db: Kysely<Tables>): Promise<string[]> {
  const all = await migrator(db).getMigrations()
  return all.filter((migration) => !migration.executedAt).map((migration) => migration.name)
}

function migrator(db: Kysely<Tables>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } })
}
