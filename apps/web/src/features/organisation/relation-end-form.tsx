import type { RelationView } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DayInput } from '../../day/day-input.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useUnsavedWords } from '../../parts/unsaved-words.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-screen.module.css'
import { useRelationsChanged } from './use-relations-changed.ts'

interface RelationEndFormProps {
  readonly relation: RelationView
  /** The relation in words. */
  readonly said: string
  readonly onClose: () => void
}

/** From which day on a relation no longer holds; it names the relation, for an end is not taken back. */
export function RelationEndForm({ relation, said, onClose }: RelationEndFormProps) {
  const { t } = useWords()
  const changed = useRelationsChanged()
  const ending = useMutation(trpc.organisations.endRelation.mutationOptions())
  const [until, setUntil] = useState<LocalDate | null>(null)
  const [paper, setPaper] = useState('')
  const [isTried, setTried] = useState(false)
  const isTyped = until !== null || paper !== ''
  const mayLeave = useUnsavedWords(isTyped && !ending.isSuccess)

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!until) return
    ending.mutate(
      { id: relation.id, until, paper },
      { onSuccess: () => void changed(t('structure.relation.ended')).then(onClose) },
    )
  }

  async function close() {
    if (await mayLeave()) onClose()
  }

  return (
    <form
      className={styles.form}
      onSubmit={submit}
      aria-label={t('structure.relation.endNamed', { said })}
      noValidate
    >
      <Stack gap="sm">
        <p>{t('structure.relation.ask', { said })}</p>
        <DayInput
          label={t('structure.relation.until')}
          withAsterisk
          value={until}
          onChange={setUntil}
          error={isTried && !until && t('action.dayNeeded')}
        />
        <TextInput
          label={t('structure.relation.paper')}
          maxLength={300}
          value={paper}
          onChange={(event) => setPaper(event.currentTarget.value)}
        />
        {ending.error && <RefusalNotice error={ending.error} />}
        <Group gap="sm">
          <Button type="submit" loading={ending.isPending}>
            {t('structure.relation.endIt')}
          </Button>
          <Button variant="default" onClick={() => void close()}>
            {t('state.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
