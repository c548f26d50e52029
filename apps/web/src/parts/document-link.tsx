import type { DocumentName } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { sayDocumentName } from './say/say-document.ts'

interface DocumentLinkProps {
  readonly document: Pick<DocumentName, 'id' | 'type' | 'symbol' | 'subject'>
  readonly className?: string | undefined
  /** Left out: the document's name. */
  readonly children?: ReactNode
}

/** The way to a document's page, under its name. */
export function DocumentLink({ document, className, children }: DocumentLinkProps) {
  const { t } = useWords()
  return (
    <Link to="/van-ban/$documentId" params={{ documentId: document.id }} search={{}} className={className}>
      {children ?? sayDocumentName(t, document)}
    </Link>
  )
}
