/**
 * Document types and the marks they are numbered with: Party types by Quy định 66-QĐ/TW of 06/02/2017 and 399-QĐ/TW of
 * 09/01/2026 with Hướng dẫn 36-HD/VPTW and 05-HD/VPTW, state types by Nghị định 30/2020/NĐ-CP. A regulation is marked
 * QĐi under 36-HD and QĐ under 05-HD; the centre has used both. An empty list: the type has no mark of its own.
 */
export const documentTypes: Readonly<Record<string, readonly string[]>> = {
  'Nghị quyết': ['NQ'],
  'Chỉ thị': ['CT'],
  'Kết luận': ['KL'],
  'Quyết định': ['QĐ'],
  'Quy định': ['QĐ', 'QĐi'],
  'Quy chế': ['QC'],
  'Thông báo': ['TB'],
  'Báo cáo': ['BC'],
  'Kế hoạch': ['KH'],
  'Chương trình hành động': ['CTr'],
  'Chương trình': ['CTr'],
  'Đề án': ['ĐA'],
  'Phương án': ['PA'],
  'Hướng dẫn': ['HD'],
  'Thông tri': ['TT'],
  'Tờ trình': ['TTr'],
  'Biên bản': ['BB'],
  'Công điện': ['CĐ'],
  'Công văn': ['CV'],
  'Nghị định': ['NĐ'],
  'Thông tư liên tịch': ['TTLT'],
  'Thông tư': ['TT'],
  Luật: [],
  'Bộ luật': [],
  'Pháp lệnh': ['PL'],
  Lệnh: ['L'],
  'Hiến pháp': [],
  'Điều lệ': [],
  'Chiến lược': [],
}

/** The type a mark belongs to ('KL' is Kết luận), or null for marks of offices, such as 'UBND'. */
export function typeOfMark(mark: string): string | null {
  if (mark === 'QĐi') return 'Quy định'
  const found = Object.entries(documentTypes).find(([, marks]) => marks.includes(mark))
  return found ? found[0] : null
}

/** Whether a document called so may carry the mark: 'Chương trình hành động' with NQ may not. */
export function markFitsType(type: string, mark: string): boolean {
  const own = documentTypes[type]
  if (!own || own.length === 0) return true
  return own.includes(mark) || typeOfMark(mark) === null
}
