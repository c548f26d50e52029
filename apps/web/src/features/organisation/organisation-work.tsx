import type { OrganisationView } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { Panel } from '../../parts/panel.tsx'
import { StateCounts } from '../../parts/state-counts.tsx'
import { useWords } from '../../words/use-words.ts'
import { OrganisationPosts } from './organisation-posts.tsx'
import styles from './organisation-screen.module.css'

/** Its work by status, with that of all below it where there is more, and its posts. */
export function OrganisationWork({
  view: { code, own, withBelow, posts },
}: {
  readonly view: OrganisationView
}) {
  const { t } = useWords()
  const list = { organisation: code }
  return (
    <>
      <Panel title={t('structure.page.work')}>
        {withBelow.total === 0 && <p className={styles.soft}>{t('structure.page.noWork')}</p>}
        {withBelow.total !== own.total && own.total > 0 && (
          <p className={styles.soft}>
            <Link to="/nhiem-vu" search={{ ...list, reach: 'own' }}>
              {t('structure.page.own')}: {own.total}
            </Link>
            {' · '}
            <Link to="/nhiem-vu" search={list}>
              {t('structure.page.withBelow')}: {withBelow.total}
            </Link>
          </p>
        )}
        {withBelow.total > 0 && <StateCounts byStatus={withBelow.byStatus} list={list} />}
      </Panel>
      <OrganisationPosts code={code} posts={posts} />
    </>
  )
}
