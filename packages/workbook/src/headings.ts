import type { SheetColumn } from '@dondoc/domain/register-sheet'

interface Heading {
  readonly title: string
  /** In letters; 0 is hidden. */
  readonly width: number
}

export const headings: Readonly<Record<SheetColumn, Heading>> = {
  assignment: { title: 'Khóa', width: 0 },
  version: { title: 'Lần ghi', width: 0 },
  code: { title: 'Mã', width: 14 },
  task: { title: 'Nhiệm vụ', width: 60 },
  organisation: { title: 'Đơn vị', width: 28 },
  role: { title: 'Vai trò', width: 12 },
  schedule: { title: 'Thời gian ghi trong văn bản', width: 28 },
  deadline: { title: 'Hạn hiện hành', width: 14 },
  status: { title: 'Trạng thái', width: 20 },
  lastProgressOn: { title: 'Cập nhật gần nhất', width: 14 },
  progressDone: { title: 'Cập nhật mới: đã làm được', width: 44 },
  progressObstacles: { title: 'Cập nhật mới: vướng mắc', width: 36 },
  progressOn: { title: 'Cập nhật mới: ngày', width: 14 },
  evidenceNumber: { title: 'Sản phẩm: số, ký hiệu', width: 20 },
  evidenceDate: { title: 'Sản phẩm: ngày', width: 14 },
  evidenceReceiver: { title: 'Sản phẩm: nơi nhận', width: 28 },
  noDeadlineReason: { title: 'Lý do chưa có hạn', width: 36 },
}
