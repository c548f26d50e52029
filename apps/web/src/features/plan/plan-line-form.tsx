import type { PlanLineView, PlanView } from '@dondoc/contracts'
import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { fitOptions } from '../../parts/fit-options.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { ReloadContext } from '../../parts/reload-context.ts'
import { useUnsavedWords } from '../../parts/unsaved-words.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './plan-line-form.module.css'
import { usePlanChanged } from './use-plan-changed.ts'
import { useSeenVersion } from './use-seen-version.ts'

interface PlanLineFormProps {
  readonly view: PlanView
  /** Left out: a new measure of the body's own. */
  readonly line?: PlanLineView
  readonly onClose: () => void
}

/** The words of one line; what was typed stays when it is refused. */
export function PlanLineForm({ view, line, onClose }: PlanLineFormProps) {
  const { t } = useWords()
  const [id] = useState(() => line?.id ?? crypto.randomUUID())
  const { seen, goOn } = useSeenVersion(view.version)
  /** What was touched; the rest shows, and is sent, as it is kept. */
  const [touched, setTouched] = useState<Partial<LineWords>>({})
  const typed = { ...wordsOf(view, line), ...touched }
  const [isTried, setTried] = useState(false)
  const changed = usePlanChanged()
  const edit = useMutation(trpc.plans.edit.mutationOptions({ onSuccess: () => changed().then(onClose) }))
  const mayLeave = useUnsavedWords(Object.keys(touched).length > 0 && !edit.isSuccess)
  const write = (part: Partial<LineWords>) => setTouched((old) => ({ ...old, ...part }))

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!typed.text.trim()) return
    const { planId, version } = view
    edit.mutate({
      // The untouched fields are as old as the plan on the screen, the touched ones as what their writer has seen.
      ...{ planId, version: Math.min(seen, version) },
      edit: {
        ...{ type: 'put-line', mends: line !== undefined },
        line: { id, task: line?.task?.id ?? null, ...typed },
      },
    })
  }

  async function leave() {
    if (await mayLeave()) onClose()
  }

  return (
    <form onSubmit={send} noValidate aria-label={line ? t('plans.tools.edit') : t('plans.add')}>
      <Stack gap="sm">
        <Textarea
          label={t('plans.text')}
          description={line?.task ? `${line.task.code} ${line.task.text}` : undefined}
          withAsterisk
          autoFocus
          autosize
          minRows={2}
          maxLength={4000}
          value={typed.text}
          onChange={(event) => write({ text: event.currentTarget.value })}
          error={isTried && !typed.text.trim() && t('action.required')}
        />
        <div className={styles.fields}>
          <Select
            label={t('plans.responsibleLabel')}
            searchable
            allowDeselect={false}
            limit={100}
            filter={fitOptions}
            data={view.bodies.map(({ code, name }) => ({ value: code, label: name }))}
            value={typed.responsible}
            onChange={(responsible) => responsible && write({ responsible })}
          />
          <TextInput
            label={t('plans.whenLabel')}
            placeholder={t('plans.whenHint')}
            maxLength={400}
            value={typed.schedulePhrase}
            onChange={(event) => write({ schedulePhrase: event.currentTarget.value })}
          />
          <TextInput
            label={t('plans.productLabel')}
            maxLength={1000}
            value={typed.deliverable}
            onChange={(event) => write({ deliverable: event.currentTarget.value })}
          />
        </div>
        {edit.error && (
          <ReloadContext value={goOn}>
            <RefusalNotice error={edit.error} />
          </ReloadContext>
        )}
        <Group gap={8}>
          <Button type="submit" loading={edit.isPending}>
            {t('plans.save')}
          </Button>
          <Button variant="default" onClick={() => void leave()}>
            {t('plans.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type LineWords = ReturnType<typeof wordsOf>

function wordsOf({ organisation }: PlanView, line: PlanLineView | undefined) {
  return {
    text: line?.text ?? '',
    responsible: line?.responsible.code ?? organisation.code,
    schedulePhrase: line?.schedulePhrase ?? '',
    deliverable: line?.deliverable ?? '',
  }
}
