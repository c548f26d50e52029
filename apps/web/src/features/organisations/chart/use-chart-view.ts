import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { bringIn, type ChartView, openingOf, wholeOf, zoomAt } from './chart-view.ts'
import { boxHeight, boxWidth, type ChartLayout } from './layout-chart.ts'
import { useChartPointers } from './use-chart-pointers.ts'
import { useChartWheel } from './use-chart-wheel.ts'

const step = 1.25

/** What of the chart is seen, moved by pointer, wheel, fingers and buttons; what is held stays in sight and in its place. */
export function useChartView(layout: ChartLayout, held: string | null) {
  const { ref: measured, width, height } = useElementSize<HTMLDivElement>()
  const frame = useRef<HTMLDivElement>(null)
  const ref = useMergedRef(frame, measured)
  const [chosen, setView] = useState<ChartView | null>(null)
  const screen = { width, height }
  const view = chosen ?? openingOf(layout, screen, (layout.boxes[0]?.x ?? 0) + boxWidth / 2)
  const now = useRef(view)
  now.current = view
  const change = useCallback((next: (view: ChartView) => ChartView) => {
    now.current = next(now.current)
    setView(now.current)
  }, [])
  const pointer = useChartPointers(change)
  useChartWheel(frame, change)

  const last = useRef(layout)
  useLayoutEffect(() => {
    const before = placeOf(last.current, held)
    const after = placeOf(layout, held)
    last.current = layout
    if (width === 0 || !after) return
    const area = { left: after.x, top: after.y, right: after.x + boxWidth, bottom: after.y + boxHeight }
    change(({ x, y, scale }) => {
      const moved = { x: (before ?? after).x - after.x, y: (before ?? after).y - after.y }
      return bringIn({ scale, x: x + moved.x * scale, y: y + moved.y * scale }, { width, height }, area)
    })
  }, [layout, held, width, height, change])

  const middle = { x: width / 2, y: height / 2 }
  return {
    ...{ ref, frame, view, screen, pointer },
    larger: () => change((old) => zoomAt(old, middle, step)),
    smaller: () => change((old) => zoomAt(old, middle, 1 / step)),
    whole: () => setView(wholeOf(layout, screen)),
    pan: (x: number, y: number) => change((old) => ({ ...old, x: old.x + x, y: old.y + y })),
  }
}

function placeOf({ boxes }: ChartLayout, code: string | null) {
  return code === null ? boxes[0] : boxes.find(({ branch }) => branch.node.code === code)
}
