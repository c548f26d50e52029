import type { RulesView } from '@dondoc/contracts'
import { type LocalDate, writeDay } from '@dondoc/domain/days'
import { changedRules, type OfficeRules, ruleNames, rulesOn } from '@dondoc/domain/office-rules'
import { Select, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refusalOf } from '../../connection/refusal-of.ts'
import { trpc } from '../../connection/trpc.ts'
import { DayInput } from '../../day/day-input.tsx'
import { DocumentDialog } from '../../parts/document-form/document-dialog.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { RuleField } from './rule-field.tsx'
import { RulesBeside } from './rules-beside.tsx'
import { setsByDay } from './sets-by-day.ts'
import { readRules, type TypedRules, typedRules } from './typed-rules.ts'

const cadences = ['month', 'quarter', 'half-year', 'year'] as const

/** New rules from a day on; what is not touched goes on as it is set. */
export function RulesDialog({ view, onClose }: { readonly view: RulesView; readonly onClose: () => void }) {
  const { t } = useWords()
  const { today } = useSession()
  const client = useQueryClient()
  const [opened] = useState(view.version)
  const [version, setVersion] = useState(view.version)
  // Only what was touched is changed; the rest follows the chosen day and what others set meanwhile.
  const [touched, setTouched] = useState<Partial<TypedRules>>({})
  const [chosen, setChosen] = useState<OfficeRules['cadence'] | null>(null)
  const [from, setFrom] = useState<LocalDate | null>(today)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const setting = useMutation(trpc.rules.set.mutationOptions())
  const before = rulesOn(view.sets, from ?? today)
  const typed = { ...typedRules(before), ...touched }
  const cadence = chosen ?? before.cadence
  const rules = readRules(typed, cadence)
  const isTyped = reason !== '' || chosen !== null || Object.keys(touched).length > 0
  const sets = setsByDay(view.sets)
  const isNew = (set: { version: number }) => set.version > opened && set.version <= version

  function submit() {
    setTried(true)
    if (!rules || !from || from < today || !reason.trim()) return
    setting.mutate(
      { version, from, changes: changedRules(before, rules), reason },
      {
        onSuccess: () => {
          onClose()
          const message = t('rules.recorded', { day: writeDay(from) })
          notifications.show({ message, withBorder: true, color: 'teal' })
          void client.invalidateQueries()
        },
        onError: (error) => {
          if (refusalOf(error)?.code === 'rules-stale') void seeNewest()
        },
      },
    )
  }

  /** After somebody else set rules: these are seen before anything is sent again. Unreached, the next sending is refused too. */
  async function seeNewest() {
    const newest = { ...trpc.rules.show.queryOptions(), staleTime: 0 }
    const seen = await client.fetchQuery(newest).catch(() => null)
    if (seen) setVersion(seen.version)
  }

  return (
    <DocumentDialog
      title={t('rules.form')}
      note={t('rules.formNote')}
      send={t('rules.send')}
      isBusy={setting.isPending}
      error={setting.error}
      isTyped={isTyped && !setting.isSuccess}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayInput
        label={t('rules.from')}
        description={t('rules.fromHint')}
        minDay={today}
        value={from}
        onChange={setFrom}
        error={isTried && (!from || from < today) && t('rules.fromNeeded')}
      />
      <RulesBeside
        title={t('rules.comingLater')}
        note={t('rules.comingLaterNote')}
        sets={view.sets}
        shown={sets.filter((set) => set.from > (from ?? today) && !isNew(set))}
      />
      {ruleNames.map((rule) => (
        <RuleField
          key={rule}
          rule={rule}
          value={typed[rule]}
          before={before}
          isTried={isTried}
          onChange={(value) => setTouched((all) => ({ ...all, [rule]: value }))}
        />
      ))}
      <Select
        label={t('rules.name.cadence')}
        description={t('rules.hint.cadence')}
        allowDeselect={false}
        data={cadences.map((value) => ({ value, label: t(`rules.cadence.${value}`) }))}
        value={cadence}
        onChange={(value) => setChosen(cadences.find((one) => one === value) ?? chosen)}
      />
      <Textarea
        label={t('rules.reason')}
        description={t('rules.reasonHint')}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={isTried && !reason.trim() && t('rules.reasonNeeded')}
      />
      <RulesBeside title={t('rules.newest')} sets={view.sets} shown={sets.filter(isNew)} />
    </DocumentDialog>
  )
}
