import type { DraftBody } from '@dondoc/contracts'
import { Button, MultiSelect } from '@mantine/core'
import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { useState } from 'react'
import { fitOptions } from '../../../parts/fit-options.ts'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import { useReadingFacts } from '../reading-facts.ts'
import { AbsentBody } from './absent-body.tsx'
import styles from './body-entry.module.css'
import { BodyOffer } from './body-offer.tsx'
import { isUnplaced } from './is-unplaced.ts'
import { saidStanding } from './said-standing.ts'

interface BodyEntryProps {
  readonly body: DraftBody
}

/** A printed name, whom it means, and the ways to say so: a likely organisation, any other, or none of ours. */
export function BodyEntry({ body }: BodyEntryProps) {
  const { t } = useWords()
  const { send, pick } = useReadingActions()
  const { isOpen: mayChange, bodies: choices } = useReadingFacts()
  const { name, standing, named, suggestions, absent, leads, coordinates } = body
  const [chosen, setChosen] = useState<string[]>([])
  const isOpen = isUnplaced(body)
  const isMatched = standing === 'chosen' || standing === 'outside'
  const [first] = [...leads, ...coordinates]
  const match = (organisations: readonly string[]) =>
    send({ type: 'match-body', name, organisations }, t('reading.bodies.matched', { name }))

  const inPlaceOf = (gone: string, successor: string) => [
    ...new Set(named.map(({ code }) => (code === gone ? successor : code))),
  ]

  return (
    <li className={styles.entry} data-body={name} data-open={isOpen || undefined}>
      <div className={styles.head}>
        <p className={styles.name}>{name}</p>
        {first && (
          <button type="button" className={styles.link} onClick={() => pick(first)}>
            {t('reading.bodies.times', { count: leads.length + coordinates.length })}
          </button>
        )}
      </div>
      <p className={styles.standing} data-open={isOpen || undefined}>
        {isOpen ? <IconCircleDashed size={15} aria-hidden /> : <IconCheck size={15} aria-hidden />}
        <span>
          {t(`reading.bodies.states.${saidStanding(body)}`, { count: named.length })}
          {standing !== 'ambiguous' && named.length > 0 && `: ${named.map((one) => one.name).join('; ')}`}
        </span>
      </p>
      {isOpen && mayChange && (
        <>
          {absent.map((one) => (
            <AbsentBody
              key={one.code}
              absent={one}
              onGive={(code) => match(standing === 'gone' ? inPlaceOf(one.code, code) : [code])}
            />
          ))}
          {suggestions.length === 0 && absent.length === 0 && standing === 'unknown' && (
            <p className={styles.none}>{t('reading.bodies.noSuggestion')}</p>
          )}
          <div className={styles.offers}>
            {suggestions.map((one) => (
              <BodyOffer
                key={one.code}
                name={one.name}
                label={t('reading.bodies.use', { name: one.name })}
                variant="default"
                onTake={() => match([one.code])}
              />
            ))}
            <Button data-next size="compact-sm" variant="subtle" onClick={() => match([])}>
              {t('reading.bodies.outside')}
            </Button>
          </div>
          <div className={styles.other}>
            <MultiSelect
              className={styles.choose}
              aria-label={t('reading.bodies.matchOf', { name })}
              placeholder={chosen.length === 0 ? t('reading.bodies.choose') : undefined}
              searchable
              limit={60}
              filter={fitOptions}
              data={[...choices]}
              value={chosen}
              onChange={setChosen}
            />
            <Button size="sm" variant="light" disabled={chosen.length === 0} onClick={() => match(chosen)}>
              {t('reading.bodies.send')}
            </Button>
          </div>
        </>
      )}
      {isMatched && mayChange && (
        <Button size="compact-sm" variant="subtle" onClick={() => send({ type: 'unmatch-body', name })}>
          {t('reading.bodies.unmatch')}
        </Button>
      )}
    </li>
  )
}
