import { documentTypes } from '@dondoc/domain/documents'
import { namesAuthority } from '@dondoc/domain/programme'
import { hasRoom, isShort, isWrapped } from './line-width.ts'

/** What begins a paragraph of its own: 'IV.', '2.1.', 'a)', '(3)', 'Điều 5', 'Nơi nhận', 'Cơ quan chủ trì: …'. */
const opens =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,2}(?=\s\p{Lu}\p{Ll})|(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))(?=\p{Lu}\p{L})|\([a-zđ]\)\s|[IVX]{1,4}(?:\.\d{1,2}){1,2}[.)]?\s|[a-zđ]\.?\d{1,2}\)\s|(?:Nhiệm vụ|Nội dung|Hoạt động|Giải pháp|Công việc)\s+(?:\d{1,2}|[IVX]{1,4})\s*[.:]\s|\d{3}[.)]\s(?=\p{Lu}\p{Ll})|(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}\s?[-–](?=\s\p{Lu})|\d{1,2}\/(?=\s\p{Lu})|[a-zđ](?:\.|\s?\))|\(\d{1,2}\)|[IVX]{1,5}\s?[-–.]|[IVX]{1,4}\s[IVX]{1,3}\.|[A-HĐ]\.(?=\s\p{Lu}{2})|Điều \d+|Phụ lục|PHỤ LỤC|Nơi nhận|V\/v|V\/V|Kính gửi|Số\s*:|Căn cứ|Thực hiện (?:Công văn|Kế hoạch|Chỉ thị|Quyết định|Nghị quyết|Thông báo|Chương trình|Kết luận))(?=[\s:.]|$)|(?:Cơ quan|Đơn vị|Chủ trì|Phối hợp|Thời gian|Thời hạn|Tiến độ|Sản phẩm|Kết quả|Lãnh đạo|Hoàn thành|Trách nhiệm|Lộ trình|Bộ phận|Phân công|Kỳ hạn)[^:.;]{0,40}:)/u
/** Numbers that fewer print: '1.1- Rà soát', 'II/ NHIỆM VỤ', 'a/ Sở Y tế', 'ii) Lập', 'Hai là, …', 'CHƯƠNG II', 'Mục 2' alone. */
const opensRarely =
  /^(?:(?:\d{1,2}(?:\.\d{1,2}){1,2}\s?[-–]|[IVX]{1,5}\/|[a-zđ]\/|[ivx]{2,4}\))(?=\s\p{Lu})|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín) là\s?[,:]\s|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín)\s?[,:]\s(?!ngày\s)|(?:PHẦN|CHƯƠNG|MỤC)\s(?:THỨ\s|[IVX\d]{1,4}(?=[\s.:]|$))|(?:Phần|Chương|Mục)\s(?:thứ \p{Ll}+|[IVX\d]{1,4})[.:]?$)/u
/** '(ii) Lập', 'iii. Nhận' go on with a list where the line above has ended; inside a sentence '(ii)' may begin any line. */
const smallRoman = /^(?:\([ivx]{2,4}\)|[ivx]{2,4}[.)])\s+\p{L}/u
const listEnds = /[.;:]$/u
/** A numbered title or an address, as far as it can stand alone: what follows a label may be broken anywhere. */
const titled =
  /^(?:Kính gửi|\d{1,2}(?:\.\d{1,2})*\s?[.)–-]|[IVX]{1,5}\s?[.–-]|[a-zđ]\))(?!.{0,40}:\s*\S*$)(?:\s+\S+){3,}(?<!(?:Các|các|Sở|Ban|Bộ|UBND|và|của|Ủy|ban|tỉnh|Mặt trận|Liên hiệp|\s(?:với|cho|theo|tại|trong|khi|được|hoặc|những)))$/u
/** 'Điều 25. Trách nhiệm Thanh tra tỉnh': the title of an article, unless its line is full. */
const articleTitle = /^Điều \d{1,3}[.:]\s+\p{Lu}/u
const leadsToName = /(?:^|\s)(?:CỦA|VÀ|DO|CHO|VỚI|THUỘC|GIỮA|THAY)$|[,-]$/u
/** 'vào tháng 10 và' at a line's end: the figure below is no number of a paragraph. */
const wantsFigure = /(?:tháng|quý|ngày|năm|khoản|Điều|điểm) (?:[\dIVX]{1,4}(?:, )?)+\s+(?:và|đến|hoặc)$/u
const titles = new Set(Object.keys(documentTypes).map((type) => type.toUpperCase()))

/** Whether a line can only begin a paragraph: it prints a number or a label. */
export function opensParagraph(line: string): boolean {
  return opens.test(line) || opensRarely.test(line)
}

/** How the lines of a text are broken, and whether its paragraphs are parted by blank lines. */
export interface Setting {
  readonly width: number
  readonly parted: boolean
}

/** Whether a line goes on with the paragraph of the line before it. */
export function lineContinues(line: string, next: string, { width, parted }: Setting): boolean {
  if (isWrapped(width) && wantsFigure.test(line) && /^\d{1,2}\.\s/u.test(next)) return true
  if (listEnds.test(line.trim()) && smallRoman.test(next)) return false
  if (opensParagraph(next) || titles.has(line.trim())) return false
  if (namesAuthority(next) && !leadsToName.test(line.trim())) return false
  if (!isWrapped(width)) return /\p{L}{2}[,;]$/u.test(line.trim()) && /^\p{Ll}/u.test(next)
  if (/Hạnh phúc\W*$/iu.test(line)) return false
  if (/^\p{Ll}/u.test(next)) return true
  if (isCapitals(line) !== isCapitals(next)) return false
  if (/[.;:!?…/]$/u.test(line.trim())) return !hasRoom(line, next, width)
  if (articleTitle.test(line) && /^\p{Lu}\p{Ll}/u.test(next)) return !hasRoom(line, next, width)
  if (parted && !/^Kính gửi/u.test(line)) return true
  return !(titled.test(line) && isShort(line, next, width))
}

/** A line of a title; 'IV/2026).' and 'UBND.' alone on a line are the end of a sentence. */
function isCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && /\S\s+\S/u.test(line.trim()) && line === line.toUpperCase()
}
