import type { FieldStanding } from '@dondoc/domain/drafts'
import { explainReading, type FieldReading } from '@dondoc/domain/programme'
import { Button } from '@mantine/core'
import { IconCheck, IconCircleDashed, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../../words/use-words.ts'
import type { ReadKind } from '../beside/reading-mark.ts'
import { useReadingFacts } from '../reading-facts.ts'
import styles from './field-line.module.css'

export interface FieldLineProps {
  readonly name: string
  readonly label: string
  /** The value as it stands; null where there is none. */
  readonly value: ReactNode
  readonly standing: FieldStanding
  readonly reading?: FieldReading | undefined
  readonly kind?: ReadKind | undefined
  /** The document's own words, shown beside what a person wrote in their place. */
  readonly printed?: string | null | undefined
  /** What the fields belong to: a task's code, or nothing for the document. */
  readonly of?: string | undefined
  readonly onEdit?: (() => void) | undefined
  readonly onAccept?: (() => void) | undefined
  readonly onShow?: ((place: number) => void) | undefined
  /** Stands in the value's place while it is edited. */
  readonly editor?: ReactNode
}

/** A field with what it says, where that comes from, how sure it is, and what a person can do about it. */
export function FieldLine(props: FieldLineProps) {
  const { name, label, value, standing, kind, printed, of, onEdit, onAccept, editor } = props
  const { t } = useWords()
  const { isOpen } = useReadingFacts()
  const edit = of
    ? t('reading.editOf', { field: label, code: of })
    : t('reading.editDocumentField', { field: label })
  return (
    <div className={styles.field} data-field={name} data-standing={standing}>
      <dt className={styles.label} data-read={kind}>
        {label}
      </dt>
      <dd className={styles.said}>
        {editor || (
          <div className={styles.value}>
            <span className={value ? undefined : styles.missing}>{value || t('reading.notStated')}</span>
            {isOpen && onEdit && (
              <button type="button" className={styles.edit} aria-label={edit} onClick={onEdit}>
                <IconPencil size={15} stroke={1.7} aria-hidden />
              </button>
            )}
          </div>
        )}
        {standing === 'changed' && (
          <p className={styles.printed}>
            {printed ? t('reading.printed', { words: printed }) : t('reading.notStated')}
          </p>
        )}
        <FieldSource {...props} />
        {isOpen && standing === 'open' && onAccept && (
          <Button
            size="compact-sm"
            variant="light"
            data-next
            className={styles.accept}
            leftSection={<IconCheck size={15} aria-hidden />}
            aria-label={of ? t('reading.acceptOf', { field: label, code: of }) : undefined}
            onClick={onAccept}
          >
            {t('reading.accept')}
          </Button>
        )}
      </dd>
    </div>
  )
}

/** Where the field comes from, in words; a press brings those words into view. */
function FieldSource({ standing, reading, onShow }: FieldLineProps) {
  const { t, language } = useWords()
  const place = reading?.ranges[0]?.from
  return (
    <p className={styles.source}>
      {standing === 'open' && (
        <span className={styles.open}>
          <IconCircleDashed size={15} stroke={1.8} aria-hidden />
          {t('reading.waiting')}
        </span>
      )}
      {(standing === 'accepted' || standing === 'changed') && (
        <span className={styles.settled}>
          <IconCheck size={14} stroke={2} aria-hidden />
          {t(`reading.${standing}`)}
        </span>
      )}
      {reading && (
        <button
          type="button"
          className={styles.show}
          title={t('reading.toWords')}
          disabled={place === undefined}
          onClick={() => place !== undefined && onShow?.(place)}
        >
          {explainReading(reading.reason, language)}{' '}
          {t('reading.confidence', { percent: Math.round(reading.confidence * 100) })}
        </button>
      )}
    </p>
  )
}
