/** A line that is a number to reach, whatever section it stands in: '100% dịch vụ công …', 'Tỷ lệ hồ sơ … đạt 80%'. */
const numberToReach =
  /^(?:Phấn đấu )?(?:(?:Tối thiểu|Ít nhất|Trên|Từ) )?\d+(?:[.,]\d+)?\s?%|^Tỷ lệ .*\d\s?%/su

export function isNumberToReach(words: string): boolean {
  return numberToReach.test(words)
}
