import type { ProgrammeVersion } from '@dondoc/contracts'
import { type Kysely, loadFile, loadPostNames, loadVersions, type Tables } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/** The versions of a programme's document, newest first. */
export async function programmeVersions(
  db: Kysely<Tables>,
  programmeId: string,
): Promise<ProgrammeVersion[]> {
  const posts = await loadPostNames(db)
  const versions = await loadVersions(db, programmeId)
  return versions.flatMap(({ id, document_id, file_name, date, edited_at, edited_by }) =>
    document_id && edited_at && edited_by
      ? [
          {
            ...{ documentId: document_id, draftId: id, fileName: file_name, date },
            ...{ confirmedAt: edited_at.toISOString(), confirmedBy: posts.get(edited_by) ?? edited_by },
          },
        ]
      : [],
  )
}

/** The file of one version as it came, for whoever may read the programme. */
export async function openProgrammeFile(
  context: OperationContext,
  { programmeId, documentId }: { programmeId: string; documentId: string },
): Promise<{ fileName: string; bytes: Uint8Array }> {
  permitAtAll(context, 'read-programmes')
  const versions = await loadVersions(context.db, programmeId)
  const version = versions.find((one) => one.document_id === documentId)
  const bytes = version && (await loadFile(context.db, version.sha256))
  if (!bytes) throw new OperationRefused('not-found', { programme: programmeId })
  return { fileName: version.file_name, bytes }
}
