import { type RefObject, useEffect } from 'react'
import { type ChartView, zoomAt } from './chart-view.ts'

/** How far a wheel must turn to draw the chart some 2.7 times as large. */
const turn = 500

/** The wheel draws the chart larger or smaller round the pointer, and does not scroll the page. */
export function useChartWheel(
  frame: RefObject<HTMLDivElement | null>,
  change: (next: (view: ChartView) => ChartView) => void,
): void {
  useEffect(() => {
    const element = frame.current
    // React listens passively, and the page would scroll.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const { left = 0, top = 0 } = element?.getBoundingClientRect() ?? {}
      const at = { x: event.clientX - left, y: event.clientY - top }
      change((view) => zoomAt(view, at, Math.exp(-event.deltaY / turn)))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [frame, change])
}
