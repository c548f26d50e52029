import type { Passage } from '../passages/passage.ts'

/** How a paragraph is numbered: '2.1.' is level d2, label '2.1'; a bullet has no label. */
export interface PrintedNumber {
  readonly style: NumberStyle
  readonly label: string | null
  /** A bullet's own sign, which tells bullets inside bullets; null for numbers. */
  readonly sign: string | null
  /** Where the words after the number begin. */
  readonly length: number
}
export type NumberStyle =
  | 'part'
  | 'division'
  | 'roman'
  | 'article'
  | 'named'
  | 'd1'
  | 'd2'
  | 'd3'
  | 'ordinal'
  | 'paren'
  | 'letter'
  | 'small-roman'
  | 'letter-figure'
  | 'bullet'

const styles: readonly (readonly [NumberStyle, RegExp])[] = [
  ['part', /^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+((?:thứ\s+)?[IVXLC\d]+|thứ \p{L}+)[.:\s]*/u],
  ['division', /^(?:MỤC|Mục)\s+([IVXLC\d]+)[.:\s]\s*(?=\p{Lu})/u],
  ['part', /^([A-HĐ])[.-]\s+(?=\p{Lu})/u],
  ['article', /^(?:ĐIỀU|Điều)\s+(\d{1,3})\s?[.:]\s*/u],
  [
    'named',
    /^(?:Nhiệm vụ|Nội dung|Hoạt động|Giải pháp|Công việc)\s+(?:thứ\s+|số\s+)?(\d{1,2}|[IVX]{1,4})\s*[.:–-]\s+(?=\p{Lu})/u,
  ],
  // The section's number before its own: 'II.1. Rà soát', 'II.1.2. Lập danh mục'.
  ['d2', /^([IVX]{1,4}\.\d{1,2}\.\d{1,2})[.)]?\s+(?=\D)/u],
  ['d1', /^([IVX]{1,4}\.\d{1,2})[.)]?\s+(?=\D)/u],
  ['roman', /^([IVX]{1,5})\s?[.)/:–-]\s+/u],
  ['roman', /^([IVX]{1,4}\s[IVX]{1,3})\s?[.]\s+(?=\p{Lu}{2})/u],
  ['roman', /^([IVX]{1,5})\s*[-–]?\s+(?=\p{Lu}{2}[\p{Lu}\s,]+)/u],
  ['d3', /^(\d{1,2}\.\d{1,2}\.\d{1,2})(?:\.?\s+|\.(?=\p{Lu}\p{L}))/u],
  ['d2', /^(\d{1,2}\.\d{1,2})(?:[.)]?\s+(?=\D)|[.)](?=\p{Lu}\p{L}))/u],
  ['d2', /^(\d{1,2}\.\d{1,2})\s?[-–]\s+(?=\p{Lu})/u],
  ['d1', /^(\d{1,2})\s?[.)/]\s*[-–_]?\s+/u],
  // Specks that scanning read as dots, or a figure it read as a sign: '6... Trên cơ sở', '§. _ Thực hiện'.
  ['d1', /^(\d{1,2})\s?\.{2,4}\s*[-–_]?\s+(?=\p{Lu})/u],
  ['d1', /^([§$&])\.\s*[-–_]?\s+(?=\p{Lu})/u],
  ['d1', /^(\d{1,2})[.)](?=\p{Lu}\p{L}+[\s,])/u],
  ['d1', /^(\d{3})[.)]\s+(?=\p{Lu})/u],
  ['d1', /^(\d{1,2}),\s+(?=\p{Lu}\p{Ll})/u],
  ['d1', /^(\d{1,2})\s?[-–]\s+(?=\p{Lu})/u],
  ['d1', /^(\d{1,2}) (?=\p{Lu}\p{Ll})/u],
  // A figure that scanning read as a letter: 'Š. Tập trung lãnh đạo'.
  ['d1', /^((?![A-ZĐ])\p{Lu})\.\s+(?=\p{Lu})/u],
  // In words: 'Thứ nhất, giao Sở Xây dựng …', 'Hai là, rà soát …'.
  [
    'ordinal',
    /^(?:[Tt]hứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là)\s?[,:]\s+/u,
  ],
  ['paren', /^\((\d{1,2})\)\s*/u],
  // Scanning reads 'g)' as 'ø)'.
  // 'i', 'v' and 'x' alone are letters until their neighbours tell.
  ['small-roman', /^\(?([ivx]{2,4})\s?\)\s*/u],
  ['small-roman', /^([ivx]{2,4})[./]\s+(?=\p{Lu})/u],
  ['letter', /^([a-zđø]{1,2})\s?\)\s*/u],
  ['letter', /^\(([a-zđ])\)\s*/u],
  ['letter', /^([a-zđ])[./]\s+(?=\p{Lu})/u],
  ['letter-figure', /^([a-zđ]\.?\d{1,2})\s?[).]\s*(?=\p{Lu})/u],
]

/** The number a paragraph begins with, or the bullet that intake took off; null where it has none. */
export function readNumber(passage: Passage): PrintedNumber | null {
  if (passage.marker !== null) {
    const automatic = /^(\d{1,2})\.$/.exec(passage.marker)
    if (automatic) return { style: 'd1', label: automatic[1] ?? null, sign: null, length: 0 }
    return { style: 'bullet', label: null, sign: passage.marker, length: 0 }
  }
  const stray = strayMarks.exec(passage.text)?.[0].length ?? 0
  const text = passage.text.slice(stray)
  for (const [style, pattern] of styles) {
    const match = pattern.exec(text)
    if (match) return { style, label: match[1] ?? null, sign: null, length: stray + match[0].length }
  }
  return null
}

/** What scanning leaves before a number: '_b) Chỉ đạo …', '„ d) Chịu trách nhiệm …'. */
const strayMarks = /^[_„‚'`~·¸]{1,2}\s?(?=(?:[a-zđ]\s?\)|\d{1,2}[.)])\s)/u

/** Which numbers stand above which: a part above an article above '1.' above 'a)' above a bullet. */
export const numberRank: Readonly<Record<NumberStyle, number>> = {
  part: 0,
  division: 1.5,
  roman: 1,
  article: 2,
  named: 2.5,
  d1: 3,
  d2: 4,
  d3: 5,
  ordinal: 5.7,
  paren: 6,
  letter: 6,
  'small-roman': 6.5,
  'letter-figure': 7,
  bullet: 8,
}
