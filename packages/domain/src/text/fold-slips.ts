/**
 * Text with the slips of scanning and the older spellings that rules would trip over set right, letter for letter: 'frước' as
 * 'trước' (no Vietnamese word begins with f), 'hăng tháng' as 'hằng tháng', 'đẳng ủy' as 'đảng ủy', 'quí' as 'quý'.
 */
export function foldSlips(text: string): string {
  return text
    .replace(/(?<!\p{L})f(?=[rhỉôừạíoăâ]\p{L})/gu, 't')
    .replace(/(?<=^|\s)\/(?=rước\s)/gu, 't')
    .replace(/(?<=[Hh])ăng(?= (?:ngày|tuần|tháng|quý|năm)(?!\p{L}))/gu, 'ằng')
    .replace(/(?<=[Đđ])[ẳáàăậ]ng(?= (?:ủy|úy|uỷ|bộ|viên|đoàn)(?!\p{L}))/gu, 'ảng')
    .replace(/(?<=(?:[Đđ]ảng|[Tt]ỉnh|[Cc]ấp) )úy(?!\p{L})/gu, 'ủy')
    .replace(/(?<=[Đđ]ơn )vi(?!\p{L})/gu, 'vị')
    .replace(/(?<=[Qq])uí(?!\p{L})/gu, 'uý')
}
