import { findDocumentsLike, type KeptDocument, type Kysely, type Tables } from '@dondoc/database'
import { compareIdentity, type DocumentFacts, referenceOf } from '@dondoc/domain/documents'

/** The entries that are this document, and those that may be. */
export async function knownLike(
  db: Kysely<Tables>,
  facts: DocumentFacts,
): Promise<{ same: KeptDocument[]; perhaps: KeptDocument[] }> {
  const reference = referenceOf(facts)
  const compared = (await findDocumentsLike(db, [reference])).map((document) => ({
    document,
    identity: compareIdentity(reference, referenceOf(document.facts)),
  }))
  const of = (...wanted: string[]) =>
    compared.filter(({ identity }) => wanted.includes(identity)).map(({ document }) => document)
  return { same: of('same'), perhaps: of('possible', 'unclear') }
}
