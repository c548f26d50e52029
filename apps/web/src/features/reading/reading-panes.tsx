import type { DraftMoment, DraftReading } from '@dondoc/contracts'
import { findingKey, type OpenPoint } from '@dondoc/domain/drafts'
import { Tabs } from '@mantine/core'
import { readOneOf } from '../../search/read-search.ts'
import { readingPanes } from '../../search/reading-search.ts'
import { useWords } from '../../words/use-words.ts'
import { DocumentPane } from './beside/document-pane.tsx'
import type { EditedPlace } from './draft/reading-actions.ts'
import { BodiesPane } from './fields/bodies-pane.tsx'
import { ReferencesPane } from './fields/references-pane.tsx'
import { FindingsPane } from './findings/findings-pane.tsx'
import { OpenPane } from './findings/open-pane.tsx'
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
  readonly place: ReadingPlace
  readonly edited: EditedPlace | null
  readonly onGo: (point: OpenPoint) => void
}

/** What the document was read into, and what is still to be done about it. */
export function ReadingPanes({ draftId, reading, at, points, place, edited, onGo }: ReadingPanesProps) {
  const { t } = useWords()
  const { work, bodies, findings } = at
  const counts = {
    tasks: work.tasks.filter(({ fate }) => fate === 'taken').length,
    open: points.length,
    document: 0,
    versions: 0,
    bodies: bodies.length,
    findings: findings.filter((finding) => !work.settled.includes(findingKey(finding))).length,
    targets: reading.targets.length,
    references: reading.references.length,
  }
  const panes = readingPanes.filter((name) => name !== 'versions' || at.earlier.length > 0)
  return (
    <Tabs
      value={place.pane}
      onChange={(value) => place.open(readOneOf(readingPanes, value) ?? 'tasks')}
      keepMounted={false}
    >
      <Tabs.List className={styles.tabs}>
        {panes.map((name) => (
          <Tabs.Tab key={name} value={name} className={styles.tab}>
            {t(`reading.tabs.${name}`, { count: counts[name] })}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="tasks">
        <TaskList tasks={work.tasks} picked={place.picked} edited={edited} visit={place.visit} />
      </Tabs.Panel>
      <Tabs.Panel value="open">
        <OpenPane work={work} points={points} onGo={onGo} />
      </Tabs.Panel>
      <Tabs.Panel value="document">
        <DocumentPane
          work={work}
          earlier={at.earlier}
          editing={edited?.task === null ? edited.field : null}
        />
      </Tabs.Panel>
      <Tabs.Panel value="versions">
        <VersionsPane draftId={draftId} sequence={at.sequence} work={work} />
      </Tabs.Panel>
      <Tabs.Panel value="bodies">
        <BodiesPane bodies={bodies} />
      </Tabs.Panel>
      <Tabs.Panel value="findings">
        <FindingsPane text={reading.text} findings={findings} settled={work.settled} />
      </Tabs.Panel>
      <Tabs.Panel value="targets">
        <TargetsPane targets={reading.targets} />
      </Tabs.Panel>
      <Tabs.Panel value="references">
        <ReferencesPane text={reading.text} references={reading.references} />
      </Tabs.Panel>
    </Tabs>
  )
}
