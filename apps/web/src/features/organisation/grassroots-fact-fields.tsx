import { classLevels } from '@dondoc/domain/grassroots'
import { NumberInput, Select, TextInput } from '@mantine/core'
import { DayInput } from '../../day/day-input.tsx'
import { readOneOf } from '../../search/read-search.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { GrassrootsDocument } from './grassroots-document.tsx'
import styles from './organisation-grassroots.module.css'
import type { TypedFact } from './typed-fact.ts'

interface GrassrootsFactFieldsProps {
  readonly typed: TypedFact
  readonly isCell: boolean
  /** Whether sending was tried, so that what is missing is said. */
  readonly isTried: boolean
  readonly onType: (part: Partial<TypedFact>) => void
}

const dayNames = {
  founding: 'signedOn',
  term: 'from',
  counts: 'on',
  classification: 'decidedOn',
} as const

/** The boxes of one matter. */
export function GrassrootsFactFields({ typed, isCell, isTried, onType }: GrassrootsFactFieldsProps) {
  const { t } = useWords()
  const { today } = useSession()
  const { type } = typed
  const missing = (value: unknown) => isTried && (value === null || value === '') && t('grassroots.needed')
  return (
    <>
      {type === 'founding' && (
        <div className={styles.pair}>
          {(['number', 'issuer'] as const).map((name) => (
            <TextInput
              key={name}
              label={t(`grassroots.fields.${name}`)}
              withAsterisk
              maxLength={name === 'number' ? 200 : 300}
              value={typed[name]}
              onChange={(event) => onType({ [name]: event.currentTarget.value })}
              error={missing(typed[name].trim())}
            />
          ))}
        </div>
      )}
      {type === 'classification' && (
        <div className={styles.pair}>
          <NumberInput
            label={t('grassroots.fields.year')}
            withAsterisk
            min={1930}
            max={2999}
            allowDecimal={false}
            hideControls
            value={typed.year ?? ''}
            onChange={(value) => onType({ year: typeof value === 'number' ? value : null })}
            error={missing(typed.year)}
          />
          <Select
            label={t('grassroots.fields.level')}
            withAsterisk
            value={typed.level}
            data={classLevels.map((level) => ({ value: level, label: t(`grassroots.levels.${level}`) }))}
            onChange={(value) => onType({ level: readOneOf(classLevels, value) ?? null })}
            error={missing(typed.level)}
          />
        </div>
      )}
      {type === 'counts' && (
        <div className={styles.pair}>
          {(['cells', 'official', 'probationary'] as const).map((name) => (
            <NumberInput
              key={name}
              label={t(`grassroots.${name}`)}
              withAsterisk
              min={0}
              max={999_999}
              allowDecimal={false}
              hideControls
              readOnly={isCell && name === 'cells'}
              value={typed[name] ?? ''}
              onChange={(value) => onType({ [name]: typeof value === 'number' ? value : null })}
              error={missing(typed[name])}
            />
          ))}
        </div>
      )}
      <div className={styles.pair}>
        <DayInput
          label={t(`grassroots.fields.${dayNames[type]}`)}
          withAsterisk
          maxDay={today}
          value={typed.day}
          onChange={(day) => onType({ day })}
          error={missing(typed.day)}
        />
        {type === 'term' && (
          <DayInput
            label={t('grassroots.fields.to')}
            withAsterisk
            value={typed.lastDay}
            onChange={(lastDay) => onType({ lastDay })}
            error={missing(typed.lastDay)}
          />
        )}
      </div>
      {type === 'founding' && (
        <GrassrootsDocument documentId={typed.documentId} onChoose={(documentId) => onType({ documentId })} />
      )}
    </>
  )
}
