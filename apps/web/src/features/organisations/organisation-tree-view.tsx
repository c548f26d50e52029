import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef } from 'react'
import { useWords } from '../../words/use-words.ts'
import { OrganisationLine } from './organisation-line.tsx'
import styles from './organisation-tree-view.module.css'
import type { DayChanges } from './use-day-changes.ts'
import { useTreeKeys } from './use-tree-keys.ts'
import type { TreeState } from './use-tree-state.ts'

interface OrganisationTreeViewProps {
  readonly tree: TreeState
  readonly changes: DayChanges
  /** While another day's lines come to their places. */
  readonly isTurning: boolean
}

/** The tree with arrows as everywhere: right opens, left closes, Enter goes to the page, V to the work. Only what is seen is drawn. */
export function OrganisationTreeView({ tree, changes, isTurning }: OrganisationTreeViewProps) {
  const { t } = useWords()
  const { branches, found, held, revealed } = tree
  const scroller = useRef<HTMLDivElement>(null)
  const hintId = useId()
  const lines = useVirtualizer({
    count: branches.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 40,
    overscan: 12,
    getItemKey: (index) => branches[index]?.node.code ?? index,
  })
  const keys = useTreeKeys(tree)
  const heldAt = held === null ? -1 : keys.index
  useEffect(() => {
    if (heldAt >= 0) lines.scrollToIndex(heldAt)
  }, [heldAt])
  useEffect(() => {
    if (revealed > 0) scroller.current?.focus()
  }, [revealed])

  return (
    <>
      <div className={styles.head} aria-hidden>
        <span>{t('organisations.name')}</span>
        <span className={styles.kind}>{t('organisations.kind')}</span>
        <span className={styles.own}>{t('organisations.own')}</span>
        <span className={styles.below}>{t('organisations.withBelow')}</span>
        <span className={styles.exceptions}>{t('organisations.exceptions')}</span>
        <span className={styles.state}>{t('organisations.state')}</span>
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        role="tree"
        aria-label={t('organisations.tree')}
        tabIndex={0}
        aria-describedby={hintId}
        aria-activedescendant={keys.current && lineId(keys.current)}
        data-turning={isTurning || undefined}
        onKeyDown={keys.onKeyDown}
      >
        <div style={{ height: lines.getTotalSize(), position: 'relative' }} role="presentation">
          {lines.getVirtualItems().map((item) => {
            const branch = branches[item.index]
            const difference = branch && changes.get(branch.node.code)
            return (
              branch && (
                <div
                  key={item.key}
                  ref={lines.measureElement}
                  data-index={item.index}
                  id={lineId(branch.node.code)}
                  className={styles.item}
                  style={{ transform: `translateY(${item.start}px)` }}
                  role="treeitem"
                  tabIndex={-1}
                  aria-level={branch.level}
                  aria-posinset={branch.position}
                  aria-setsize={branch.beside}
                  aria-expanded={branch.hasBelow ? branch.isOpen : undefined}
                  aria-selected={branch.node.code === keys.current}
                  data-change={difference?.differs[0]}
                >
                  <OrganisationLine
                    branch={branch}
                    difference={difference}
                    isFound={found?.has(branch.node.code) ?? false}
                    onToggle={tree.toggle}
                  />
                </div>
              )
            )
          })}
        </div>
      </div>
      <p id={hintId} className={styles.hint}>
        {t('organisations.treeHint')}
      </p>
    </>
  )
}

function lineId(code: string): string {
  return `organisation-${code}`
}
