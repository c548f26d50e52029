import type { DraftView } from '@dondoc/contracts'
import { Button, Progress } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Notice } from '../../parts/notice.tsx'
import { sayUnreadable } from '../../parts/say/say-unreadable.ts'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './reading-stage.module.css'

/** Where the file is on its way, wherever that is not "being worked on". */
export function ReadingStage({ view }: { readonly view: DraftView }) {
  const { t } = useWords()
  switch (view.stage) {
    case 'uploaded':
    case 'reading':
      return <StillReading view={view} />
    case 'refused':
      return (
        <Notice>
          <p>{t('reading.refusedTitle', { file: view.file.name })}</p>
          <p>{sayUnreadable(t, view.refusal?.code ?? null, view.file.name)}</p>
          <Link to="/chuong-trinh">{t('readings.again')}</Link>
        </Notice>
      )
    case 'confirmed':
      return (
        <EmptyState
          said={t('reading.confirmedAlready')}
          next={
            view.programmeId && (
              <Link to="/chuong-trinh/$programmeId" params={{ programmeId: view.programmeId }} search={{}}>
                {t('reading.toProgramme')}
              </Link>
            )
          }
        />
      )
    case 'discarded':
      return <EmptyState said={t('reading.discardedAlready')} />
    default:
      return null
  }
}

/** A reading that was broken off, by a server that stopped, is taken up again by hand. */
function StillReading({ view }: { readonly view: DraftView }) {
  const { t } = useWords()
  const client = useQueryClient()
  const read = useMutation(trpc.drafts.read.mutationOptions())
  return (
    <div className={styles.reading}>
      <p role="status">{t('reading.readingNow', { file: view.file.name })}</p>
      <Progress value={100} animated aria-label={t('readings.phases.reading')} />
      <Button
        size="compact-sm"
        variant="subtle"
        loading={read.isPending}
        onClick={() =>
          read.mutate(
            { draftId: view.id },
            { onSettled: () => void client.invalidateQueries(trpc.drafts.pathFilter()) },
          )
        }
      >
        {t('reading.readAgain')}
      </Button>
      <SkeletonLines lines={6} height={56} />
    </div>
  )
}
