import { documentTypes, issuingLevels } from '@dondoc/domain/documents'
import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core'
import { DayInput } from '../../day/day-input.tsx'
import { readOneOf } from '../../search/read-search.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { fitOptions } from '../fit-options.ts'
import styles from './document-form.module.css'
import type { TypedDocument } from './typed-document.ts'

interface DocumentFieldsProps {
  readonly typed: TypedDocument
  readonly onType: (part: Partial<TypedDocument>) => void
  /** Whether sending was tried, so that what is missing is said. */
  readonly isTried: boolean
}

/** The boxes of a document's facts. */
export function DocumentFields({ typed, onType, isTried }: DocumentFieldsProps) {
  const { t } = useWords()
  const { today } = useSession()
  const isUnnamed = isTried && !typed.symbol.trim() && !typed.subject.trim()
  return (
    <>
      <div className={styles.pair}>
        <Autocomplete
          label={t('documents.type')}
          withAsterisk
          autoFocus
          data-autofocus
          maxLength={100}
          filter={fitOptions}
          data={Object.keys(documentTypes)}
          value={typed.type}
          onChange={(type) => onType({ type })}
          error={isTried && !typed.type.trim() && t('documents.form.required')}
        />
        <TextInput
          label={t('documents.form.symbol')}
          placeholder={t('documents.form.symbolHint')}
          maxLength={100}
          value={typed.symbol}
          onChange={(event) => onType({ symbol: event.currentTarget.value })}
          error={isUnnamed && t('documents.form.named')}
        />
      </div>
      <Textarea
        label={t('documents.form.subject')}
        minRows={2}
        maxLength={2000}
        value={typed.subject}
        onChange={(event) => onType({ subject: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <TextInput
          label={t('documents.form.issuer')}
          maxLength={300}
          value={typed.issuer}
          onChange={(event) => onType({ issuer: event.currentTarget.value })}
        />
        <Select
          label={t('documents.level')}
          description={t('documents.form.levelHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          clearable
          value={typed.level}
          onChange={(value) => onType({ level: readOneOf(issuingLevels, value) ?? null })}
          data={issuingLevels.map((value) => ({ value, label: t(`documents.levels.${value}`) }))}
        />
      </div>
      <div className={styles.pair}>
        <DayInput
          label={t('documents.form.date')}
          maxDay={today}
          value={typed.date}
          onChange={(date) => onType({ date })}
        />
        <DayInput
          label={t('documents.form.receivedOn')}
          maxDay={today}
          value={typed.receivedOn}
          onChange={(receivedOn) => onType({ receivedOn })}
        />
        <DayInput
          label={t('documents.form.inForceFrom')}
          description={t('documents.form.inForceHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={typed.inForceFrom}
          onChange={(inForceFrom) => onType({ inForceFrom })}
        />
      </div>
    </>
  )
}
