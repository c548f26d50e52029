import type { ProgrammeView } from '@dondoc/contracts'
import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { programmePanes } from '../../search/programme-search.ts'
import { readOneOf } from '../../search/read-search.ts'
import { useWords } from '../../words/use-words.ts'
import { ProgrammeFindings } from './programme-findings.tsx'
import styles from './programme-panes.module.css'
import { ProgrammeReferences } from './programme-references.tsx'
import { ProgrammeTasks } from './programme-tasks.tsx'

const route = getRouteApi('/office/chuong-trinh/$programmeId')

/** What was measured of the numbers to reach; called with what a link to the document does beside. */
export type TargetsPane = (onDocument: () => void) => ReactNode

interface ProgrammePanesProps {
  readonly view: ProgrammeView
  readonly visit: number
  readonly onDocument: () => void
  readonly targets: TargetsPane
}

/** What the document was read into. */
export function ProgrammePanes({ view, visit, onDocument, targets }: ProgrammePanesProps) {
  const { t } = useWords()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const measures = view.tasks.filter(({ measure }) => measure)
  const tasks = view.tasks.filter(({ measure }) => !measure)
  const isMeasure = measures.some(({ id }) => id === search.task)
  const pane = search.pane ?? (isMeasure ? 'measures' : 'tasks')
  const counts = {
    tasks: tasks.length,
    measures: measures.length,
    targets: view.targets.length,
    findings: view.findings.length,
    references: view.references.length,
  }

  return (
    <Tabs
      value={pane}
      onChange={(value) =>
        void navigate({
          search: (old) => ({ ...old, pane: readOneOf(programmePanes, value) }),
          replace: true,
          resetScroll: false,
        })
      }
      keepMounted={false}
    >
      <Tabs.List className={styles.tabs}>
        {programmePanes.map((name) => (
          <Tabs.Tab key={name} value={name} className={styles.tab}>
            {t(`programme.tabs.${name}`, { count: counts[name] })}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="tasks">
        <ProgrammeTasks view={view} tasks={tasks} visit={visit} onDocument={onDocument} />
      </Tabs.Panel>
      <Tabs.Panel value="measures">
        <p className={styles.note}>{t('programme.measuresNote')}</p>
        <ProgrammeTasks view={view} tasks={measures} visit={visit} onDocument={onDocument} />
      </Tabs.Panel>
      <Tabs.Panel value="targets">{targets(onDocument)}</Tabs.Panel>
      <Tabs.Panel value="findings">
        <ProgrammeFindings view={view} onDocument={onDocument} />
      </Tabs.Panel>
      <Tabs.Panel value="references">
        <ProgrammeReferences view={view} />
      </Tabs.Panel>
    </Tabs>
  )
}
