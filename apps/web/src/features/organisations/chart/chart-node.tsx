import { IconMinus, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../../words/use-words.ts'
import { ChartBox } from './chart-box.tsx'
import type { ChartLabel } from './chart-label.ts'
import { screenPalette } from './chart-palette.ts'
import { boxHeight, boxWidth, type PlacedBranch } from './layout-chart.ts'
import styles from './organisation-chart.module.css'
import { isCut } from './wrap-name.ts'

interface ChartNodeProps {
  readonly placed: PlacedBranch
  readonly label: ChartLabel
  readonly id: string
  readonly isHeld: boolean
  readonly isFound: boolean
  readonly change: string | undefined
  readonly onToggle: (code: string) => void
}

const button = 32

/** A body of the chart: its box leads to its page, the round button opens and closes what is below it. */
export function ChartNode({ placed, label, id, isHeld, isFound, change, onToggle }: ChartNodeProps) {
  const { t } = useWords()
  const { branch, x, y } = placed
  const { node, level, position, beside, hasBelow, isOpen } = branch
  const { name } = node
  return (
    <g
      id={id}
      className={styles.node}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      role="treeitem"
      tabIndex={-1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={beside}
      aria-expanded={hasBelow ? isOpen : undefined}
      aria-selected={isHeld}
      data-change={change}
    >
      <Link to="/to-chuc/$code" params={{ code: node.code }} tabIndex={-1} draggable={false}>
        {isCut(name) && <title>{name}</title>}
        <ChartBox label={label} palette={screenPalette} isFound={isFound} />
      </Link>
      <rect className={styles.ring} x={-4} y={-4} width={boxWidth + 8} height={boxHeight + 8} rx={9} />
      {hasBelow && (
        <foreignObject x={(boxWidth - button) / 2} y={boxHeight - 8} width={button} height={button}>
          <button
            type="button"
            className={styles.toggle}
            tabIndex={-1}
            aria-hidden
            title={isOpen ? t('organisations.collapse', { name }) : t('organisations.expand', { name })}
            onClick={() => onToggle(node.code)}
          >
            {isOpen ? <IconMinus size={16} aria-hidden /> : <IconPlus size={16} aria-hidden />}
          </button>
        </foreignObject>
      )}
    </g>
  )
}
