import { findingKey, type SettledFinding } from '@dondoc/domain/drafts'
import { explainFindingGroup, type FindingGroup } from '@dondoc/domain/programme'
import { Checkbox, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import { EditorFrame } from '../fields/editor-frame.tsx'
import styles from '../pane-list.module.css'
import { useReadingFacts } from '../reading-facts.ts'
import { FindingEntry } from './finding-entry.tsx'
import { SettledWords } from './settled-words.tsx'
import type { Settlers } from './use-settlers.ts'

interface FindingGroupEntryProps {
  readonly text: string
  readonly group: FindingGroup
  readonly settled: ReadonlyMap<string, SettledFinding>
  readonly settlers: Settlers
}

/** Like places to look at as one line that opens to them: one tick with one reason settles all that are left. */
export function FindingGroupEntry({ text, group, settled, settlers }: FindingGroupEntryProps) {
  const { t, language } = useWords()
  const { send } = useReadingActions()
  const { isOpen: mayChange } = useReadingFacts()
  const [isShown, setShown] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const tick = useRef<HTMLInputElement>(null)
  const keys = group.map(findingKey)
  const left = keys.filter((key) => !settled.has(key))
  const how = settled.get(keys[0] ?? '')
  const isSettled = left.length === 0
  const isOneAct = keys.every((key) => settled.get(key)?.by === how?.by)

  function close() {
    setAsked(false)
    setReason('')
    tick.current?.focus()
  }

  function settle() {
    const said = t('reading.edits.findings-settled', { count: left.length, reason })
    send({ type: 'settle-findings', findings: left, reason }, said)
    close()
  }

  function standing() {
    if (isSettled && how && isOneAct) return <SettledWords how={how} settlers={settlers} />
    if (isSettled) return <span>{t('reading.findings.settled')}</span>
    const count = left.length
    if (count < keys.length) return t('reading.findings.settleRest', { count, settled: keys.length - count })
    return t('reading.findings.settleAll', { count })
  }

  return (
    <li className={styles.entry} data-settled={isSettled || undefined}>
      <Checkbox
        ref={tick}
        checked={isSettled}
        indeterminate={!isSettled && left.length < keys.length}
        disabled={!mayChange}
        data-next={isSettled ? undefined : true}
        onChange={() => (isSettled ? send({ type: 'reopen-findings', findings: keys }) : setAsked(true))}
        label={explainFindingGroup(group, language)}
        description={standing()}
      />
      {isAsked && !isSettled && (
        <EditorFrame
          stands=""
          isTyped={reason !== ''}
          isReady={reason.trim() !== ''}
          onSave={settle}
          onClose={close}
        >
          <TextInput
            label={t('reading.findings.reason', { count: left.length })}
            placeholder={t('reading.findings.reasonHint')}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </EditorFrame>
      )}
      <button
        type="button"
        className={styles.link}
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? t('reading.findings.hide') : t('reading.findings.each', { count: group.length })}
      </button>
      {isShown && (
        <ul className={styles.within}>
          {group.map((finding) => (
            <FindingEntry key={JSON.stringify(finding)} finding={finding} {...{ text, settled, settlers }} />
          ))}
        </ul>
      )}
    </li>
  )
}
