import type { NamedOrganisation, OrganisationView } from '@dondoc/contracts'
import { type LocalDate, writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-screen.module.css'

/** Who it came from, who goes on for it, and who stands directly below it. */
export function OrganisationBodies({ view }: { readonly view: OrganisationView }) {
  const { t } = useWords()
  const { successors, predecessors, subordinates } = view
  return (
    <>
      {successors.length > 0 && (
        <Panel title={t('structure.page.successors')}>
          <Bodies bodies={successors} />
        </Panel>
      )}
      {predecessors.length > 0 && (
        <Panel title={t('structure.page.predecessors')}>
          <Bodies bodies={predecessors} />
        </Panel>
      )}
      <Panel title={t('structure.page.subordinates')}>
        {subordinates.length === 0 && <p className={styles.soft}>{t('structure.page.none')}</p>}
        <Bodies bodies={subordinates} />
      </Panel>
    </>
  )
}

const few = 12

function Bodies({
  bodies,
}: {
  readonly bodies: readonly (NamedOrganisation & { readonly on?: LocalDate })[]
}) {
  const { t } = useWords()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? bodies : bodies.slice(0, few)
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ code, name, on }) => (
          <li key={code}>
            <Link to="/to-chuc/$code" params={{ code }}>
              {name}
            </Link>{' '}
            {on && <span className={styles.soft}>{t('structure.page.from', { day: writeDay(on) })}</span>}
          </li>
        ))}
      </ul>
      {shown.length < bodies.length && (
        <Button variant="default" onClick={() => setWhole(true)}>
          {t('structure.page.more', { count: bodies.length })}
        </Button>
      )}
    </>
  )
}
