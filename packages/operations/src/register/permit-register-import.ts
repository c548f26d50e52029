import { canAtAll } from '@dondoc/domain/access'
import type { RowCommand } from '@dondoc/domain/register-sheet'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'

const fillingIn: readonly RowCommand['command']['type'][] = [
  'record-progress',
  'submit-evidence',
  'explain-no-deadline',
]

/** Refuses a post that may fill in no cell of any row: asked before the file is unpacked. */
export function permitRegisterImport({ actor }: OperationContext): void {
  if (!actor || fillingIn.some((action) => canAtAll(actor, action) === null)) return
  throw new OperationRefused('not-permitted', { action: 'record-progress' })
}
