import type { CitedReference, ListCited } from '@dondoc/contracts'
import { loadCitedReferences } from '@dondoc/database'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'

/** Which entry of the register each citation of a programme or a task means. */
export async function listCited(context: OperationContext, of: ListCited): Promise<CitedReference[]> {
  permitAtAll(context, 'read-documents')
  return loadCitedReferences(context.db, of)
}
