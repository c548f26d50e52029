import type { DecidingLevel, ExceptionKind, Grade, Status } from '@dondoc/domain/status'

/** The statuses as the table of a report names them. */
export const statusNames: Readonly<Record<Status, string>> = {
  done: 'Đã hoàn thành',
  awaiting_acceptance: 'Đã có sản phẩm, chờ nghiệm thu',
  in_progress: 'Đang thực hiện, trong hạn',
  due_soon: 'Sắp đến hạn',
  overdue: 'Quá hạn',
  standing: 'Nhiệm vụ thường xuyên',
  awaiting_document: 'Chờ văn bản chỉ đạo, hướng dẫn',
  not_yet_begun: 'Chưa đến thời gian thực hiện',
  no_deadline: 'Chưa xác định thời hạn',
  under_correction: 'Đang kiểm tra lại số liệu',
  withdrawn: 'Đã thu hồi',
}

/** In the order in which a report tells them. */
export const statusesTold = Object.keys(statusNames) as Status[]

export const gradeNames: Readonly<Record<Grade, string>> = {
  early: 'Trước hạn',
  on_time: 'Đúng hạn',
  late: 'Chậm so với thời hạn',
  not_assessed: 'Không đánh giá thời hạn',
  '1-7': 'Từ 01 đến 07 ngày',
  '8-30': 'Từ 08 đến 30 ngày',
  'over-30': 'Trên 30 ngày',
  kept_up: 'Cập nhật đầy đủ',
  update_late: 'Chậm cập nhật kết quả',
}

/** The grades that tell a status apart. */
export const gradesOf: Readonly<Partial<Record<Status, readonly Grade[]>>> = {
  done: ['early', 'on_time', 'late', 'not_assessed'],
  overdue: ['1-7', '8-30', 'over-30'],
  standing: ['kept_up', 'update_late'],
}

export const exceptionNames: Readonly<Record<ExceptionKind, string>> = {
  overdue: 'Quá hạn',
  acceptance_late: 'Chậm nghiệm thu',
  carried_over: 'Hết thời gian, văn bản chưa có',
  late_start: 'Chậm triển khai',
  update_late: 'Chậm cập nhật kết quả',
  below_done: 'Cấp dưới xong, chưa báo hoàn thành',
}

export const decidingLevelNames: Readonly<Record<DecidingLevel, string>> = {
  holder: 'Đơn vị thực hiện',
  giver: 'Cơ quan giao xuống',
  direct_superior: 'Cấp trên trực tiếp',
  assigning_board: 'Cấp giao nhiệm vụ',
  accepting_side: 'Cấp nghiệm thu',
}
