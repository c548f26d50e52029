import type { OrganisationNode } from '@dondoc/contracts'
import { type KeyboardEvent, useEffect, useId, useMemo } from 'react'
import { useWords } from '../../../words/use-words.ts'
import type { DayChanges } from '../use-day-changes.ts'
import { useTreeKeys } from '../use-tree-keys.ts'
import type { TreeState } from '../use-tree-state.ts'
import { chartLabel } from './chart-label.ts'
import { ChartLines } from './chart-lines.tsx'
import { ChartNode } from './chart-node.tsx'
import { screenPalette } from './chart-palette.ts'
import { ChartTools } from './chart-tools.tsx'
import { nearOf } from './chart-view.ts'
import { boxHeight, boxWidth, layoutChart } from './layout-chart.ts'
import styles from './organisation-chart.module.css'
import { useChartView } from './use-chart-view.ts'

interface OrganisationChartProps {
  readonly tree: TreeState
  readonly changes: DayChanges
  readonly isTurning: boolean
  /** Says what it shows and of which day. */
  readonly title: string
}

/** The organisations as a chart, with the keys of the tree. Only what is open and near is drawn. */
export function OrganisationChart({ tree, changes, isTurning, title }: OrganisationChartProps) {
  const { t } = useWords()
  const { branches, found, held, revealed, toggle } = tree
  const layout = useMemo(() => layoutChart(branches), [branches])
  const { ref, frame, view, screen, pointer, larger, smaller, whole, pan } = useChartView(layout, held)
  const keys = useTreeKeys(tree)
  const hintId = useId()
  useEffect(() => {
    if (revealed > 0) frame.current?.focus()
  }, [revealed, frame])

  const labelOf = (node: OrganisationNode) => chartLabel(t, node, changes.get(node.code))
  const isNear = nearOf(view, screen)
  const near = layout.boxes.filter(
    ({ branch, x, y }) =>
      branch.node.code === keys.current ||
      isNear({ left: x, top: y, right: x + boxWidth, bottom: y + boxHeight }),
  )
  const lines = layout.lines.filter(({ corners }) => {
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
    return isNear({
      ...{ left: Math.min(...xs), right: Math.max(...xs) },
      ...{ top: Math.min(...ys), bottom: Math.max(...ys) },
    })
  })

  function onKeyDown(event: KeyboardEvent) {
    const act = actions(event.shiftKey)[event.key]
    if (!act || event.ctrlKey || event.metaKey) return keys.onKeyDown(event)
    event.preventDefault()
    act()
  }

  function actions(isShifted: boolean): Record<string, () => void> {
    const zoom = { '+': larger, '=': larger, '-': smaller, '0': whole }
    if (!isShifted) return zoom
    const arrows = {
      ArrowLeft: () => pan(80, 0),
      ArrowRight: () => pan(-80, 0),
      ArrowUp: () => pan(0, 80),
      ArrowDown: () => pan(0, -80),
    }
    return { ...zoom, ...arrows }
  }

  return (
    <>
      <ChartTools layout={layout} title={title} labelOf={labelOf} {...{ larger, smaller, whole }} />
      <div
        ref={ref}
        className={styles.frame}
        role="tree"
        aria-label={title}
        tabIndex={0}
        aria-describedby={hintId}
        aria-activedescendant={keys.current && boxId(keys.current)}
        data-turning={isTurning || undefined}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <svg className={styles.chart} role="presentation">
          <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
            <g className={styles.lines}>
              <ChartLines lines={lines} colour={screenPalette.line} />
            </g>
            {near.map((placed) => {
              const { node } = placed.branch
              return (
                <ChartNode
                  key={node.code}
                  placed={placed}
                  label={labelOf(node)}
                  id={boxId(node.code)}
                  isHeld={node.code === keys.current}
                  isFound={found?.has(node.code) ?? false}
                  change={changes.get(node.code)?.differs[0]}
                  onToggle={toggle}
                />
              )
            })}
          </g>
        </svg>
      </div>
      <p id={hintId} className={styles.hint}>
        {t('organisations.chart.hint')}
      </p>
    </>
  )
}

function boxId(code: string): string {
  return `chart-${code}`
}
