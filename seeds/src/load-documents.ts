import { registerDocumentInput } from '@dondoc/contracts'
import {
  endDocument,
  findDocuments,
  type OperationContext,
  registerDocument,
  showDocument,
} from '@dondoc/operations'
import file from '../documents.json' with { type: 'json' }

interface KnownDocument {
  readonly type: string
  readonly symbol: string
  readonly issuer?: string
  readonly date?: string
  readonly subject?: string
}

const documents: readonly KnownDocument[] = file.documents

/**
 * Registers the documents of the centre that the desk would know of on the day, and which of them replaced which. What
 * stands in the register already is left as it is.
 */
export async function loadDocuments(context: OperationContext): Promise<void> {
  const ids = new Map<string, string>()
  for (const known of documents) {
    if (!hasCome(known, context)) continue
    const typed = registerDocumentInput.parse(known)
    const registered = (await findDocuments(context, typed)).same.find(({ origin }) => origin !== 'cited')
    const id = registered?.id ?? (await registerDocument(context, { ...typed, meant: 'another' })).documentId
    ids.set(known.symbol, id)
  }
  for (const { old, by } of file.replacements) await replace(context, ids.get(old), ids.get(by))
}

/** A document without a date of its own has come when the one that replaces it has. */
function hasCome(known: KnownDocument, { today }: OperationContext): boolean {
  if (known.date) return known.date <= today
  const by = file.replacements.find(({ old }) => old === known.symbol)?.by
  const replacement = documents.find(({ symbol }) => symbol === by)
  return replacement?.date !== undefined && replacement.date <= today
}

async function replace(
  context: OperationContext,
  documentId: string | undefined,
  by: string | undefined,
): Promise<void> {
  if (!documentId || !by) return
  const { document, version } = await showDocument(context, { documentId })
  const on = (await showDocument(context, { documentId: by })).document.inForceFrom
  if (document.ending || !on) return
  await endDocument(context, { documentId, version, how: 'replaced', on, by })
}
