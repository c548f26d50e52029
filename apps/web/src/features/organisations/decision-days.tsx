import { addDays, daysBetween, type LocalDate, writeDay } from '@dondoc/domain/days'
import { Button, Slider } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { Panel } from '../../parts/panel.tsx'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { countChanges, type Differing } from './count-changes.ts'
import styles from './decision-days.module.css'
import { decisionStops } from './decision-stops.ts'
import { useDayChanges } from './use-day-changes.ts'

/** The days from before the first decision to the last or today, the decisions as marks; moving asks for the tree of that day. */
export function DecisionDays() {
  const { t } = useWords()
  const { day, today } = useAsOf()
  const { actions } = useSession()
  const navigate = useNavigate()
  const { data } = useQuery(trpc.decisions.list.queryOptions(undefined, { staleTime: 60_000 }))
  const changes = useDayChanges()
  const stops = decisionStops(data?.decisions ?? [], today)
  const [moved, setMoved] = useState<LocalDate | null>(null)
  useEffect(() => setMoved(null), [day])
  const mayRecord = actions.includes('record-decision')
  if (!data || (stops.days.length === 0 && !mayRecord)) return null
  const shown = moved ?? day
  const counts = countChanges(changes)
  const dayAt = (offset: number) => addDays(stops.first, offset)

  function show(to: LocalDate) {
    setMoved(to)
    void navigate({
      to: '.',
      search: (old) => ({ ...old, asOf: to === today ? undefined : to }),
      resetScroll: false,
    })
  }

  return (
    <Panel
      title={t('structure.days.title')}
      aside={
        <span className={styles.ways}>
          <Link to="/to-chuc/quyet-dinh">{t('structure.days.all')}</Link>
          {mayRecord && (
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/to-chuc/quyet-dinh/moi" {...props} />}
            >
              {t('structure.days.record')}
            </Button>
          )}
        </span>
      }
    >
      {stops.days.length === 0 && <p className={styles.soft}>{t('structure.days.none')}</p>}
      {stops.days.length > 0 && (
        <>
          <Slider
            className={styles.slider}
            thumbLabel={t('structure.days.slider')}
            min={0}
            max={daysBetween(stops.first, stops.last)}
            value={daysBetween(stops.first, shown)}
            label={(offset) => writeDay(dayAt(offset))}
            marks={stops.days.map((value) => ({ value: daysBetween(stops.first, value) }))}
            onChange={(offset) => setMoved(dayAt(offset))}
            onChangeEnd={(offset) => show(dayAt(offset))}
          />
          <ul className={styles.stops}>
            {stops.days.map((stop) => (
              <li key={stop}>
                <Button
                  size="compact-sm"
                  variant={stop === day ? 'filled' : 'subtle'}
                  className="number"
                  aria-pressed={stop === day}
                  onClick={() => show(stop)}
                >
                  {writeDay(stop)}
                  {stop > today && ` (${t('structure.days.planned')})`}
                </Button>
              </li>
            ))}
          </ul>
          <Changes said={stops.subjectsBy(day)} counts={counts} />
        </>
      )}
    </Panel>
  )
}

/** What the decisions of the last day by then were about. */
interface ChangesProps {
  readonly said: { on: LocalDate; subjects: readonly string[] } | null
  /** How many bodies the day shown changes, by what it changes of them. */
  readonly counts: readonly (readonly [Differing, number])[]
}

function Changes({ said, counts }: ChangesProps) {
  const { t } = useWords()
  if (!said) return <p className={styles.soft}>{t('structure.days.before')}</p>
  return (
    <div className={styles.soft} aria-live="polite">
      <p>{t('structure.days.changes', { day: writeDay(said.on) })}</p>
      <ul className={styles.changes}>
        {said.subjects.map((subject) => (
          <li key={subject}>{subject}</li>
        ))}
      </ul>
      {counts.length > 0 && (
        <p>
          {counts
            .map(([differing, count]) => t(`structure.days.differs.${differing}`, { count }))
            .join(' · ')}
        </p>
      )}
    </div>
  )
}
