import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { TargetCard } from './target-card.tsx'
import { TargetSheetActions } from './target-sheet-actions.tsx'

interface ProgrammeTargetsProps {
  readonly programmeId: string
  /** Called as a link goes to the words in the document. */
  readonly onDocument: () => void
}

/** The numbers that a programme sets, with what the bodies measured. */
export function ProgrammeTargets({ programmeId, onDocument }: ProgrammeTargetsProps) {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { data, error, refetch } = useQuery(
    trpc.targets.ofProgramme.queryOptions({ programmeId, asOf }, { placeholderData: keepPreviousData }),
  )
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />
  if (!data) return <SkeletonLines lines={4} height={64} />
  if (data.targets.length === 0) return <EmptyState said={t('programme.targetsNone')} />
  return (
    <>
      <TargetSheetActions programmeId={programmeId} />
      {data.targets.map((target) => (
        <TargetCard
          key={`${target.endedOn} ${target.source.from} ${target.measure} ${target.unit} ${target.value}`}
          target={target}
          links={
            <>
              {target.endedOn === null && (
                <Link
                  to="."
                  search={(old) => ({ ...old, at: target.source.from, task: undefined })}
                  replace
                  resetScroll={false}
                  onClick={onDocument}
                >
                  {t('programme.toDocument')}
                </Link>
              )}
              {target.task && (
                <Link to="/nhiem-vu" search={{ search: target.task.code, programme: programmeId }}>
                  {t('targets.ofTask', { code: target.task.code })}
                </Link>
              )}
            </>
          }
        />
      ))}
    </>
  )
}
