/** What of the drawing is seen: a point of it at (x, y) stands at (view.x + x·scale, view.y + y·scale) on the screen. */
export interface ChartView {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const [smallest, largest] = [0.05, 2.5]
/** Below this, names can no longer be read: a wide drawing opens at its top instead of whole. */
const readable = 0.75
const margin = 24

/** Larger or smaller round a point of the screen, which stays where it is. */
export function zoomAt(view: ChartView, point: { x: number; y: number }, factor: number): ChartView {
  const scale = Math.min(largest, Math.max(smallest, view.scale * factor))
  const grown = scale / view.scale
  return { x: point.x - (point.x - view.x) * grown, y: point.y - (point.y - view.y) * grown, scale }
}

/** The whole drawing, never larger than life. */
export function wholeOf(drawing: Size, screen: Size): ChartView {
  const fit = Math.min(
    (screen.width - 2 * margin) / drawing.width,
    (screen.height - 2 * margin) / drawing.height,
  )
  const scale = Math.max(smallest, Math.min(1, fit))
  return { x: (screen.width - drawing.width * scale) / 2, y: margin, scale }
}

/** The whole where it can be read, else its top in the middle. */
export function openingOf(drawing: Size, screen: Size, topAt: number): ChartView {
  const whole = wholeOf(drawing, screen)
  if (whole.scale >= readable) return whole
  return { x: screen.width / 2 - topAt * readable, y: margin, scale: readable }
}

/** Moved as little as brings the rectangle of the drawing onto the screen. */
export function bringIn(view: ChartView, screen: Size, { left, top, right, bottom }: Rectangle): ChartView {
  const move = (from: number, until: number, room: number) => {
    if (from < margin) return margin - from
    return until > room - margin ? Math.max(room - margin - until, margin - from) : 0
  }
  const at = (value: number, start: number) => start + value * view.scale
  return {
    ...view,
    x: view.x + move(at(left, view.x), at(right, view.x), screen.width),
    y: view.y + move(at(top, view.y), at(bottom, view.y), screen.height),
  }
}

/** The part of the drawing that is on the screen or just beside it. */
export function nearOf({ x, y, scale }: ChartView, { width, height }: Size): (area: Rectangle) => boolean {
  const beside = 200
  const [left, top] = [(-x - beside) / scale, (-y - beside) / scale]
  const [right, bottom] = [(width - x + beside) / scale, (height - y + beside) / scale]
  return (area) => area.right >= left && area.left <= right && area.bottom >= top && area.top <= bottom
}
