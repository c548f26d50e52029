import type { OrganisationView, RelationView } from '@dondoc/contracts'
import { addDays, writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Panel } from '../../parts/panel.tsx'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-screen.module.css'
import { RelationBeginForm } from './relation-begin-form.tsx'
import { RelationEndForm } from './relation-end-form.tsx'

/** Whom it advises, oversees or coordinates with, and the other way round, each with its days; begun and ended here. */
export function OrganisationRelations({ view }: { readonly view: OrganisationView }) {
  const { t } = useWords()
  const { actions } = useSession()
  const { isToday, today } = useAsOf()
  const [isAdding, setAdding] = useState(false)
  const mayChange = isToday && actions.includes('change-relations')
  const { relations, standing, endedOn } = view
  const mayAdd = mayChange && endedOn === null
  if (relations.length === 0 && !mayAdd) return null
  return (
    <Panel
      title={t('structure.page.relations')}
      aside={
        mayAdd &&
        !isAdding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('structure.relation.add')}
          </Button>
        )
      }
    >
      {isAdding && <RelationBeginForm code={view.code} onClose={() => setAdding(false)} />}
      {standing.ledBy && (
        <p className={styles.soft}>
          {t('structure.page.ledBy', { name: standing.ledBy.name })}
          {mayChange && (
            <>
              {'. '}
              <Link to="/to-chuc/quyet-dinh/moi">{t('structure.relation.ledByDecision')}</Link>
            </>
          )}
        </p>
      )}
      <ul className={styles.list}>
        {relations.map((relation) => (
          <Relation
            key={relation.id}
            relation={relation}
            mayEnd={mayChange && relation.isOpen && (relation.until === null || relation.until > today)}
          />
        ))}
      </ul>
    </Panel>
  )
}

function Relation({ relation, mayEnd }: { readonly relation: RelationView; readonly mayEnd: boolean }) {
  const { t } = useWords()
  const [isEnding, setEnding] = useState(false)
  const { other, acts, from, until, paper, endPaper } = relation
  const said = t(`structure.page.relation.${relation.relation}.${acts ? 'acts' : 'other'}`, {
    name: other.name,
  })
  const facts = [
    from && t('structure.page.from', { day: writeDay(from) }),
    until && t('structure.page.until', { day: writeDay(addDays(until, -1)) }),
    paper && t('structure.relation.by', { paper }),
    endPaper && t('structure.relation.endedBy', { paper: endPaper }),
  ]
  return (
    <li>
      <Link to="/to-chuc/$code" params={{ code: other.code }}>
        {said}
      </Link>{' '}
      <span className={styles.soft}>{facts.filter(Boolean).join(' · ')}</span>{' '}
      {mayEnd && !isEnding && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('structure.relation.endNamed', { said })}
          onClick={() => setEnding(true)}
        >
          {t('structure.relation.end')}
        </Button>
      )}
      {isEnding && mayEnd && (
        <RelationEndForm relation={relation} said={said} onClose={() => setEnding(false)} />
      )}
    </li>
  )
}
