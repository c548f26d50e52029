import { expect, it } from 'vitest'
import { bringIn, nearOf, openingOf, wholeOf, zoomAt } from './chart-view.ts'

const screen = { width: 1000, height: 500 }

it('keeps the point under the pointer where it is, in both directions', () => {
  const view = { x: 30, y: -40, scale: 0.8 }
  const at = { x: 400, y: 120 }
  for (const factor of [1.3, 0.4, 100]) {
    const next = zoomAt(view, at, factor)
    expect((at.x - next.x) / next.scale).toBeCloseTo((at.x - view.x) / view.scale)
    expect((at.y - next.y) / next.scale).toBeCloseTo((at.y - view.y) / view.scale)
  }
})

it('never grows or shrinks beyond use', () => {
  expect(zoomAt({ x: 0, y: 0, scale: 1 }, { x: 0, y: 0 }, 1000).scale).toBe(2.5)
  expect(zoomAt({ x: 0, y: 0, scale: 1 }, { x: 0, y: 0 }, 0.0001).scale).toBe(0.05)
})

it('shows a small drawing in its own size and in the middle', () => {
  expect(wholeOf({ width: 400, height: 200 }, screen)).toEqual({ x: 300, y: 24, scale: 1 })
})

it('shows the whole of a drawing that is wider than the screen when asked', () => {
  const { x, scale } = wholeOf({ width: 9520, height: 100 }, screen)
  expect(x).toBeCloseTo(24)
  expect(x + 9520 * scale).toBeCloseTo(976)
})

it('opens a drawing too wide to be read at its top', () => {
  const { x, scale } = openingOf({ width: 9520, height: 100 }, screen, 4000)
  expect(x + 4000 * scale).toBe(500)
})

it('moves as little as brings a box in, and not at all where it is in', () => {
  const view = { x: 0, y: 0, scale: 1 }
  expect(bringIn(view, screen, { left: 100, top: 100, right: 300, bottom: 200 })).toEqual(view)
  expect(bringIn(view, screen, { left: 900, top: 100, right: 1100, bottom: 200 })).toEqual({
    ...view,
    x: -124,
  })
  expect(bringIn(view, screen, { left: -50, top: 600, right: 100, bottom: 700 })).toEqual({
    ...{ x: 74, y: -224, scale: 1 },
  })
})

it('knows what is on the screen or just beside it', () => {
  const near = nearOf({ x: -1000, y: 0, scale: 0.5 }, screen)
  expect(near({ left: 2100, top: 10, right: 2300, bottom: 100 })).toBe(true)
  expect(near({ left: 0, top: 10, right: 200, bottom: 100 })).toBe(false)
})
