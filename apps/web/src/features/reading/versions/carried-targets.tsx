import type { ComparedMeasure } from '@dondoc/contracts'
import type { DraftWork } from '@dondoc/domain/drafts'
import { measureKey, saidOf } from '@dondoc/domain/targets'
import { Radio, Stack } from '@mantine/core'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import { useReadingFacts } from '../reading-facts.ts'
import styles from './version-question.module.css'

interface CarriedTargetsProps {
  readonly targets: readonly ComparedMeasure[]
  readonly work: Pick<DraftWork, 'replaces' | 'carried'>
}

/** Numbers that the new version words otherwise or leaves out: whether one goes on, and in which words, a person says. */
export function CarriedTargets({ targets, work }: CarriedTargetsProps) {
  const { t } = useWords()
  if (targets.length === 0) return null
  return (
    <section aria-label={t('reading.versions.targets.title')}>
      <h3>{t('reading.versions.targets.title')}</h3>
      <p className={styles.note}>
        {t(work.replaces?.programme ? 'reading.versions.targets.note' : 'reading.versions.targets.first')}
      </p>
      {targets.map((target) => (
        <CarriedTarget key={measureKey(target)} target={target} work={work} />
      ))}
    </section>
  )
}

const ended = 'ended'

function CarriedTarget({
  target,
  work,
}: { readonly target: ComparedMeasure } & Pick<CarriedTargetsProps, 'work'>) {
  const { t } = useWords()
  const { send } = useReadingActions()
  const { isOpen } = useReadingFacts()
  const { measure, unit, candidates, figures } = target
  const earlier = { measure, unit }
  const said = saidOf(work.carried, target)
  const isAsked = Boolean(work.replaces?.programme) && isOpen
  const label = t('reading.versions.targets.earlier', { measure, unit: unit && ` (${unit})` })
  const counted = figures > 0 ? t('reading.versions.targets.figures', { count: figures }) : undefined

  function choose(value: string) {
    const now = candidates.find((one) => measureKey(one) === value) ?? null
    send({ type: 'carry-target', earlier, now })
  }

  if (candidates.length === 0)
    return (
      <div className={styles.question}>
        <p>
          {label}
          {counted && ` – ${counted}`}
        </p>
        <p>{t('reading.versions.targets.ends')}</p>
      </div>
    )
  return (
    <div
      className={styles.question}
      data-field="carried"
      data-open={(isAsked && said === undefined) || undefined}
    >
      <Radio.Group
        label={label}
        description={counted}
        withAsterisk
        value={said ? measureKey(said) : said === null ? ended : ''}
        onChange={choose}
      >
        <Stack gap="sm" mt="sm">
          {candidates.map((one) => (
            <Radio
              key={measureKey(one)}
              value={measureKey(one)}
              disabled={!isAsked}
              label={t('reading.versions.targets.carry', { measure: one.measure })}
            />
          ))}
          <Radio value={ended} disabled={!isAsked} label={t('reading.versions.targets.end')} />
        </Stack>
      </Radio.Group>
    </div>
  )
}
