import { Group, Pill } from '@mantine/core'
import { useWords } from '../../words/use-words.ts'
import { useRegisterSearch } from './use-register-search.ts'

/** Filters that a link from elsewhere set and no box of the register shows; each can be taken off. */
export function RegisterNarrowing() {
  const { t } = useWords()
  const { search, change } = useRegisterSearch()
  const { grade, alert, gap, need, queue, role, task, document, reach, counting } = search
  const narrowed = [
    grade && { what: t(`status.grades.${grade}`), widen: () => change({ grade: undefined }) },
    alert && { what: t(`status.alerts.${alert}`), widen: () => change({ alert: undefined }) },
    gap && { what: t(`register.gaps.${gap}`), widen: () => change({ gap: undefined }) },
    need && { what: t(`register.needs.${need}`), widen: () => change({ need: undefined }) },
    queue && { what: t('queue.title'), widen: () => change({ queue: undefined }) },
    role && { what: t(`register.roles.${role}`), widen: () => change({ role: undefined }) },
    reach && { what: t(`register.reaches.${reach}`), widen: () => change({ reach: undefined }) },
    counting && { what: t(`register.countings.${counting}`), widen: () => change({ counting: undefined }) },
    task && { what: t('register.narrowedToTask'), widen: () => change({ task: undefined }) },
    document && {
      what: t('register.narrowedToDocument'),
      widen: () => change({ document: undefined }),
    },
  ].filter((one) => typeof one === 'object')
  if (narrowed.length === 0) return null
  return (
    <Group gap="xs">
      <span>{t('register.narrowed')}</span>
      {narrowed.map(({ what, widen }) => (
        <Pill
          key={what}
          size="lg"
          withRemoveButton
          onRemove={widen}
          removeButtonProps={{
            'aria-label': t('register.widen', { what }),
            'aria-hidden': false,
            tabIndex: 0,
          }}
        >
          {what}
        </Pill>
      ))}
    </Group>
  )
}
