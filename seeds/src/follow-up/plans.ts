import { acts, type Step, workOf } from './step.ts'

const { acknowledge, accept, evidence, explain, giveBack, withdraw } = acts
const plan = (holder: string) => workOf('IV-02a', holder)

/** Each body owes its own plan (IV.2): number, date, and when it was accepted. */
const sent: readonly (readonly [string, string, string, string])[] = [
  ['bt.btc', '31-KH/BTCTU', '2023-05-10', '2023-05-15'],
  ['bt.btg', '27-KH/BTGTU', '2023-05-12', '2023-05-16'],
  ['bt.ubkt', '19-KH/UBKTTU', '2023-05-15', '2023-05-18'],
  ['bt.bnc', '12-KH/BNCTU', '2023-05-16', '2023-05-18'],
  ['bt.vp', '22-KH/VPTU', '2023-05-16', '2023-05-19'],
  ['bt.bdv', '14-KH/BDVTU', '2023-05-19', '2023-05-24'],
  ['bt.dd-hdnd', '05-KH/ĐĐ', '2023-05-22', '2023-05-25'],
  ['bt.bcs-ubnd', '09-KH/BCSĐ', '2023-05-24', '2023-05-29'],
  ['bt.dd-mttq', '08-KH/ĐĐ', '2023-05-25', '2023-05-30'],
  ['bt.pt', '60-KH/ThU', '2023-05-17', '2023-05-22'],
  ['bt.tp', '41-KH/HU', '2023-05-12', '2023-05-17'],
  ['bt.bb', '44-KH/HU', '2023-06-01', '2023-06-06'],
  ['bt.htb', '52-KH/HU', '2023-06-05', '2023-06-08'],
  ['bt.dl', '39-KH/HU', '2023-06-07', '2023-06-12'],
  ['bt.tl', '40-KH/HU', '2023-06-09', '2023-06-14'],
  ['bt.htn', '47-KH/HU', '2023-06-13', '2023-06-19'],
  ['bt.du-khoi', '33-KH/ĐUK', '2023-06-15', '2023-06-20'],
  ['bt.doan', '15-KH/TĐTN', '2023-06-20', '2023-06-26'],
]

export const plans: readonly Step[] = [
  ...sent.map(([holder]) => plan(holder)('2023-04-04', holder, acknowledge())),
  ...sent.flatMap(([holder, number, sentOn, acceptedOn]) => [
    plan(holder)(sentOn, holder, evidence(number, sentOn)),
    plan(holder)(acceptedOn, 'desk', accept(holder === 'bt.tp' ? 'beyond' : 'met')),
  ]),
  plan('bt.lg')('2023-06-22', 'bt.lg', evidence('35-KH/ThU', '2023-06-21')),
  plan('bt.lg')('2023-06-27', 'desk', giveBack('Chưa phân công đơn vị thực hiện từng nhiệm vụ.')),
  plan('bt.lg')('2023-07-10', 'bt.lg', evidence('38-KH/ThU', '2023-07-07')),
  plan('bt.lg')('2023-07-13', 'desk', accept()),
  plan('bt.ht')('2024-03-27', 'bt.ht', evidence('17-KH/HU', '2024-03-26')),
  plan('bt.pq')(
    '2023-07-18',
    'desk',
    explain('Huyện đảo lập kế hoạch chung với Đảng ủy Biên phòng, đang thống nhất thời gian.'),
  ),
  plan('bt.du-bp')('2023-08-01', 'desk', withdraw('Thực hiện theo kế hoạch của ngành dọc.')),
]
