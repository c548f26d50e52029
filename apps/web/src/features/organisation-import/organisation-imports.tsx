import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { sayImport } from '../../parts/say/say-import.ts'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-import.module.css'

/** The files by which organisations came in, with who brought them in and when. */
export function OrganisationImports() {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(trpc.organisations.imports.queryOptions({}))
  return (
    <Panel title={t('organisationImport.imports')}>
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={2} />}
      {data?.length === 0 && <p className={styles.soft}>{t('organisationImport.importsNone')}</p>}
      <ul className={styles.imports}>
        {data?.map((one) => (
          <li key={one.id}>{sayImport(t, one)}</li>
        ))}
      </ul>
    </Panel>
  )
}
