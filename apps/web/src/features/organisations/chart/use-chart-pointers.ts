import { type PointerEvent, useRef } from 'react'
import { type ChartView, zoomAt } from './chart-view.ts'

/** Further than this, a press is a drag and opens nothing. */
const still = 4

interface Pressed {
  readonly x: number
  readonly y: number
  readonly from: { readonly x: number; readonly y: number }
}

/** One pointer moves the chart; two move it and draw it larger or smaller. */
export function useChartPointers(change: (next: (view: ChartView) => ChartView) => void) {
  const pressed = useRef(new Map<number, Pressed>())

  function onPointerDown({ pointerId, clientX: x, clientY: y }: PointerEvent) {
    pressed.current.set(pointerId, { x, y, from: { x, y } })
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const { pointerId, clientX: x, clientY: y, currentTarget } = event
    const pointer = pressed.current.get(pointerId)
    if (!pointer) return
    if (Math.hypot(x - pointer.from.x, y - pointer.from.y) > still) currentTarget.setPointerCapture(pointerId)
    const [other] = [...pressed.current].flatMap(([id, one]) => (id === pointerId ? [] : [one]))
    const { left, top } = currentTarget.getBoundingClientRect()
    change((view) => {
      const share = other ? 2 : 1
      const moved = { ...view, x: view.x + (x - pointer.x) / share, y: view.y + (y - pointer.y) / share }
      if (!other) return moved
      const apart = Math.hypot(x - other.x, y - other.y)
      const before = Math.max(1, Math.hypot(pointer.x - other.x, pointer.y - other.y))
      const between = { x: (x + other.x) / 2 - left, y: (y + other.y) / 2 - top }
      return zoomAt(moved, between, apart / before)
    })
    pressed.current.set(pointerId, { ...pointer, x, y })
  }

  function onPointerUp({ pointerId }: PointerEvent) {
    pressed.current.delete(pointerId)
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp }
}
