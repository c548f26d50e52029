import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useWords } from '../../words/use-words.ts'
import type { Branch } from './organisation-branches.ts'
import { OrganisationLine } from './organisation-line.tsx'
import styles from './organisation-tree-view.module.css'
import { useTreeKeys } from './use-tree-keys.ts'

interface OrganisationTreeViewProps {
  readonly branches: readonly Branch[]
  readonly found: ReadonlySet<string> | null
  readonly onToggle: (code: string) => void
}

/** The tree with arrows as everywhere: right opens, left closes, Enter goes to the work. Only what is seen is drawn. */
export function OrganisationTreeView({ branches, found, onToggle }: OrganisationTreeViewProps) {
  const { t } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const lines = useVirtualizer({
    count: branches.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 40,
    overscan: 12,
    getItemKey: (index) => branches[index]?.node.code ?? index,
  })
  const keys = useTreeKeys({ branches, onToggle, show: (index) => lines.scrollToIndex(index) })

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
        aria-activedescendant={keys.current && lineId(keys.current)}
        onKeyDown={keys.onKeyDown}
      >
        <div style={{ height: lines.getTotalSize(), position: 'relative' }} role="presentation">
          {lines.getVirtualItems().map((item) => {
            const branch = branches[item.index]
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
                  aria-expanded={branch.hasBelow ? branch.isOpen : undefined}
                  aria-selected={branch.node.code === keys.current}
                >
                  <OrganisationLine
                    branch={branch}
                    isFound={found?.has(branch.node.code) ?? false}
                    onToggle={onToggle}
                  />
                </div>
              )
            )
          })}
        </div>
      </div>
    </>
  )
}

function lineId(code: string): string {
  return `organisation-${code}`
}
