import type { PlanView } from '@dondoc/contracts'
import { Button, Group, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { Panel } from '../../parts/panel.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { ReloadContext } from '../../parts/reload-context.ts'
import { useUnsavedWords } from '../../parts/unsaved-words.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './plan-purpose.module.css'
import { usePlanChanged } from './use-plan-changed.ts'
import { useSeenVersion } from './use-seen-version.ts'

/** The aims, in the body's own words: a paragraph a line, printed before the tasks. */
export function PlanPurpose({ view }: { readonly view: PlanView }) {
  const { t } = useWords()
  /** Null: nothing is typed, and what is kept shows. */
  const [typed, setTyped] = useState<string | null>(null)
  const { seen, see, goOn } = useSeenVersion(view.version)
  const changed = usePlanChanged()
  const edit = useMutation(
    trpc.plans.edit.mutationOptions({ onSuccess: () => changed().then(() => setTyped(null)) }),
  )
  const isTyped = typed !== null
  useUnsavedWords(isTyped)
  const { planId, version } = view
  const words = typed ?? view.purpose

  function leave() {
    setTyped(null)
    edit.reset()
  }

  // What is being typed stays, also when a colleague submits the plan: saving says so.
  if (!isTyped && !view.allowed.includes('write-purpose'))
    return view.purpose ? (
      <Panel title={t('plans.purpose')}>
        <p className={styles.words}>{view.purpose}</p>
      </Panel>
    ) : null
  return (
    <Panel title={t('plans.purpose')} note={t('plans.purposeHint')}>
      <Textarea
        aria-label={t('plans.purpose')}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={8000}
        value={words}
        onChange={(event) => {
          if (!isTyped) see(version)
          setTyped(event.currentTarget.value)
        }}
      />
      {edit.error && (
        <ReloadContext value={goOn}>
          <RefusalNotice error={edit.error} />
        </ReloadContext>
      )}
      {isTyped && (
        <Group gap={8} mt={8}>
          <Button
            loading={edit.isPending}
            onClick={() => edit.mutate({ planId, version: seen, edit: { type: 'write-purpose', words } })}
          >
            {t('plans.save')}
          </Button>
          <Button variant="default" onClick={leave}>
            {t('plans.cancel')}
          </Button>
        </Group>
      )}
    </Panel>
  )
}
