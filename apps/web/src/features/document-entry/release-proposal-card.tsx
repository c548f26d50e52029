import type { ReleaseProposal } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { useDocumentsChanged } from '../../parts/document-form/use-documents-changed.ts'
import { DocumentLink } from '../../parts/document-link.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { sayDocumentName } from '../../parts/say/say-document.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './release-proposal-card.module.css'
import { sayMatch } from './say-match.ts'

interface ReleaseProposalCardProps {
  readonly proposal: ReleaseProposal
  /** Opens what releasing will do. */
  readonly onRelease: () => void
}

/** A document that came, the tasks that may have waited for it and why; released or declined from here. */
export function ReleaseProposalCard({ proposal, onRelease }: ReleaseProposalCardProps) {
  const { t } = useWords()
  const { document, tasks } = proposal
  const name = sayDocumentName(t, document)
  const about = document.symbol ? document.subject : null
  return (
    <article className={styles.card}>
      <DocumentLink document={document} className={styles.name} />
      <p className={styles.about}>
        {[document.issuer, document.date && writeDay(document.date), about].filter(Boolean).join(' · ')}
      </p>
      <p className={styles.lead}>{t('documents.proposal.tasks', { count: tasks.length })}</p>
      <ul className={styles.tasks}>
        {tasks.map(({ taskId, code, text, trigger, match, holders }) => (
          <li key={taskId}>
            <p className={styles.task}>
              <strong className={styles.code}>{code}</strong> {text}
            </p>
            <p className={styles.soft}>
              {t('documents.waiting.trigger', { words: trigger })}
              {match && ` · ${sayMatch(t, match.reasons)}`}
              {' · '}
              {t('documents.waiting.holders', { names: holders.join('; ') })}
            </p>
          </li>
        ))}
      </ul>
      <div className={styles.act}>
        <Button
          variant="default"
          onClick={onRelease}
          aria-label={t('documents.proposal.releaseOf', { name })}
        >
          {t('documents.proposal.release')}
        </Button>
        <Decline proposal={proposal} name={name} />
      </div>
    </article>
  )
}

function Decline({ proposal, name }: { readonly proposal: ReleaseProposal; readonly name: string }) {
  const { t } = useWords()
  const changed = useDocumentsChanged()
  const declining = useMutation(trpc.register.declineReleases.mutationOptions())
  const tasks = proposal.tasks.map(({ taskId }) => taskId)
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        loading={declining.isPending}
        aria-label={t('documents.proposal.declineOf', { name })}
        onClick={() =>
          declining.mutate(
            { documentId: proposal.document.id, tasks },
            {
              onSuccess: ({ declined }) =>
                void changed(t('documents.proposal.declined', { count: declined })),
            },
          )
        }
      >
        {t('documents.proposal.decline')}
      </Button>
      {declining.error && <RefusalNotice error={declining.error} />}
    </>
  )
}
