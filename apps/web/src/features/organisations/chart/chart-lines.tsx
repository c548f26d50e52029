import type { ChartLine } from './layout-chart.ts'

interface ChartLinesProps {
  readonly lines: readonly ChartLine[]
  readonly colour: string
}

/** The lines from superiors to those below, as one stroke. */
export function ChartLines({ lines, colour }: ChartLinesProps) {
  return <path d={lines.map(strokeOf).join('')} fill="none" stroke={colour} strokeWidth={1.2} />
}

function strokeOf({ corners }: ChartLine): string {
  return corners.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}
