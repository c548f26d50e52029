import type { DifferenceView } from '@dondoc/contracts'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { BodyName } from '../../parts/body-name.tsx'
import { StateBar } from '../../parts/state-bar.tsx'
import { useWords } from '../../words/use-words.ts'
import { ChangeMark } from './change-mark.tsx'
import type { Branch } from './organisation-branches.ts'
import styles from './organisation-tree-view.module.css'

interface OrganisationLineProps {
  readonly branch: Branch
  readonly difference: DifferenceView | undefined
  readonly isFound: boolean
  readonly onToggle: (code: string) => void
}

export function OrganisationLine({ branch, difference, isFound, onToggle }: OrganisationLineProps) {
  const { t } = useWords()
  const { node, level, hasBelow, isOpen } = branch
  const { name } = node
  const list = { organisation: node.code }
  return (
    <div className={styles.line}>
      <span className={styles.name} style={{ paddingLeft: (level - 1) * 20 }}>
        {hasBelow ? (
          <button
            type="button"
            className={styles.toggle}
            tabIndex={-1}
            aria-hidden
            title={isOpen ? t('organisations.collapse', { name }) : t('organisations.expand', { name })}
            onClick={() => onToggle(node.code)}
          >
            {isOpen ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
          </button>
        ) : (
          <span className={styles.toggle} />
        )}
        <span className={styles.words}>
          <Link
            to="/to-chuc/$code"
            params={{ code: node.code }}
            tabIndex={-1}
            className={styles.link}
            data-found={isFound || undefined}
          >
            <BodyName name={name} endedOn={node.endedOn} />
          </Link>
          <ChangeMark node={node} difference={difference} />
        </span>
      </span>
      <span className={styles.kind}>{t(`organisations.kinds.${node.kind}`)}</span>
      <span className={styles.own}>
        {node.own.total > 0 && (
          <Link to="/nhiem-vu" search={{ ...list, reach: 'own' }} tabIndex={-1}>
            {node.own.total}
          </Link>
        )}
      </span>
      <span className={styles.below}>
        {node.withBelow.total > 0 && (
          <Link to="/nhiem-vu" search={list} tabIndex={-1}>
            {node.withBelow.total}
          </Link>
        )}
      </span>
      <span className={styles.exceptions}>
        {node.withBelow.exceptions > 0 && (
          <Link
            to="/nhiem-vu"
            search={{ ...list, exception: 'any', sort: 'urgency', direction: 'descending' }}
            tabIndex={-1}
          >
            {node.withBelow.exceptions}
          </Link>
        )}
      </span>
      <span className={styles.state}>
        {node.withBelow.total > 0 && <StateBar byStatus={node.withBelow.byStatus} />}
      </span>
    </div>
  )
}
