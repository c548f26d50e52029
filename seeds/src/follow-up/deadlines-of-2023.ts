import { acts, type Step, workOf } from './step.ts'

const { answer, answerRefusal, askExtension, accept, correct, direct, dispute, evidence } = acts
const { giveBack, grant, progress, refuse, refuseExtension } = acts

const rotation = workOf('2.4-03', 'bt.btc')
const confidence = workOf('2.4-05', 'bt.btc')
const scheme = workOf('2.5-01', 'bt.bdv')
const front = (holder: string) => workOf('2.10-04', holder)
const votes = (holder: string) => workOf('2.11-03', holder)

/** The work of Tỉnh ủy's own commissions that was due by 31/12/2023. */
const commissions: readonly Step[] = [
  rotation(
    '2023-09-28',
    'bt.btc',
    progress('2023-09-25', 'Đã rà soát nguồn cán bộ luân chuyển, lập danh sách lần một.'),
  ),
  rotation('2023-12-11', 'bt.btc', askExtension('2024-03-31', 'Chờ ý kiến về nhân sự của bốn địa phương.')),
  rotation(
    '2023-12-20',
    'leader',
    grant('2024-02-29', 'Hoàn thành trước khi xây dựng phương án nhân sự đại hội.'),
  ),
  rotation('2024-02-28', 'bt.btc', evidence('15-KH/TU', '2024-02-27', 'Ban Thường vụ Tỉnh ủy')),
  rotation('2024-03-05', 'desk', accept()),
  confidence('2023-11-22', 'bt.btc', evidence('212-BC/BTCTU', '2023-11-20', 'Ban Thường vụ Tỉnh ủy')),
  confidence('2023-11-24', 'desk', accept('beyond')),
  scheme(
    '2023-10-02',
    'bt.bdv',
    progress('2023-09-29', 'Đã dự thảo đề án lần hai.', {
      obstacles: 'Ý kiến góp ý của các huyện còn chậm.',
    }),
  ),
  scheme('2024-01-05', 'leader', direct('ask-evidence', 'Đề nghị gửi đề án đã trình và báo cáo lý do chậm.')),
  scheme(
    '2024-01-08',
    'bt.bdv',
    answer(3, 'Đề án đang hoàn thiện theo góp ý của Mặt trận Tổ quốc; gửi trước ngày 20/01/2024.'),
  ),
  scheme('2024-01-22', 'bt.bdv', evidence('07-ĐA/BDVTU', '2024-01-20', 'Ban Thường vụ Tỉnh ủy')),
  scheme('2024-01-26', 'desk', giveBack('Thiếu phụ lục kinh phí và lộ trình thực hiện.')),
  scheme('2024-02-06', 'bt.bdv', evidence('09-ĐA/BDVTU', '2024-02-05', 'Ban Thường vụ Tỉnh ủy')),
  scheme('2024-02-19', 'desk', accept()),
]

/** Six bodies of the front and the mass organisations, one task: each its own road. */
const masses: readonly Step[] = [
  front('bt.dd-mttq')('2023-12-21', 'bt.dd-mttq', evidence('30-BC/ĐĐ', '2023-12-20')),
  front('bt.dd-mttq')('2023-12-26', 'desk', accept()),
  front('bt.dd-ldld')('2024-01-15', 'bt.dd-ldld', evidence('18-BC/ĐĐ', '2023-12-28')),
  front('bt.dd-ldld')('2024-01-16', 'desk', accept()),
  front('bt.dd-phunu')(
    '2023-04-12',
    'bt.dd-phunu',
    refuse('Nội dung thuộc trách nhiệm của Mặt trận Tổ quốc.'),
  ),
  front('bt.dd-phunu')(
    '2023-04-18',
    'desk',
    answerRefusal(false, 'Chương trình giao mọi đảng đoàn; mỗi đảng đoàn báo cáo phần của mình.'),
  ),
  front('bt.dd-phunu')('2023-12-18', 'bt.dd-phunu', evidence('22-BC/ĐĐ', '2023-12-15')),
  front('bt.dd-phunu')('2023-12-20', 'desk', accept()),
  front('bt.dd-nongdan')('2024-01-10', 'desk', direct('urge', 'Đề nghị gửi báo cáo kết quả đã quá hạn.')),
  front('bt.dd-nongdan')(
    '2024-02-07',
    'desk',
    direct('urge', 'Đôn đốc lần hai; đề nghị gửi báo cáo ngay sau Tết.'),
  ),
  front('bt.dd-nongdan')(
    '2024-03-11',
    'leader',
    direct('ask-check', 'Đề nghị kiểm tra vì sao hai lần đôn đốc chưa có trả lời.'),
  ),
  front('bt.dd-ccb')(
    '2023-12-26',
    'bt.dd-ccb',
    askExtension('2024-01-31', 'Chưa tổng hợp xong báo cáo của cấp huyện.'),
  ),
  front('bt.dd-ccb')(
    '2023-12-28',
    'desk',
    refuseExtension('Các đảng đoàn khác đã hoàn thành; đề nghị gửi trong tháng 01.'),
  ),
  front('bt.dd-ccb')('2024-01-15', 'bt.dd-ccb', evidence('05-BC/ĐĐ', '2024-01-12')),
  front('bt.dd-ccb')('2024-01-17', 'desk', accept()),
  front('bt.doan')(
    '2024-01-10',
    'bt.doan',
    dispute('31-BC/TĐTN', '2023-12-29', 'Đã gửi theo sổ công văn đi ngày 29/12/2023.'),
  ),
  front('bt.doan')('2024-01-12', 'desk', correct(true, 'Đúng sổ công văn đến; chuyên viên ghi sót.')),
  front('bt.doan')('2024-01-16', 'desk', accept()),
]

/** The vote of confidence in fourteen committees: when each sent its report, by its number and date. */
const reports: readonly (readonly [string, string, string, string])[] = [
  ['bt.pt', '88-BC/ThU', '2023-11-24', '2023-11-28'],
  ['bt.dl', '71-BC/HU', '2023-11-30', '2023-12-04'],
  ['bt.bb', '64-BC/HU', '2023-12-01', '2023-12-05'],
  ['bt.tl', '59-BC/HU', '2023-12-05', '2023-12-07'],
  ['bt.htb', '80-BC/HU', '2023-12-08', '2023-12-12'],
  ['bt.htn', '77-BC/HU', '2023-12-12', '2023-12-15'],
  ['bt.du-khoi', '91-BC/ĐUK', '2023-12-15', '2023-12-19'],
  ['bt.du-ca', '102-BC/ĐUCA', '2023-12-18', '2023-12-20'],
  ['bt.du-qs', '95-BC/ĐUQS', '2023-12-20', '2023-12-22'],
  ['bt.tp', '86-BC/HU', '2023-12-22', '2023-12-26'],
  ['bt.du-bp', '03-BC/ĐUBP', '2024-01-05', '2024-01-09'],
  ['bt.lg', '04-BC/ThU', '2024-01-10', '2024-01-12'],
  ['bt.pq', '06-BC/HU', '2024-01-29', '2024-02-02'],
]

const committees: readonly Step[] = [
  votes('bt.pq')(
    '2023-12-22',
    'bt.pq',
    askExtension('2024-01-31', 'Biển động, chưa họp được ban chấp hành mở rộng.'),
  ),
  votes('bt.pq')('2023-12-27', 'desk', grant('2024-01-31', 'Đồng ý.')),
  votes('bt.ht')('2024-01-03', 'desk', direct('urge', 'Đề nghị báo cáo kết quả lấy phiếu tín nhiệm.')),
  votes('bt.ht')(
    '2024-01-05',
    'bt.ht',
    progress('2024-01-05', 'Đã lấy phiếu ở cấp huyện, còn ba xã.', {
      proposal: { to: 'Ban Tổ chức Tỉnh ủy', words: 'Cử cán bộ hướng dẫn kiểm phiếu.' },
    }),
  ),
  votes('bt.ht')('2024-02-21', 'leader', direct('extend', 'Xem xét thời gian mới cho Huyện ủy Hàm Tân.')),
  ...reports.flatMap(([holder, number, sentOn, acceptedOn]) => [
    votes(holder)(sentOn, holder, evidence(number, sentOn)),
    votes(holder)(acceptedOn, 'desk', accept()),
  ]),
  votes('bt.du-bp')(
    '2024-01-15',
    'bt.du-bp',
    dispute('01-BC/ĐUBP', '2023-12-30', 'Bản điện tử đã gửi ngày 30/12/2023.'),
  ),
  votes('bt.du-bp')(
    '2024-01-18',
    'leader',
    correct(false, 'Bản điện tử chưa có số; giữ ngày của văn bản có số.'),
  ),
]

export const deadlinesOf2023: readonly Step[] = [...commissions, ...masses, ...committees]
