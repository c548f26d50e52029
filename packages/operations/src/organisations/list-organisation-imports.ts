import type { OrganisationImportView } from '@dondoc/contracts'
import { loadOrganisationImports, loadPostNames } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'

/** The files by which organisations came in, the latest first, or the one that an organisation came by. */
export async function listOrganisationImports(
  context: OperationContext,
  { code }: { readonly code?: string | undefined } = {},
): Promise<OrganisationImportView[]> {
  permitAtAll(context, 'read-organisations')
  const names = await loadPostNames(context.db)
  return (await loadOrganisationImports(context.db, code)).map((one) => ({
    ...{ id: one.id, fileName: one.file_name, bodies: Number(one.bodies) },
    recordedAt: one.recorded_at.toISOString(),
    by: names.get(one.recorded_by) ?? one.recorded_by,
  }))
}
