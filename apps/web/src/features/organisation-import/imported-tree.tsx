import type { ImportedNode } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-import.module.css'

/** A tree that fits a screen opens whole. */
const small = 60
/** So many of one superior are drawn at a time. */
const step = 100

/** The tree that comes about; what is below a node is drawn once it is opened. */
export function ImportedTree({ nodes }: { readonly nodes: readonly ImportedNode[] }) {
  const children = useMemo(() => {
    const codes = new Set(nodes.map(({ code }) => code))
    return Map.groupBy(nodes, ({ parent }) => (parent !== null && codes.has(parent) ? parent : ''))
  }, [nodes])
  return <Level superior="" nodes={children} isOpen={nodes.length <= small} />
}

interface LevelProps {
  readonly superior: string
  readonly nodes: ReadonlyMap<string, readonly ImportedNode[]>
  readonly isOpen: boolean
}

function Level({ superior, nodes, isOpen }: LevelProps) {
  const { t } = useWords()
  const [shown, setShown] = useState(step)
  const here = nodes.get(superior) ?? []
  return (
    <ul className={styles.level}>
      {here.slice(0, shown).map((node) => (
        <Node key={node.code} node={node} nodes={nodes} isOpen={isOpen} />
      ))}
      {here.length > shown && (
        <li>
          <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + step)}>
            {t('organisationImport.more', { count: Math.min(step, here.length - shown) })}
          </Button>
        </li>
      )}
    </ul>
  )
}

interface NodeProps extends Omit<LevelProps, 'superior'> {
  readonly node: ImportedNode
}

function Node({ node, nodes, isOpen: startsOpen }: NodeProps) {
  const { t } = useWords()
  const { code, name, kind, isNew } = node
  const below = nodes.get(code)?.length ?? 0
  // What is above the new ones opens, so that the first of them is seen at once.
  const [isOpen, setOpen] = useState(startsOpen || !isNew)
  const label = isOpen ? t('organisationImport.collapse', { name }) : t('organisationImport.expand', { name })
  return (
    <li>
      <div className={styles.node}>
        {below > 0 ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-label={label}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
          </button>
        ) : (
          <span className={styles.toggle} />
        )}
        <span>
          <span className={isNew ? styles.fresh : undefined}>{name}</span>{' '}
          {isNew && <span className={styles.mark}>{t('organisationImport.isNew')}</span>}{' '}
          <span className={styles.soft}>
            {t(`organisations.kinds.${kind}`)} · {code}
            {below > 0 && ` · ${t('organisationImport.below', { count: below })}`}
          </span>
        </span>
      </div>
      {isOpen && below > 0 && <Level superior={code} nodes={nodes} isOpen={startsOpen} />}
    </li>
  )
}
