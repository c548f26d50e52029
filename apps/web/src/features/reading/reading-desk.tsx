import type { DraftMoment, DraftReading, DraftView } from '@dondoc/contracts'
import { documentValuesOf, draftProgress, openPoints } from '@dondoc/domain/drafts'
import { useMemo, useRef, useState } from 'react'
import { DocumentBeside } from '../../document/document-beside.tsx'
import { selectedRange } from '../../document/selected-range.ts'
import { useBodies } from '../../parts/use-bodies.ts'
import type { ReadingPane } from '../../search/reading-search.ts'
import { useWords } from '../../words/use-words.ts'
import { AddSelected } from './beside/add-selected.tsx'
import { marksOfReading } from './beside/marks-of-reading.ts'
import { ReadingDocument } from './beside/reading-document.tsx'
import { ReadingLegend } from './beside/reading-legend.tsx'
import { LostNotice } from './draft/lost-notice.tsx'
import { ReadingActionsContext } from './draft/reading-actions.ts'
import type { Draft } from './draft/use-draft.ts'
import { listedPoints } from './findings/group-open-points.ts'
import { useGoToPoint } from './findings/use-go-to-point.ts'
import { useRegisterFindings } from './findings/use-register-findings.ts'
import { KeysDialog } from './keys/keys-dialog.tsx'
import { useAim } from './keys/use-aim.ts'
import { useFocusFollows } from './keys/use-focus-follows.ts'
import { useLinkedScroll } from './keys/use-linked-scroll.ts'
import { useReadingKeys } from './keys/use-reading-keys.ts'
import { useReadingPlace } from './keys/use-reading-place.ts'
import { useScreenActions } from './keys/use-screen-actions.tsx'
import styles from './reading-desk.module.css'
import { ReadingFactsContext } from './reading-facts.ts'
import { ReadingHead } from './reading-head.tsx'
import { ReadingPanes } from './reading-panes.tsx'
import { ReadingRemarks } from './reading-remarks.tsx'
import { useTouchedTaskPicked } from './tasks/use-touched-task-picked.ts'

interface ReadingDeskProps {
  readonly view: DraftView
  readonly reading: DraftReading
  readonly at: DraftMoment
  readonly draft: Draft
}

/** The document on the left, what was read out of it on the right, and every way to put it right. */
export function ReadingDesk({ view, reading, at: moment, draft }: ReadingDeskProps) {
  const { t } = useWords()
  const desk = useRef<HTMLDivElement>(null)
  const place = useReadingPlace()
  const isOpen = view.stage === 'read'
  const at = useRegisterFindings(view.id, moment, isOpen)
  const { actions, edited, takesBack } = useScreenActions({ at, place, send: draft.send })
  const [hasKeys, setKeys] = useState(false)
  const bodies = useBodies(at.work.receipt.receivedOn)
  const marks = useMemo(() => marksOfReading(at), [at])
  const points = useMemo(() => listedPoints(openPoints(at.work, at)), [at])
  const progress = useMemo(() => draftProgress(at.work, at), [at])
  const documentDate = documentValuesOf(at.work.document).date
  const facts = useMemo(
    () => ({
      ...{ isOpen, documentDate, bodies },
      bodyNames: [...at.bodies.map(({ name }) => name), ...bodies.map(({ label }) => label)],
    }),
    [isOpen, documentDate, bodies, at.bodies],
  )
  useTouchedTaskPicked(at.work, place, takesBack)
  useLinkedScroll(desk)
  useFocusFollows(desk, { picked: place.picked, visit: place.visit, edited })
  const aim = useAim(desk)
  const goTo = useGoToPoint({ points, place, aim })

  function addFromSelection() {
    const range = selectedRange(reading.text)
    if (!range) return actions.say(t('reading.selectFirst'))
    window.getSelection()?.removeAllRanges()
    actions.send({ type: 'add-task', ranges: [range], before: null }, t('reading.added'))
  }

  function openPane(pane: ReadingPane) {
    aim(`[data-pane="${pane}"]`)
    place.open(pane)
  }

  const undo = () => (at.canUndo ? actions.send({ type: 'undo' }) : actions.say(t('reading.nothingToUndo')))
  const redo = () => (at.canRedo ? actions.send({ type: 'redo' }) : actions.say(t('reading.nothingToRedo')))
  const { task } = actions
  const change = (act: () => void) => (isOpen ? act : undefined)
  useReadingKeys(desk, {
    j: () => task.step(1),
    ArrowDown: () => task.step(1),
    k: () => task.step(-1),
    ArrowUp: () => task.step(-1),
    Enter: change(task.edit),
    a: change(() => task.accept('next')),
    A: change(() => task.accept('all')),
    m: change(() => task.merge(1)),
    M: change(() => task.merge(-1)),
    s: change(task.split),
    d: change(task.drop),
    J: change(() => task.move(1)),
    K: change(() => task.move(-1)),
    n: change(addFromSelection),
    o: goTo.next,
    f: () => openPane('findings'),
    u: change(undo),
    undo: change(undo),
    redo: change(redo),
    '?': () => setKeys(true),
  })

  return (
    <ReadingActionsContext value={actions}>
      <ReadingFactsContext value={facts}>
        <div ref={desk} className={styles.desk} tabIndex={-1}>
          <ReadingHead
            view={view}
            at={at}
            points={points}
            progress={progress}
            isSaving={draft.isSaving}
            onKeys={() => setKeys(true)}
            onOpen={() => openPane('open')}
          />
          {draft.lost && (
            <LostNotice lost={draft.lost} work={at.work} onAgain={draft.sendAgain} onGiveUp={draft.giveUp} />
          )}
          <ReadingRemarks remarks={reading.remarks} />
          <DocumentBeside
            side={place.side}
            onSide={place.setSide}
            printed="tasks"
            label={t('reading.side')}
            names={{ document: t('reading.sides.document'), tasks: t('reading.sides.tasks') }}
            document={
              <>
                <ReadingLegend />
                <ReadingDocument
                  text={reading.text}
                  blocks={reading.blocks}
                  marks={marks}
                  picked={place.picked}
                  place={place.place}
                  visit={place.visit}
                  onPick={actions.pick}
                />
                <AddSelected text={reading.text} onAdd={addFromSelection} />
              </>
            }
            tasks={
              <ReadingPanes
                draftId={view.id}
                reading={reading}
                at={at}
                points={points}
                progress={progress}
                place={place}
                edited={edited}
                onGo={goTo.point}
              />
            }
          />
        </div>
        {hasKeys && <KeysDialog onClose={() => setKeys(false)} />}
      </ReadingFactsContext>
    </ReadingActionsContext>
  )
}
