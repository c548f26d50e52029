import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { lookOfStanding } from '../../parts/looks/standing-look.ts'
import { sayDocumentName, sayReference } from '../../parts/say/say-document.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './citation-graph.module.css'
import { type GraphNode, nodeHeight, nodeWidth } from './layout-graph.ts'

/** One document of the picture: its name, its day and how it stands. */
export function GraphBox({ node }: { readonly node: GraphNode }) {
  const { t } = useWords()
  const { document, reference, place, x, y } = node
  const name = document ? sayDocumentName(t, document) : reference ? sayReference(t, reference) : ''
  const below = document
    ? [
        document.date && writeDay(document.date),
        place === 'endedBy' || place === 'ends'
          ? t(`documents.graph.${place}`)
          : t(`documents.standings.${document.standing}`),
      ]
    : [t('documents.undecided')]
  const box = (
    <>
      <title>{`${name}. ${below.filter(Boolean).join(', ')}`}</title>
      <rect x={x} y={y} width={nodeWidth} height={nodeHeight} rx={6} />
      <foreignObject x={x} y={y} width={nodeWidth} height={nodeHeight}>
        <div className={styles.label}>
          <span className={styles.name}>{name}</span>
          <span className={styles.below}>{below.filter(Boolean).join(' · ')}</span>
        </div>
      </foreignObject>
    </>
  )
  const tone = document && place !== 'endedBy' ? lookOfStanding(document.standing).tone : 'none'
  if (!document || place === 'self')
    return (
      <g className={styles.node} data-tone={tone} data-place={document ? place : 'undecided'}>
        {box}
      </g>
    )
  return (
    <Link
      to="/van-ban/$documentId"
      params={{ documentId: document.id }}
      search={{ citations: 'graph' }}
      className={styles.node}
      data-tone={tone}
      data-place={place}
    >
      {box}
    </Link>
  )
}
