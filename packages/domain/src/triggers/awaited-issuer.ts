import type { DocumentFacts } from '../documents/index.ts'
import { foldForSearch } from '../text/index.ts'

/** How well a document's issuer answers to the one that a task waits for. */
export type IssuerFit = 'named' | 'branch' | 'unsaid' | 'other'

interface AwaitedIssuer {
  /** How the words of triggers name it. */
  readonly words: RegExp
  /** The body part of the symbols it signs with. */
  readonly symbol: RegExp
  /** How documents name it as their issuer, folded. */
  readonly name: RegExp
  /** Bodies that act for it. */
  readonly branch?: RegExp
}

/** The most particular first: 'Ủy ban Thường vụ Quốc hội' is not any paper of Quốc hội. */
const issuers: readonly AwaitedIssuer[] = [
  { words: /Ủy ban Thường vụ Quốc hội/iu, symbol: /UBTVQH/u, name: /uy ban thuong vu quoc hoi/u },
  { words: /Quốc hội/iu, symbol: /QH/u, name: /quoc hoi/u },
  { words: /Thủ tướng/iu, symbol: /TTg$/u, name: /thu tuong/u },
  { words: /Chính phủ/iu, symbol: /-CP$|TTg$/u, name: /chinh phu/u },
  {
    words: /Trung ương|Bộ Chính trị|Ban Bí thư/iu,
    symbol: /\/TW$/u,
    name: /^(?:ban chap hanh )?trung uong|^hoi nghi|bo chinh tri|ban bi thu/u,
    branch: /TW$/u,
  },
  {
    words: /Tỉnh ủy|Thành ủy/iu,
    symbol: /\/TU$/u,
    name: /^(?:ban thuong vu |ban chap hanh dang bo )?(?:tinh|thanh)(?: uy)?(?: |$)/u,
    branch: /TU$/u,
  },
]
const anyBody = /cấp trên|cấp có thẩm quyền|cơ quan có thẩm quyền/iu
/** 'có hướng dẫn của Bộ Nội vụ', 'Bộ Nội vụ ban hành Thông tư'. */
const byName = /của\s+(\p{Lu}[^,;()]*)$|^(\p{Lu}[^,;()]*?)\s+(?:ban hành|có|hướng dẫn|thông qua)/u

/** Whether the document comes from the side the trigger's words name; 'unsaid' where they name none. */
export function issuerFit(trigger: string, facts: DocumentFacts): IssuerFit {
  const symbol = facts.symbol ?? ''
  const name = foldForSearch(facts.issuer ?? '')
  const known = issuers.find(({ words }) => words.test(trigger))
  if (known) {
    if (known.symbol.test(symbol) || known.name.test(name)) return 'named'
    return known.branch?.test(symbol) ? 'branch' : 'other'
  }
  if (anyBody.test(trigger)) return 'unsaid'
  const match = byName.exec(trigger)
  const awaited = match && foldForSearch(match[1] ?? match[2] ?? '')
  if (!awaited) return 'unsaid'
  return name !== '' && (name.includes(awaited) || awaited.includes(name)) ? 'named' : 'other'
}
