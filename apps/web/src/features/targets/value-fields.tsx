import type { TargetLine } from '@dondoc/contracts'
import { readFigure } from '@dondoc/domain/targets'
import { NumberInput, Radio, Select, Stack, TextInput } from '@mantine/core'
import { DayInput } from '../../day/day-input.tsx'
import { fitOptions } from '../../parts/fit-options.ts'
import { useFigures } from '../../parts/use-figures.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { periodChoices } from './period-choices.ts'
import { type TypedValue, wholeYear, years } from './typed-value.ts'
import { useTargetBodies } from './use-target-bodies.ts'
import styles from './value-form.module.css'

interface ValueFieldsProps {
  readonly target: TargetLine
  readonly typed: TypedValue
  readonly change: (part: Partial<TypedValue>) => void
  readonly isTried: boolean
  readonly isCorrection: boolean
}

/** Whose figure, of which period, how much, of which day and from which paper. */
export function ValueFields({ target, typed, change, isTried, isCorrection }: ValueFieldsProps) {
  const { t, language } = useWords()
  const { today } = useSession()
  const bodies = useTargetBodies(target)
  const write = useFigures()
  const { organisation, kind, on, value, source, isTakenBack } = typed
  const year = wholeYear(typed)
  const figure = isTakenBack ? null : readFigure(value, language)

  return (
    <>
      {!isCorrection && (
        <>
          <Select
            label={t('targets.body')}
            withAsterisk
            searchable
            limit={60}
            filter={fitOptions}
            data={bodies}
            value={organisation}
            onChange={(code) => change({ organisation: code })}
            error={isTried && !organisation && t('action.required')}
          />
          <Radio.Group
            label={t('targets.kind')}
            value={kind}
            onChange={(next) => change({ kind: next === 'baseline' ? 'baseline' : 'measured' })}
          >
            <Stack gap={8} mt={6}>
              <Radio value="measured" label={t('targets.kinds.measured')} />
              <Radio value="baseline" label={t('targets.kinds.baseline')} />
            </Stack>
          </Radio.Group>
        </>
      )}
      <div className={styles.pair}>
        <NumberInput
          size="sm"
          label={t('reports.year')}
          {...{ allowDecimal: false, allowNegative: false, hideControls: true }}
          value={typed.year}
          onChange={(next) => change({ year: next })}
          error={isTried && year === null && t('targets.yearNeeded', years)}
        />
        <Select
          label={t('reports.span')}
          allowDeselect={false}
          data={periodChoices(t, year)}
          value={typed.part}
          onChange={(next) => next !== null && change({ part: next })}
        />
      </div>
      <div className={styles.pair}>
        <TextInput
          label={t('targets.value', { unit: target.unit ?? '' })}
          description={figure === null ? '' : t('targets.willRecord', { figure: write(figure, target.unit) })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk
          inputMode="decimal"
          autoComplete="off"
          maxLength={24}
          disabled={isTakenBack}
          value={value}
          onChange={(event) => change({ value: event.currentTarget.value })}
          error={isTried && !isTakenBack && figure === null && t('targets.valueNeeded')}
        />
        <DayInput
          label={t('targets.on')}
          description={t('targets.onHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk
          maxDay={today}
          value={on}
          onChange={(day) => change({ on: day })}
          error={isTried && !on && t('action.dayNeeded')}
        />
      </div>
      <TextInput
        label={t('targets.source')}
        placeholder={t('targets.sourceHint')}
        withAsterisk
        maxLength={500}
        value={source}
        onChange={(event) => change({ source: event.currentTarget.value })}
        error={isTried && !source.trim() && t('action.required')}
      />
    </>
  )
}
