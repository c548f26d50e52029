import type { DocumentView } from '@dondoc/contracts'
import { ActionIcon } from '@mantine/core'
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useState } from 'react'
import { sayDocumentName } from '../../parts/say/say-document.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './citation-graph.module.css'
import { GraphBox } from './graph-box.tsx'
import { GraphEdge } from './graph-edge.tsx'
import { layoutGraph } from './layout-graph.ts'

const scales = [0.5, 0.65, 0.8, 1, 1.25, 1.5] as const
const whole = scales.indexOf(1)

/** The document among those that cite it and those it cites; every box is a link, and the list says the same in words. */
export function CitationGraph({ view }: { readonly view: DocumentView }) {
  const { t } = useWords()
  const [step, setStep] = useState<number>(whole)
  const { width, height, nodes } = layoutGraph(view)
  const scale = scales[step] ?? 1
  const self = nodes.find(({ place }) => place === 'self')
  const heads = (['citing', 'self', 'cites'] as const).flatMap((place) => {
    const first = nodes.find((node) => node.place === place)
    return first ? [{ place, x: first.x }] : []
  })
  const label = t('documents.graph.label', {
    name: sayDocumentName(t, view.document),
    ...{ cites: view.cites.length, citing: view.citing.length },
  })
  return (
    <>
      <div className={styles.tools}>
        <p className={styles.hint}>{t('documents.graph.hint')}</p>
        <ActionIcon
          aria-label={t('documents.graph.zoomOut')}
          disabled={step === 0}
          onClick={() => setStep(step - 1)}
        >
          <IconZoomOut size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          aria-label={t('documents.graph.zoomIn')}
          disabled={step === scales.length - 1}
          onClick={() => setStep(step + 1)}
        >
          <IconZoomIn size={18} aria-hidden />
        </ActionIcon>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section className={styles.box} aria-label={label} tabIndex={0}>
        <svg
          className={styles.graph}
          width={width * scale}
          height={height * scale}
          viewBox={`0 0 ${width} ${height}`}
        >
          <title>{label}</title>
          {heads.map(({ place, x }) => (
            <text key={place} x={x} y={16} className={styles.head}>
              {t(`documents.graph.${place}`)}
            </text>
          ))}
          {self && nodes.map((node) => <GraphEdge key={node.key} node={node} self={self} />)}
          {nodes.map((node) => (
            <GraphBox key={node.key} node={node} />
          ))}
        </svg>
      </section>
    </>
  )
}
