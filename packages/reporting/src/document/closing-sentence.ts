import type { PartyLayout } from './party-layout.ts'
import type { Block } from './report-document.ts'

/** The closing sentence of the paper with the mark that ends it: './.' or a plain stop, as the layout of its day asks. */
export function closingSentence(words: string, layout: PartyLayout): Block {
  return { kind: 'paragraph', text: `${words}${layout.endMark}` }
}
