import type { OrganisationNode } from '@dondoc/contracts'
import { ActionIcon, Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload, IconMaximize, IconPrinter, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../../../words/use-words.ts'
import type { ChartLabel } from './chart-label.ts'
import { ChartPicture } from './chart-picture.tsx'
import type { ChartLayout } from './layout-chart.ts'
import styles from './organisation-chart.module.css'
import { saveFile } from './save-file.ts'
import { usePrinting } from './use-printing.ts'
import { writeChartPng, writeChartSvg } from './write-chart.tsx'

interface ChartToolsProps {
  readonly layout: ChartLayout
  readonly labelOf: (node: OrganisationNode) => ChartLabel
  readonly title: string
  readonly larger: () => void
  readonly smaller: () => void
  readonly whole: () => void
}

/** Larger, smaller, whole; and the chart as a file or on paper, with all that is open. */
export function ChartTools({ layout, labelOf, title, larger, smaller, whole }: ChartToolsProps) {
  const { t } = useWords()
  const [isWriting, setWriting] = useState(false)
  const isPrinting = usePrinting()
  const picture = { layout, labelOf, title }

  async function save(ending: 'svg' | 'png') {
    setWriting(true)
    try {
      const file = ending === 'svg' ? await writeChartSvg(picture) : await writeChartPng(picture)
      if (file) saveFile(file, `${title}.${ending}`)
      else
        notifications.show({ message: t('organisations.chart.tooLarge'), withBorder: true, color: 'orange' })
    } catch {
      notifications.show({ message: t('organisations.chart.notSaved'), withBorder: true, color: 'red' })
    } finally {
      setWriting(false)
    }
  }

  const download = {
    variant: 'default',
    disabled: isWriting,
    leftSection: <IconDownload size={18} aria-hidden />,
  }
  return (
    <div className={styles.tools}>
      <ActionIcon.Group>
        <ActionIcon
          size="lg"
          variant="default"
          aria-label={t('organisations.chart.smaller')}
          onClick={smaller}
        >
          <IconZoomOut size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon size="lg" variant="default" aria-label={t('organisations.chart.larger')} onClick={larger}>
          <IconZoomIn size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon size="lg" variant="default" aria-label={t('organisations.chart.whole')} onClick={whole}>
          <IconMaximize size={18} aria-hidden />
        </ActionIcon>
      </ActionIcon.Group>
      <Button {...download} onClick={() => void save('svg')}>
        SVG
      </Button>
      <Button {...download} onClick={() => void save('png')}>
        PNG
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('organisations.chart.print')}
      </Button>
      {isPrinting &&
        createPortal(
          <div className={styles.paper}>
            <ChartPicture {...picture} />
          </div>,
          document.body,
        )}
    </div>
  )
}
