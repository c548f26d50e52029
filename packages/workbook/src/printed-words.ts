import type { SheetCells } from '@dondoc/domain/register-sheet'
import type { Status } from '@dondoc/domain/status'
import type { AssignmentRole } from '@dondoc/domain/tasks'

const statuses: Readonly<Record<Status, string>> = {
  done: 'Đã hoàn thành',
  awaiting_acceptance: 'Chờ nghiệm thu',
  in_progress: 'Đang thực hiện',
  due_soon: 'Sắp đến hạn',
  overdue: 'Quá hạn',
  standing: 'Thường xuyên',
  awaiting_document: 'Chờ văn bản',
  not_yet_begun: 'Chưa đến thời gian thực hiện',
  no_deadline: 'Chưa xác định hạn',
  under_correction: 'Đang kiểm tra lại số liệu',
  withdrawn: 'Đã thu hồi',
}
const roles: Readonly<Record<AssignmentRole, string>> = {
  lead: 'Chủ trì',
  coordinate: 'Phối hợp',
  advise: 'Tham mưu',
  approve: 'Phê duyệt',
  direct: 'Chỉ đạo',
  monitor: 'Theo dõi',
}

/** A row as the sheet prints it: status and role in words. */
export function printedWords(cells: SheetCells): SheetCells {
  return { ...cells, status: wordOf(statuses, cells.status), role: wordOf(roles, cells.role) }
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code
}
