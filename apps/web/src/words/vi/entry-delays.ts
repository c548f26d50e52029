export const entryDelays = {
  title: 'Độ trễ nhập liệu',
  note_other:
    'Bình quân {{days}} ngày của {{count}} lần nhập trong 90 ngày đến {{day}}; chậm nhất đứng trước',
  none: 'Không có lần nhập nào trong 90 ngày.',
  noneNext: 'Khi có cập nhật tiến độ hoặc minh chứng, danh sách này cho biết nhập chậm bao nhiêu ngày.',
  body: 'Đơn vị',
  entry: 'Nội dung nhập',
  evidence: 'Minh chứng số {{number}}',
  period: 'Kỳ, ngày thực hiện',
  typedOn: 'Ngày nhập',
  days: 'Trễ (ngày)',
  by: 'Người nhập',
}
