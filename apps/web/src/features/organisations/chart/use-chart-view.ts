import { useElementSize, useMergedRef } from '@mantine/hooks'
import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { bringIn, type ChartView, openingOf, wholeOf, zoomAt } from './chart-view.ts'
import { boxHeight, boxWidth, type ChartLayout } from './layout-chart.ts'

const step = 1.25
/** Further than this, a press is a drag and opens nothing. */
const still = 4

/** What of the chart is seen, moved by pointer, wheel, fingers and buttons; what is held stays in sight and in its place. */
export function useChartView(layout: ChartLayout, held: string | null) {
  const { ref: measured, width, height } = useElementSize<HTMLDivElement>()
  const [chosen, setView] = useState<ChartView | null>(null)
  const screen = { width, height }
  const [top] = layout.boxes
  const view = chosen ?? openingOf(layout, screen, (top?.x ?? 0) + boxWidth / 2)
  const pointers = useRef(new Map<number, { x: number; y: number; from: { x: number; y: number } }>())
  const frame = useRef<HTMLDivElement>(null)
  const ref = useMergedRef(frame, measured)
  const now = useRef(view)
  now.current = view
  const change = (next: (view: ChartView) => ChartView) => setView(next(now.current))

  useEffect(() => {
    const element = frame.current
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const box = element?.getBoundingClientRect()
      const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
      setView(zoomAt(now.current, at, Math.exp(-event.deltaY / 500)))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [])

  const last = useRef(layout)
  useLayoutEffect(() => {
    const before = placeOf(last.current, held)
    const after = placeOf(layout, held)
    last.current = layout
    if (width === 0 || !after) return
    const { x, y, scale } = now.current
    const kept = before
      ? { scale, x: x + (before.x - after.x) * scale, y: y + (before.y - after.y) * scale }
      : now.current
    const area = { left: after.x, top: after.y, right: after.x + boxWidth, bottom: after.y + boxHeight }
    setView(bringIn(kept, { width, height }, area))
  }, [layout, held, width, height])

  function onPointerDown(event: PointerEvent) {
    const at = { x: event.clientX, y: event.clientY }
    pointers.current.set(event.pointerId, { ...at, from: at })
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const pointer = pointers.current.get(event.pointerId)
    if (!pointer) return
    const { clientX: x, clientY: y } = event
    if (Math.hypot(x - pointer.from.x, y - pointer.from.y) > still)
      event.currentTarget.setPointerCapture(event.pointerId)
    const [other] = [...pointers.current].flatMap(([id, one]) => (id === event.pointerId ? [] : [one]))
    change((old) => {
      const moved = {
        ...old,
        x: old.x + (x - pointer.x) / (other ? 2 : 1),
        y: old.y + (y - pointer.y) / (other ? 2 : 1),
      }
      if (!other) return moved
      const box = event.currentTarget.getBoundingClientRect()
      const apart =
        Math.hypot(x - other.x, y - other.y) /
        Math.max(1, Math.hypot(pointer.x - other.x, pointer.y - other.y))
      return zoomAt(moved, { x: (x + other.x) / 2 - box.left, y: (y + other.y) / 2 - box.top }, apart)
    })
    pointers.current.set(event.pointerId, { ...pointer, x, y })
  }

  function onPointerUp(event: PointerEvent) {
    pointers.current.delete(event.pointerId)
  }

  const middle = { x: width / 2, y: height / 2 }
  return {
    ...{ ref, frame, view, screen },
    pointer: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
    larger: () => change((old) => zoomAt(old, middle, step)),
    smaller: () => change((old) => zoomAt(old, middle, 1 / step)),
    whole: () => setView(wholeOf(layout, screen)),
    pan: (x: number, y: number) => change((old) => ({ ...old, x: old.x + x, y: old.y + y })),
  }
}

function placeOf({ boxes }: ChartLayout, code: string | null) {
  return code === null ? boxes[0] : boxes.find(({ branch }) => branch.node.code === code)
}
