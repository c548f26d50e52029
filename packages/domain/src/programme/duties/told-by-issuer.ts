import { foldForSearch, setRight } from '../../text/index.ts'
import { thoseAbove } from '../bodies/those-above.ts'
import { namesDeadline } from '../outline/names-deadline.ts'
import type { RawDuty } from './raw-duty.ts'

/** What an office says to those above it: 'UBND tỉnh (trân trọng) báo cáo Bộ Nội vụ …', 'Sở Y tế kiến nghị UBND tỉnh …'. */
const saysToThoseAbove = new RegExp(
  `^(\\p{Lu}[^.;:,]{3,80}?)\\s+(?:(?:xin|kính|trân trọng)\\s+)*(?:báo cáo|kiến nghị|đề nghị|đề xuất|trình)\\s+(?:với\\s+)?${thoseAbove}`,
  'u',
)
/** Offices of a province, above which ministries stand; the Government's own office gives these work. */
const ofProvince = /(?:^|\s)(?:uy ban nhan dan|so) /

/**
 * Whether a sentence is the issuer's own word to those above it, as letters and plans close with: nobody is given work by it. A
 * day that is named for it, or an item of a part that assigns work, makes it the issuer's duty.
 */
export function isToldByIssuer({ passage, range, frame, found }: RawDuty, issuer: string | null): boolean {
  if (issuer === null || found === 'row' || (found === 'item' && frame.purpose === 'assignments'))
    return false
  const words = passage.text.slice(range.from, range.until)
  const name = saysToThoseAbove.exec(setRight(words.slice(0, 300)))?.[1]
  if (!name || !ofProvince.test(spelledOut(issuer)) || !isName(name, issuer)) return false
  return !namesDeadline(words)
}

/** Whether a name means the letterhead's body: its last one, or the only one with or without its place. */
function isName(name: string, issuer: string): boolean {
  const [short, whole] = [spelledOut(name), spelledOut(issuer)]
  if (whole.endsWith(short)) return true
  const rest = whole.startsWith(`${short} `) ? whole.slice(short.length + 1) : null
  return rest !== null && rest.split(' ').length <= 4 && !another.test(rest)
}
const another = /^(?:so|ban|van phong|chi cuc|cuc|truong|benh vien|trung tam|thanh tra|cong an|phong)(?: |$)/

function spelledOut(name: string): string {
  return foldForSearch(name)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
}
