import { cleanSpaces, setRight } from '../text/index.ts'

/** A phrase for time as the rules compare it: one blank between words, plain hyphens, no brackets or marks at its ends. */
export function cleanPhrase(phrase: string): string {
  return setRight(cleanSpaces(phrase))
    .replace(/[–—−]/g, '-')
    .replace(/[*_]+/g, '')
    .replace(/(\d)\s\([\p{L} ]{2,20}\)(?=\s(?:ngày|giờ|tuần|tháng|năm))/gu, '$1')
    .replace(/^dự kiến(?: vào)?\s+(?=ngày|tháng|quý|năm|trong|trước|\d)/iu, '')
    .replace(/^[\s([.,;:+-]+|[\s)\].,;:/]+$/g, '')
}
