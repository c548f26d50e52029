/**
 * Text with the slips of scanning and the older spellings that rules would trip over set right, letter for letter: letters that
 * no Vietnamese syllable has there ('frước', 'tbực hiện', 'thường xuyêr', 'Iãnh đạo'), 'hăng tháng' as 'hằng tháng', 'đẳng ủy'
 * as 'đảng ủy', 'quí' as 'quý', 'ngay 15/6' as 'ngày 15/6'.
 */
export function foldSlips(text: string): string {
  return text
    .replace(/(?<!\p{L})f(?=[rhỉôừạíoăâ]\p{L})/gu, 't')
    .replace(/(?<=^|\s)\/(?=rước\s)/gu, 't')
    .replace(/(?<=(?<!\p{L})[ptkcng])b(?=\p{Ll})/giu, 'h')
    .replace(/(?<=[aăâeêioôơuưyà-ỹ])r(?=[gh]?(?!\p{L}))/gu, 'n')
    .replace(/(?<![\p{L}\d])[I1|](?=[à-ỹ]\p{Ll})/gu, 'l')
    .replace(/(?<=\p{Ll})1(?=\p{Ll})/gu, 'l')
    .replace(/(?<=[Hh])ăng(?= (?:ngày|tuần|tháng|quý|năm)(?!\p{L}))/gu, 'ằng')
    .replace(/(?<=[Đđ])[ẳáàăậ]ng(?= (?:ủy|úy|uỷ|bộ|viên|đoàn)(?!\p{L}))/gu, 'ảng')
    .replace(/(?<=(?:[Đđ]ảng|[Tt]ỉnh|[Cc]ấp) )úy(?!\p{L})/gu, 'ủy')
    .replace(/(?<=[Đđ]ơn )vi(?!\p{L})/gu, 'vị')
    .replace(/(?<=[Qq])uí(?!\p{L})/gu, 'uý')
    .replace(/(?<=(?<!\p{L})[Nn]g)[aáảãạ](?=y \d{1,2}(?: ?[/.-] ?\d| th\p{L}ng))/gu, 'à')
    .replace(/(?<=(?<!\p{L})[Tt]h)[aàảãạ](?=ng \d{1,2}(?!\d))/gu, 'á')
    .replace(/(?<=(?<!\p{L})[Nn])[aâàáả](?=m (?:19|20)\d{2}(?!\d))/gu, 'ă')
    .replace(/(?<=(?<!\p{L})[Qq]u)[yỳỷỹỵ](?= (?:IV|I{1,3}|[1-4])(?![\p{L}\d]))/gu, 'ý')
}
