import { yearOf } from '@dondoc/domain/days'
import { Button, SegmentedControl, Select } from '@mantine/core'
import { IconReport } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { newRequestKey } from '../../connection/request-key.ts'
import { trpc } from '../../connection/trpc.ts'
import { Panel } from '../../parts/panel.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useIsNarrow } from '../../parts/use-is-narrow.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { firstPeriod } from './first-period.ts'
import { type Period, type PeriodSpan, partsOf, periodSpans, periodText } from './period-text.ts'
import styles from './report-ask.module.css'

const firstYear = 2022

export function ReportAsk() {
  const { t } = useWords()
  const { today } = useSession()
  const isNarrow = useIsNarrow()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [period, setPeriod] = useState<Period>(() => firstPeriod(today))
  const request = useMutation(trpc.reports.request.mutationOptions())
  // The same key goes out again until it is answered, so that a lost answer never makes the reports twice.
  const asked = useRef({ period: '', requestKey: '' })

  function pick(span: PeriodSpan) {
    setPeriod({ ...period, span, part: 1 })
  }

  function ask(event: FormEvent) {
    event.preventDefault()
    const text = periodText(period)
    if (asked.current.period !== text) asked.current = { period: text, requestKey: newRequestKey() }
    request.mutate(asked.current, {
      onSuccess: ({ runId }) => {
        asked.current = { period: '', requestKey: '' }
        void client.invalidateQueries(trpc.reports.pathFilter())
        void navigate({ to: '/bao-cao/$runId', params: { runId } })
      },
    })
  }

  const years = Array.from({ length: yearOf(today) - firstYear + 1 }, (_, index) => yearOf(today) - index)
  const parts = Array.from({ length: partsOf[period.span] }, (_, index) => index + 1)
  const spans = periodSpans.map((value) => ({ value, label: t(`reports.spans.${value}`) }))

  return (
    <Panel title={t('reports.ask')} note={t('reports.askNote')}>
      <form onSubmit={ask} className={styles.form}>
        <Select
          label={t('reports.year')}
          w={110}
          allowDeselect={false}
          value={String(period.year)}
          onChange={(value) => setPeriod({ ...period, year: Number(value) })}
          data={years.map(String)}
        />
        {isNarrow ? (
          <Select
            label={t('reports.span')}
            className={styles.span}
            allowDeselect={false}
            value={period.span}
            onChange={(span) => span && pick(span)}
            data={spans}
          />
        ) : (
          <div>
            <p className={styles.label} id="report-span">
              {t('reports.span')}
            </p>
            <SegmentedControl
              aria-labelledby="report-span"
              value={period.span}
              onChange={pick}
              data={spans}
            />
          </div>
        )}
        {parts.length > 1 && (
          <Select
            label={t('reports.part')}
            w={180}
            allowDeselect={false}
            value={String(period.part)}
            onChange={(value) => setPeriod({ ...period, part: Number(value) })}
            data={parts.map((number) => ({ value: String(number), label: partName(number) }))}
          />
        )}
        <Button type="submit" loading={request.isPending} leftSection={<IconReport size={18} aria-hidden />}>
          {t('reports.request')}
        </Button>
      </form>
      {request.error && <RefusalNotice error={request.error} />}
    </Panel>
  )

  function partName(number: number): string {
    if (period.span === 'half') return number === 1 ? t('reports.half1') : t('reports.half2')
    return period.span === 'quarter'
      ? t('reports.quarterName', { number })
      : t('reports.monthName', { number })
  }
}
