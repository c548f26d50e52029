import { writeDay } from '@dondoc/domain/days'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DocumentBeside, type Side } from '../../document/document-beside.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { sayDocument } from '../../parts/say/say-document.ts'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { ProgrammeDocument } from './programme-document.tsx'
import { ProgrammePanes, type TargetsPane } from './programme-panes.tsx'

/** The side a narrow screen shows, and how often a link between the sides was pressed. */
interface Place {
  readonly side: Side
  readonly visit: number
}

const route = getRouteApi('/office/chuong-trinh/$programmeId')

interface ProgrammeScreenProps {
  readonly targets: (programmeId: string) => TargetsPane
}

/** The document beside its tasks, linked both ways. */
export function ProgrammeScreen({ targets }: ProgrammeScreenProps) {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { programmeId } = route.useParams()
  // An address that names a list means the list, on a narrow screen too.
  const { pane } = route.useSearch()
  const [{ side, visit }, setPlace] = useState<Place>({ side: pane ? 'tasks' : 'document', visit: 0 })
  const { data, error, refetch } = useQuery(
    trpc.programmes.show.queryOptions({ programmeId, asOf }, { placeholderData: keepPreviousData }),
  )
  const show = (next: Side) => setPlace((was) => ({ side: next, visit: was.visit + 1 }))
  const title = data ? sayDocument(t, data.document) : t('programme.listTitle')
  const note = data && [data.document.issuer, t('programme.received', { day: writeDay(data.receivedOn) })]

  return (
    <Screen
      title={title}
      note={note?.filter(Boolean).join(' · ')}
      aside={
        <Link to="/nhiem-vu" search={{ programme: programmeId }} className="screen-only">
          {t('programme.openRegister')}
        </Link>
      }
    >
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={8} height={64} />}
      {data && (
        <DocumentBeside
          side={side}
          onSide={show}
          label={t('programme.show')}
          names={{ document: t('programme.document'), tasks: t('programme.taskList') }}
          document={<ProgrammeDocument view={data} visit={visit} onTask={() => show('tasks')} />}
          tasks={
            <ProgrammePanes
              view={data}
              visit={visit}
              onDocument={() => show('document')}
              targets={targets(programmeId)}
            />
          }
        />
      )}
    </Screen>
  )
}
