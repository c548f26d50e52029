import type { OrganisationImportView } from '@dondoc/contracts'
import { writeMoment } from '../../day/write-moment.ts'
import type { Words } from '../../words/use-words.ts'

/** A file by which organisations came in: how many, who brought it in and when. */
export function sayImport(t: Words, { bodies, fileName, recordedAt, by }: OrganisationImportView): string {
  return t('organisationImport.importSaid', {
    ...{ count: bodies, file: fileName, at: writeMoment(recordedAt) },
    by: by === 'system' ? t('structure.decisions.bySystem') : by,
  })
}
