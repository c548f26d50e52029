import type { EarlierVersion } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import type { DocumentValues, DraftWork } from '@dondoc/domain/drafts'
import { documentFieldStanding, documentValuesOf } from '@dondoc/domain/drafts'
import type { DocumentFieldName } from '@dondoc/domain/programme'
import type { AbsentOrganisation } from '@dondoc/domain/reorganisation'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import { DocumentFieldEditor } from '../fields/document-field-editor.tsx'
import { FieldLine } from '../fields/field-line.tsx'
import { ReceiptFields } from '../fields/receipt-fields.tsx'
import { VersionQuestion } from '../versions/version-question.tsx'
import styles from './document-pane.module.css'

/** The fields of the document a person may write; who signed and who receives is only shown. */
const writtenDocumentFields = ['type', 'number', 'symbol', 'issuer', 'place', 'date', 'subject'] as const
export type WrittenDocumentField = (typeof writtenDocumentFields)[number]

const shownOnly = ['signatory', 'recipients'] as const

interface DocumentPaneProps {
  readonly work: DraftWork
  readonly earlier: readonly EarlierVersion[]
  readonly absentAssigner: AbsentOrganisation | null
  /** The field being written, if one is. */
  readonly editing: string | null
}

/** What the document is, when it was received and on whose side its tasks are assigned. */
export function DocumentPane({ work, earlier, absentAssigner, editing }: DocumentPaneProps) {
  const { t } = useWords()
  const { send, show, edit } = useReadingActions()
  const { document, receipt } = work
  const values = documentValuesOf(document)
  const accept = (field: DocumentFieldName) =>
    send({ type: 'accept-fields', fields: [{ task: null, field }] })

  return (
    <div className={styles.pane}>
      <VersionQuestion earlier={earlier} replaces={work.replaces} />
      <ReceiptFields
        receipt={receipt}
        issuer={values.issuer}
        documentDate={values.date}
        absentAssigner={absentAssigner}
      />
      <dl>
        {writtenDocumentFields.map((field) => {
          const isDateMissing =
            field === 'date' && values.date === null && !document.accepted.includes('date')
          const standing = documentFieldStanding(document, field)
          return (
            <FieldLine
              key={field}
              name={field}
              label={t(`reading.fields.${field}`)}
              value={sayField(values, field)}
              standing={isDateMissing ? 'open' : standing}
              reading={document.read.readings[field]}
              printed={sayField(document.read, field)}
              onEdit={() => edit({ task: null, field })}
              onAccept={() => accept(field)}
              onShow={show}
              editor={editing === field && <DocumentFieldEditor field={field} value={values[field]} />}
            />
          )
        })}
        {shownOnly.map(
          (field) =>
            values[field] && (
              <FieldLine
                key={field}
                name={field}
                label={t(`reading.fields.${field}`)}
                value={[values[field]].flat().join('; ')}
                standing={documentFieldStanding(document, field)}
                reading={document.read.readings[field]}
                onAccept={() => accept(field)}
                onShow={show}
              />
            ),
        )}
      </dl>
    </div>
  )
}

function sayField(values: DocumentValues, field: WrittenDocumentField): string | null {
  if (field !== 'date') return values[field]
  return values.date && writeDay(values.date)
}
