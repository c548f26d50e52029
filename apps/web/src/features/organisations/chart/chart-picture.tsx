import type { OrganisationNode } from '@dondoc/contracts'
import { ChartBox } from './chart-box.tsx'
import type { ChartLabel } from './chart-label.ts'
import { ChartLines } from './chart-lines.tsx'
import { paperPalette } from './chart-palette.ts'
import type { ChartLayout } from './layout-chart.ts'

export interface ChartPictureProps {
  readonly layout: ChartLayout
  readonly labelOf: (node: OrganisationNode) => ChartLabel
  readonly title: string
  /** Rules for the letters, where the picture leaves the console. */
  readonly fontRules?: string
}

const margin = 32
const head = 48

export function pictureSize({ width, height }: ChartLayout): { width: number; height: number } {
  return { width: Math.max(width, 640) + 2 * margin, height: height + head + 2 * margin }
}

/** All that is open, with its title, as it goes into a file or onto paper. */
export function ChartPicture({ layout, labelOf, title, fontRules }: ChartPictureProps) {
  const { width, height } = pictureSize(layout)
  const left = (width - layout.width) / 2
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily="'Be Vietnam Pro', Arial, sans-serif"
    >
      <title>{title}</title>
      {fontRules && <style>{fontRules}</style>}
      <rect width={width} height={height} fill={paperPalette.surface} />
      <text
        x={width / 2}
        y={margin + 14}
        fontSize={20}
        fontWeight={600}
        textAnchor="middle"
        fill={paperPalette.ink}
      >
        {title}
      </text>
      <g transform={`translate(${left} ${margin + head})`}>
        <ChartLines lines={layout.lines} colour={paperPalette.line} />
        {layout.boxes.map(({ branch: { node }, x, y }) => (
          <g key={node.code} transform={`translate(${x} ${y})`}>
            <ChartBox label={labelOf(node)} palette={paperPalette} />
          </g>
        ))}
      </g>
    </svg>
  )
}
