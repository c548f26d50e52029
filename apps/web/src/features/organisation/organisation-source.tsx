import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { sayImport } from '../../parts/say/say-import.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-life.module.css'

/** The file by which the organisation came in; nothing where it was recorded otherwise. */
export function OrganisationSource({ code }: { readonly code: string }) {
  const { t } = useWords()
  const { data } = useQuery(trpc.organisations.imports.queryOptions({ code }))
  const [file] = data ?? []
  if (!file) return null
  return (
    <p className={styles.soft}>
      {t('organisationImport.source')}: {sayImport(t, file)}
    </p>
  )
}
