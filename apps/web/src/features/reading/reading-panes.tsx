import type { DraftMoment, DraftReading } from '@dondoc/contracts'
import { type DraftProgress, type OpenPoint, settledFindings, takenTargets } from '@dondoc/domain/drafts'
import { Tabs } from '@mantine/core'
import { useRef } from 'react'
import { readOneOf } from '../../search/read-search.ts'
import { type ReadingPane, readingPanes } from '../../search/reading-search.ts'
import { useWords } from '../../words/use-words.ts'
import { DocumentPane } from './beside/document-pane.tsx'
import type { EditedPlace } from './draft/reading-actions.ts'
import { BodiesPane } from './fields/bodies-pane.tsx'
import { ReferencesPane } from './fields/references-pane.tsx'
import { FindingsPane } from './findings/findings-pane.tsx'
import { OpenPane } from './findings/open-pane.tsx'
import { usePaneScroll } from './keys/use-pane-scroll.ts'
import type { ReadingPlace } from './keys/use-reading-place.ts'
import styles from './reading-panes.module.css'
import { TargetsPane } from './tasks/targets-pane.tsx'
import { TaskList } from './tasks/task-list.tsx'
import { VersionsPane } from './versions/versions-pane.tsx'

interface ReadingPanesProps {
  readonly draftId: string
  readonly reading: DraftReading
  readonly at: DraftMoment
  readonly points: readonly OpenPoint[]
  readonly progress: DraftProgress
  readonly place: ReadingPlace
  readonly edited: EditedPlace | null
  readonly onGo: (point: OpenPoint) => void
}

/** What the document was read into, and what is still to be done about it. */
export function ReadingPanes({
  draftId,
  reading,
  at,
  points,
  progress,
  place,
  edited,
  onGo,
}: ReadingPanesProps) {
  const { t } = useWords()
  const { work, bodies, findings } = at
  const tabs = useRef<HTMLDivElement>(null)
  usePaneScroll(tabs, place.pane)
  const counts = {
    tasks: progress.tasks,
    open: points.length,
    document: null,
    versions: null,
    bodies: bodies.length,
    findings: progress.findingsOpen,
    targets: takenTargets(work, reading.targets).length,
    references: reading.references.length,
  }
  const isEmpty: Partial<Record<ReadingPane, boolean>> = {
    versions: at.earlier.length === 0,
    targets: reading.targets.length === 0,
    references: reading.references.length === 0,
  }
  const panes = readingPanes.filter((name) => name === place.pane || !isEmpty[name])
  return (
    <Tabs
      ref={tabs}
      value={place.pane}
      onChange={(value) => place.open(readOneOf(readingPanes, value) ?? 'tasks')}
      keepMounted={false}
    >
      <Tabs.List className={styles.tabs}>
        {panes.map((name) => (
          <Tabs.Tab key={name} value={name} className={styles.tab}>
            {t(`reading.tabs.${name}`)}
            {counts[name] !== null && <span className={styles.count}> {counts[name]}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="tasks">
        <TaskList tasks={work.tasks} progress={progress} place={place} edited={edited} />
      </Tabs.Panel>
      <Tabs.Panel value="open">
        <OpenPane work={work} bodies={bodies} points={points} onGo={onGo} />
      </Tabs.Panel>
      <Tabs.Panel value="document">
        <DocumentPane
          work={work}
          earlier={at.earlier}
          absentAssigner={at.absentAssigner}
          editing={edited?.task === null ? edited.field : null}
        />
      </Tabs.Panel>
      <Tabs.Panel value="versions">
        <VersionsPane draftId={draftId} sequence={at.sequence} bodies={bodies} work={work} />
      </Tabs.Panel>
      <Tabs.Panel value="bodies">
        <BodiesPane bodies={bodies} />
      </Tabs.Panel>
      <Tabs.Panel value="findings">
        <FindingsPane
          draftId={draftId}
          text={reading.text}
          findings={findings}
          settled={settledFindings(work)}
        />
      </Tabs.Panel>
      <Tabs.Panel value="targets">
        <TargetsPane text={reading.text} targets={reading.targets} dropped={work.droppedTargets} />
      </Tabs.Panel>
      <Tabs.Panel value="references">
        <ReferencesPane text={reading.text} references={reading.references} />
      </Tabs.Panel>
    </Tabs>
  )
}
