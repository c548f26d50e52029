import type { OrganisationView, RelationView } from '@dondoc/contracts'
import { addDays, writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-screen.module.css'

/** Whom it advises, oversees or coordinates with, and the other way round, each with its days. */
export function OrganisationRelations({ view: { relations } }: { readonly view: OrganisationView }) {
  const { t } = useWords()
  if (relations.length === 0) return null
  return (
    <Panel title={t('structure.page.relations')}>
      <ul className={styles.list}>
        {relations.map((relation) => (
          <li key={`${relation.relation} ${relation.other.code} ${relation.from}`}>
            <Link to="/to-chuc/$code" params={{ code: relation.other.code }}>
              {t(`structure.page.relation.${relation.relation}.${relation.acts ? 'acts' : 'other'}`, {
                name: relation.other.name,
              })}
            </Link>{' '}
            <Days relation={relation} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Days({ relation: { from, until } }: { readonly relation: RelationView }) {
  const { t } = useWords()
  const said = [
    from && t('structure.page.from', { day: writeDay(from) }),
    until && t('structure.page.until', { day: writeDay(addDays(until, -1)) }),
  ]
  return <span className={styles.soft}>{said.filter(Boolean).join(' ')}</span>
}
