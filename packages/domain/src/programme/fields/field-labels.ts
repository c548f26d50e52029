import { comparableText } from '../../text/index.ts'
import { wordList } from '../bodies/word-list.ts'
import type { TaskField } from './field-line.ts'

/** What a label is about; the first that occurs in it decides. */
const kinds: readonly (readonly [TaskField, RegExp])[] = [
  ['coordinating', /phốihợp/u],
  ['monitoring', /theodõi|đônđốc|kiểmtra|giámsát/u],
  ['time', /thờigian|thờihạn|thờiđiểm|tiếnđộ|lộtrình|mốc|tầnsuất|^hạn|^hoànthành|^kỳhạn/u],
  ['product', /sảnphẩm|kếtquả|đầura/u],
  [
    'lead',
    /^(?:các)?(?:cơquan|đơnvị|bộphận|phòng|địaphương|người|cánhân|cấp|tổchức,)(?!$)|^(?:được)?(?:chủtrì|đầumối|phụtrách|chịutráchnhiệm|tráchnhiệm|phâncông|thựchiện|thammưu|giao)|^tổchức(?:chủtrì|đầumối)/u,
  ],
]
const others =
  /^(?:lãnhđạo(?:phụtrách|chỉđạo)|người(?:phụtrách|thựchiện)|kinhphí(?:thựchiện)?|nguồn(?:lực|kinhphí|vốn)|ghichú|địađiểm|đốitượng|hìnhthức|thànhphần|nộidung|cáchthức|sốlượng|quymô)$/u
/** 'Trách nhiệm chung của các cơ quan, đơn vị' heads their duties, 'Cơ quan, đơn vị được kiểm tra' those of whoever is inspected. */
const ofBodies = /của(?:các)?(?:cơquan|đơnvị|địaphương|sở|bộ|ngành)|được(?:kiểmtra|giámsát)$/u
/** 'Phòng Kiểm tra', 'Trách nhiệm của Phòng Tổng hợp' name a room, 'Phòng chủ trì' asks which; whoever is given an inspection answers for it. */
const ofRoom =
  /^(?:Trách nhiệm của\s+)?(?:Phòng|Bộ phận|Tổ|Ban)\s\p{Lu}\p{Ll}*[\s,]+\p{Ll}|^Trách nhiệm của\s+(?:người|cá nhân|tổ chức)\s/u
/** Every word of a label is one of these, so that a sentence with a colon is none. */
const words = wordList(`
  các | cơ quan | đơn vị | bộ phận | phòng | tổ chức | cá nhân | địa phương | ngành | sở | cấp | người | chủ trì
  | phối hợp | đầu mối | tham mưu | tham gia | phụ trách | chịu | trách nhiệm | phân công | thực hiện | triển
  khai | soạn thảo | xây dựng | chỉ đạo | lãnh đạo | trực tiếp | được | giao | chính | theo dõi | đôn đốc | kiểm
  tra | giám sát | thời gian | thời hạn | thời điểm | tiến độ | lộ trình | mốc | tần suất | hạn | kỳ hạn | hoàn
  thành | bắt đầu | kết thúc | dự kiến | báo cáo | trình | ban hành | gửi | xong | phê duyệt | thông qua | sản
  phẩm | kết quả | đầu ra | cần đạt | đạt được | chủ yếu | cụ thể | yêu cầu | nhiệm vụ | công việc | của | và |
  theo | cấp có thẩm quyền | chính phủ | thủ tướng chính phủ | thủ tướng | bộ | ubnd tỉnh | hđnd tỉnh | tỉnh ủy
  | ban thường vụ | thường trực tỉnh ủy | giải quyết | tổng hợp | chung
`)
const label = new RegExp(`^(?:(?:${words.map(withoutBlanks).join('|')})[,/]*)+$`, 'u')

/**
 * The field a label stands for in any wording: 'Đơn vị chủ trì soạn thảo', 'Thời hạn trình Chính phủ'; null for other words.
 * Blanks do not count: scanning puts them inside words ('Th ờ i gian').
 */
export function fieldOfLabel(printed: string): TaskField | null {
  if (ofRoom.test(printed)) return null
  const said = withoutBlanks(comparableText(printed.normalize('NFC')))
  if (others.test(said)) return 'other'
  if (!label.test(said) || ofBodies.test(said) || /^tổchức(?:triểnkhai)?thựchiện$/u.test(said)) return null
  return kinds.find(([, kind]) => kind.test(said))?.[0] ?? null
}

function withoutBlanks(words: string): string {
  return words.replace(/\s+/gu, '')
}
