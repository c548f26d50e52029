import type { ChartLabel } from './chart-label.ts'
import type { ChartPalette } from './chart-palette.ts'
import { boxHeight, boxWidth } from './layout-chart.ts'
import { wrapName } from './wrap-name.ts'

interface ChartBoxProps {
  readonly label: ChartLabel
  readonly palette: ChartPalette
  readonly isFound?: boolean
}

const [inset, lineHeight] = [12, 17]

/** One body: its name, its kind and work, and what the day changed; broken edges where it has ended or is only planned. */
export function ChartBox({ label, palette, isFound }: ChartBoxProps) {
  const { name, work, mark, isChanged, isEnded, isPlanned } = label
  return (
    <>
      <rect
        width={boxWidth}
        height={boxHeight}
        rx={6}
        fill={isFound ? palette.marked : isEnded ? palette.paper : palette.surface}
        stroke={isChanged ? palette.accent : palette.line}
        strokeWidth={isChanged ? 2 : 1}
        strokeDasharray={isEnded || isPlanned ? '5 4' : undefined}
      />
      <text fontSize={13} fontWeight={600} fill={isEnded ? palette.soft : palette.ink}>
        {wrapName(name).map((line, index) => (
          <tspan
            key={line}
            x={inset}
            y={21 + index * lineHeight}
            textDecoration={isEnded ? 'line-through' : undefined}
          >
            {`${line} `}
          </tspan>
        ))}
      </text>
      <text x={inset} y={boxHeight - (mark ? 25 : 10)} fontSize={11} fill={palette.soft}>
        {`${cut(work)} `}
      </text>
      {mark && (
        <text x={inset} y={boxHeight - 10} fontSize={11} fontWeight={600} fill={palette.accent}>
          {cut(mark)}
        </text>
      )}
    </>
  )
}

const longest = 36

function cut(words: string): string {
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words
}
