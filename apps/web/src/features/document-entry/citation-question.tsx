import type { CitationView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { useDocumentsChanged } from '../../parts/document-form/use-documents-changed.ts'
import { DocumentLink } from '../../parts/document-link.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './citation-list.module.css'

/** Several documents may be meant: the desk says which. */
export function CitationQuestion({
  citation: { citationId, candidates },
}: {
  readonly citation: CitationView
}) {
  const { t } = useWords()
  const { actions } = useSession()
  const { isToday } = useAsOf()
  const changed = useDocumentsChanged()
  const deciding = useMutation(
    trpc.documents.decideCitation.mutationOptions({ onSuccess: () => changed(t('documents.decided')) }),
  )
  const mayDecide = isToday && actions.includes('register-documents')
  const decide = (meant: string) => deciding.mutate({ citationId, meant })
  return (
    <div className={styles.question}>
      <p className={styles.soft}>
        {t('documents.undecided')}. {mayDecide && t('documents.undecidedNote')}
      </p>
      {candidates.map((one) => (
        <div key={one.id} className={styles.candidate}>
          <span>
            <DocumentLink document={one} /> {one.date ? writeDay(one.date) : t('documents.undated')}
          </span>
          {mayDecide && (
            <Button
              variant="default"
              size="compact-sm"
              loading={deciding.isPending}
              onClick={() => decide(one.id)}
            >
              {t('documents.decide')}
            </Button>
          )}
        </div>
      ))}
      {mayDecide && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            loading={deciding.isPending}
            onClick={() => decide('another')}
          >
            {t('documents.decideAnother')}
          </Button>
        </div>
      )}
      {deciding.error && <RefusalNotice error={deciding.error} />}
    </div>
  )
}
