import type { ProgrammeBlock } from '@dondoc/contracts'

/** How a block is set. Capitals make a part; a short numbered line is a heading, though its file calls it a paragraph. */
export function typeset(kind: ProgrammeBlock['kind'], words: string): ProgrammeBlock['kind'] | 'part' {
  if (kind !== 'heading' && kind !== 'paragraph') return kind
  const isShort = words.length < 160
  if (isShort && words === words.toUpperCase()) return 'part'
  const isNumbered = /^([IVX]+|\d+(\.\d+)*)[.)]\s/.test(words) && !/[;,.]$/.test(words.trim())
  return kind === 'heading' || (isShort && isNumbered) ? 'heading' : 'paragraph'
}
