import type { DraftMoment } from '@dondoc/contracts'
import type { DraftCommand } from '@dondoc/domain/drafts'
import { Button } from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../../words/use-words.ts'
import type { EditedPlace, ReadingActions } from '../draft/reading-actions.ts'
import { taskVerbs, type VerbPlace } from '../tasks/task-verbs.ts'
import type { ReadingPlace } from './use-reading-place.ts'

interface ScreenState {
  readonly at: DraftMoment
  readonly place: ReadingPlace
  readonly send: (command: DraftCommand) => void
}

const toast = 'reading-done'

/** What the screen does, as functions that stay the same while the draft changes under them. */
export function useScreenActions({ at, place, send }: ScreenState) {
  const { t } = useWords()
  const [edited, setEdited] = useState<EditedPlace | null>(null)
  const takesBack = useRef(false)
  const now = useRef({ t, at, place, send })
  useEffect(() => {
    now.current = { t, at, place, send }
  })

  const actions = useMemo((): ReadingActions => {
    const screen: Omit<ReadingActions, 'task'> = {
      send(command, said) {
        notifications.hide(toast)
        takesBack.current = command.type === 'undo' || command.type === 'redo'
        now.current.send(command)
        if (said) tellDone(said)
      },
      pick: (task) => now.current.place.pick(task),
      show: (from) => now.current.place.show(from),
      edit: setEdited,
      say(words) {
        notifications.hide(toast)
        notifications.show({ id: toast, message: words, withBorder: true, color: 'gray' })
      },
      acceptMany(field, fields) {
        const { t } = now.current
        const facts = { count: fields.length, field: t(`reading.fields.${field}`) }
        modals.openConfirmModal({
          title: t('reading.acceptAll', facts),
          children: t('reading.acceptAllAsk', facts),
          labels: { confirm: t('reading.accept'), cancel: t('state.cancel') },
          onConfirm: () => screen.send({ type: 'accept-fields', fields }),
        })
      },
      keepNames(names) {
        const { t } = now.current
        const said = t('reading.edits.names-kept', { count: names.length })
        modals.openConfirmModal({
          title: t('reading.bodies.keepAll', { count: names.length }),
          children: t('reading.bodies.keepAllAsk', { names: names.join('; ') }),
          labels: { confirm: t('reading.bodies.keep'), cancel: t('state.cancel') },
          onConfirm: () => screen.send({ type: 'keep-names', names }, said),
        })
      },
    }
    function tellDone(said: string) {
      notifications.show({
        id: toast,
        withBorder: true,
        color: 'teal',
        autoClose: 8000,
        message: (
          <>
            {said}{' '}
            <Button size="compact-xs" variant="default" onClick={() => screen.send({ type: 'undo' })}>
              {now.current.t('reading.undo')}
            </Button>
          </>
        ),
      })
    }
    const verbPlace = (): VerbPlace => {
      const { t, at, place } = now.current
      return { t, work: at.work, picked: place.picked, words: place.words }
    }
    return { ...screen, task: taskVerbs(verbPlace, screen) }
  }, [])

  return { actions, edited, takesBack }
}
