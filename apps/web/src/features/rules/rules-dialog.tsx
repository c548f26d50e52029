import type { RulesView } from '@dondoc/contracts'
import { type LocalDate, writeDay } from '@dondoc/domain/days'
import { type OfficeRules, type RuleName, ruleNames } from '@dondoc/domain/office-rules'
import { Select, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DayInput } from '../../day/day-input.tsx'
import { DocumentDialog } from '../../parts/document-form/document-dialog.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { readRule } from './read-rule.ts'
import { RuleField } from './rule-field.tsx'

const cadences = ['month', 'quarter', 'half-year', 'year'] as const

/** New rules from a day on; what is not touched stays as it is today. */
export function RulesDialog({ view, onClose }: { readonly view: RulesView; readonly onClose: () => void }) {
  const { t } = useWords()
  const { today } = useSession()
  const client = useQueryClient()
  const [version, setVersion] = useState(view.version)
  // Only what was touched is changed; the rest follows what others set meanwhile.
  const [touched, setTouched] = useState<Partial<Typed>>({})
  const [chosen, setChosen] = useState<OfficeRules['cadence'] | null>(null)
  const [from, setFrom] = useState<LocalDate | null>(today)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const setting = useMutation(trpc.rules.set.mutationOptions())
  const typed = { ...typedOf(view.today), ...touched }
  const cadence = chosen ?? view.today.cadence
  const rules = readRules(typed, cadence)
  const isTyped = reason !== '' || chosen !== null || Object.keys(touched).length > 0

  function submit() {
    setTried(true)
    if (!rules || !from || from < today || !reason.trim()) return
    setting.mutate(
      { version, from, rules, reason },
      {
        onSuccess: () => {
          onClose()
          const message = t('rules.recorded', { day: writeDay(from) })
          notifications.show({ message, withBorder: true, color: 'teal' })
          void client.invalidateQueries()
        },
        onError: () => void seeNewest(),
      },
    )
  }

  /** After somebody else set rules: these are seen before anything is sent again. */
  async function seeNewest() {
    await client.invalidateQueries(trpc.rules.pathFilter())
    setVersion((await client.fetchQuery(trpc.rules.show.queryOptions())).version)
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
      {ruleNames.map((rule) => (
        <RuleField
          key={rule}
          rule={rule}
          value={typed[rule]}
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
      <DayInput
        label={t('rules.from')}
        description={t('rules.fromHint')}
        minDay={today}
        value={from}
        onChange={setFrom}
        error={isTried && (!from || from < today) && t('rules.fromNeeded')}
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
    </DocumentDialog>
  )
}

type Typed = Readonly<Record<RuleName, string>>

function typedOf(rules: OfficeRules): Typed {
  const { yellowDays, dueSoonDays, specialRedDays, acceptanceLimitDays } = rules
  const { lateStartDays, belowDoneDays, directiveReplyDays, extensionNoticeDays } = rules
  return {
    ...{ yellowDays: `${yellowDays}`, dueSoonDays: `${dueSoonDays}`, specialRedDays: `${specialRedDays}` },
    ...{ acceptanceLimitDays: `${acceptanceLimitDays}`, lateStartDays: `${lateStartDays}` },
    ...{ belowDoneDays: `${belowDoneDays}`, directiveReplyDays: `${directiveReplyDays}` },
    extensionNoticeDays: `${extensionNoticeDays ?? ''}`,
  }
}

/** Null where one of them is outside its bounds. */
function readRules(typed: Typed, cadence: OfficeRules['cadence']): OfficeRules | null {
  if (ruleNames.some((rule) => readRule(rule, typed[rule]) === 'outside')) return null
  const days = (rule: RuleName) => Number(typed[rule])
  return {
    ...{ yellowDays: days('yellowDays'), dueSoonDays: days('dueSoonDays') },
    ...{ specialRedDays: days('specialRedDays'), acceptanceLimitDays: days('acceptanceLimitDays') },
    ...{ lateStartDays: days('lateStartDays'), belowDoneDays: days('belowDoneDays') },
    directiveReplyDays: days('directiveReplyDays'),
    extensionNoticeDays: typed.extensionNoticeDays.trim() === '' ? null : days('extensionNoticeDays'),
    cadence,
  }
}
