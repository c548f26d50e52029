import type { DocumentReference } from '@dondoc/domain/documents'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { trpc } from '../connection/trpc.ts'
import { useWords } from '../words/use-words.ts'
import { sayReference } from './say/say-document.ts'

interface ReferenceListProps {
  readonly references: readonly DocumentReference[]
  /** Whose citations these are. */
  readonly of: { readonly programmeId: string } | { readonly taskId: string }
  readonly className?: string | undefined
  readonly entryClassName?: string | undefined
}

/** Cited documents as printed, each a way to its page in the register. */
export function ReferenceList({ references, of, className, entryClassName }: ReferenceListProps) {
  const { t } = useWords()
  const { data } = useQuery(trpc.documents.cited.queryOptions(of))
  const pages = new Map(data?.map(({ reference, documentId }) => [sayReference(t, reference), documentId]))
  return (
    <ul className={className}>
      {references.map((reference) => {
        const said = sayReference(t, reference)
        const documentId = pages.get(said)
        return (
          <li key={said} className={entryClassName}>
            {documentId ? (
              <Link to="/van-ban/$documentId" params={{ documentId }} search={{}}>
                {said}
              </Link>
            ) : (
              said
            )}
          </li>
        )
      })}
    </ul>
  )
}
