/**
 * 'sau khi …' and its like, not 'đến khi …', which ends a stretch; a bare 'khi' only where what follows is awaited ('khi có yêu cầu của bộ'),
 * 'từ ngày' only before what happens on it ('kể từ ngày Nghị quyết này có hiệu lực').
 */
const opening =
  /(?:^|(?<!đến)[\s,;(])(?:ngay\s+)?(?:sau khi|(?:kể |tính )?từ (?:khi|ngày(?= (?:[^,;.\d]{3,60} )?(?:có hiệu lực|được (?:ban hành|phê duyệt|thông qua))))|ngay khi|khi(?= (?:có|được|phát hiện|xuất hiện|xảy ra|phát sinh|nhận|Trung ương|cấp)))\s+/iu
/** Words for time printed after the trigger: 'sau khi có hướng dẫn, hoàn thành trong năm 2025'. */
const timeAfter =
  /,\s+(?=(?:hoàn thành|trong (?:năm|tháng|quý)|trước ngày|chậm nhất|thực hiện (?:năm|trong|từ))\s)/iu

/** The phrase without its trigger, and the trigger's words as printed: 'có văn bản chỉ đạo của Trung ương'. */
export function splitTrigger(phrase: string): { words: string; trigger: string | null } {
  const match = opening.exec(phrase)
  if (!match) return { words: phrase, trigger: null }
  const before = phrase.slice(0, match.index)
  const [trigger = '', ...after] = phrase.slice(match.index + match[0].length).split(timeAfter)
  const words = [before, ...after].join(', ').replace(/^[\s,;]+|[\s,;(]+$/g, '')
  return { words, trigger: trigger.replace(/[\s,;)]+$/, '') || null }
}
