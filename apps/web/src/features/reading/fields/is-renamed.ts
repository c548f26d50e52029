import type { AbsentOrganisation } from '@dondoc/domain/reorganisation'

/** Whether only a name has ended: the organisation itself goes on, under another. */
export function isRenamed({ code, successors }: Pick<AbsentOrganisation, 'code' | 'successors'>): boolean {
  return successors[0]?.code === code
}
