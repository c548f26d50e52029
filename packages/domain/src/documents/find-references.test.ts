import { expect, it } from 'vitest'
import { findReferences } from './find-references.ts'

/** As printed, then symbol, type, date, issuer: DOMAIN Rules 2.4 and 2.1; Nghị định 30/2020/NĐ-CP for state symbols. */
it.each([
  [
    'Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương (khóa XIII) về',
    '28-NQ/TW',
    'Nghị quyết',
    '2022-11-17',
    'Ban Chấp hành Trung ương',
  ],
  ['Quyết định số 200- QĐ/TW ngày 02/10/2013', '200-QĐ/TW', 'Quyết định', '2013-10-02', null],
  ['Quyết định số 71/QĐÐ-BYT ngày 02/3/2026', '71/QĐ-BYT', 'Quyết định', '2026-03-02', null],
  ['Công văn số 2210/VPCP-V.I ngày 06/3/2026', '2210/VPCP-V.I', 'Công văn', '2026-03-06', null],
  ['số 4328/CT-CS ngày 06/3/2026 của Cục Thuế', '4328/CT-CS', 'Công văn', '2026-03-06', 'Cục Thuế'],
  ['Công văn số 18-CV/BCĐ35 ngày 06/3/2026', '18-CV/BCĐ35', 'Công văn', '2026-03-06', null],
  ['Nghị định số 15/2026/NĐ-CP2 ngày 06/3/2026', '15/2026/NĐ-CP', 'Nghị định', '2026-03-06', null],
  ['Thông tư số 19/2026/TT-BNÐ', '19/2026/TT-BNĐ', 'Thông tư', null, null],
  ['Quy chế phối hợp số 31/QCPH-SYT-SCT', '31/QCPH-SYT-SCT', 'Quy chế', null, null],
  ['Hướng dẫn liên ngành số 31/HDLN-SYT-SNV', '31/HDLN-SYT-SNV', 'Hướng dẫn', null, null],
  ['Nghị quyết 28-NQ/TW và', '28-NQ/TW', 'Nghị quyết', null, null],
  [
    'Quy định 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị về kiểm soát',
    '205-QĐ/TW',
    'Quy định',
    '2019-09-23',
    'Bộ Chính trị',
  ],
  [
    'Nghị quyết số 26-NQ/TW, ngày 19/5/2018 Hội nghị Trung ương 7 (khóa XII) về',
    '26-NQ/TW',
    'Nghị quyết',
    '2018-05-19',
    'Hội nghị Trung ương 7',
  ],
  [
    'Quy chế phối hợp số 05-QC/BTCTU-BDVTU ngày 01/02/2021',
    '05-QC/BTCTU-BDVTU',
    'Quy chế',
    '2021-02-01',
    null,
  ],
  [
    'Kế hoạch số 134/KH-UBND ngày 26/3/2026 của Ủy ban nhân dân tỉnh, Ủy ban',
    '134/KH-UBND',
    'Kế hoạch',
    '2026-03-26',
    'Ủy ban nhân dân tỉnh',
  ],
  [
    'Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định',
    '150/2025/NĐ-CP',
    'Nghị định',
    '2025-06-12',
    'Chính phủ',
  ],
  [
    'Luật Công nghiệp công nghệ số số 71/2025/QH15 ngày 14/6/2025;',
    '71/2025/QH15',
    'Luật',
    '2025-06-14',
    null,
  ],
  ['Nghị quyết số 66.4/2025/NQ-CP ngày 25/8/2025', '66.4/2025/NQ-CP', 'Nghị quyết', '2025-08-25', null],
  ['Quyết định số 1.234/QĐ-UBND ngày 25/8/2025', '1234/QĐ-UBND', 'Quyết định', '2025-08-25', null],
  ['Công văn số 920/SXD - QLN ngày 25/8/2025', '920/SXD-QLN', 'Công văn', '2025-08-25', null],
  ['Quyết định số 33/QĐ - UBND và', '33/QĐ-UBND', 'Quyết định', null, null],
  ['Kế hoạch số 33/KH-UBND - UBND tỉnh gửi', '33/KH-UBND', 'Kế hoạch', null, null],
  ['Chỉ thị số 07-CT/TW - BCT', '07-CT/TW', 'Chỉ thị', null, null],
  ['Nghị quyết số 19-NQ/TW – BTV giữ bản gốc', '19-NQ/TW', 'Nghị quyết', null, null],
  ['Luật số 44/2024/QH15 - BCA soạn', '44/2024/QH15', 'Luật', null, null],
  ['Nghị quyết số 128/2020/QHI4 của Quốc hội', '128/2020/QH14', 'Nghị quyết', null, 'Quốc hội'],
  ['Nghị quyết số 406/NQ-UBTVQHI5', '406/NQ-UBTVQH15', 'Nghị quyết', null, null],
  ['Tờ trình số 3236/TTr -SNN ngày 01/3/2026', '3236/TTr-SNN', 'Tờ trình', '2026-03-01', null],
  ['Kế hoạch số 12 /KH- UBND ngày 02/02/2026', '12/KH-UBND', 'Kế hoạch', '2026-02-02', null],
  ['Chỉ thị số 12-CT/TW (ngày 05/01/2017) của Bộ Chính trị', '12-CT/TW', 'Chỉ thị', '2017-01-05', null],
  ['Công văn 4503/TCT ngày 07/7/2025 và', '4503/TCT', 'Công văn', '2025-07-07', null],
  ['Tờ trình số 65/TTr-CAT-PC06 ngày 01/8/2025 đề nghị', '65/TTr-CAT-PC06', 'Tờ trình', '2025-08-01', null],
  ['tại văn bản số 213-KL/TW ngày 21/11/2025,', '213-KL/TW', 'Kết luận', '2025-11-21', null],
  [
    'Nghị quyết số 27/NQ- TW ngày 09/11/2022 của Ban Chấp hành Trung ương',
    '27/NQ-TW',
    'Nghị quyết',
    '2022-11-09',
    'Ban Chấp hành Trung ương',
  ],
  ['CHỈ THỊ SỐ 13/CT-TTG NGÀY 02/5/2024 CỦA THỦ TƯỚNG', '13/CT-TTG', 'Chỉ thị', '2024-05-02', 'THỦ TƯỚNG'],
  ['Kết luận số 21-KL/TW, ngày 31/11/2021 của Bộ Chính trị', '21-KL/TW', 'Kết luận', null, 'Bộ Chính trị'],
  ['Đề án 08 về phát triển công nghiệp', '08', 'Đề án', null, null],
])('reads «%s»', (text, symbol, type, date, issuer) => {
  const found = findReferences(text).map((citation) => citation.reference)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ symbol, type, date, issuer, number: /^[\d.]+/.exec(symbol)?.[0] })
})

it.each([
  ['its own number line', 'Số: 09/KH-BTNMT'],
  ['a blank number', 'Kế hoạch số       /KH-UBND ngày    tháng 8 năm 2024'],
  ['dates and fractions', 'ngày 07/5/2026, 6/139 đề xuất, 24/7, 500ha/KCN, 02 tuần/lần'],
  ['a nickname', 'triển khai Đề án 06 tại địa phương'],
])('takes %s for no citation', (_, text) => {
  expect(findReferences(text)).toEqual([])
})

it('gives citations listed side by side the issuer printed after the last', () => {
  const text =
    'theo Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XII) và'
  expect(findReferences(text).map(({ reference }) => [reference.issuer, reference.term])).toEqual([
    ['Ban Chấp hành Trung ương Đảng', 'XII'],
    ['Ban Chấp hành Trung ương Đảng', 'XII'],
  ])
})

it('finds a citation inside the subject of another', () => {
  const text =
    'Kết luận 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị tiếp tục thực hiện Chỉ thị số 05-CT/TW, ngày 15/6/2016'
  expect(findReferences(text).map(({ reference }) => reference.symbol)).toEqual(['01-KL/TW', '05-CT/TW'])
})

it('points at the words that cite', () => {
  const text = 'thực hiện Thông báo số 202-TB/TW, ngày 26/5/2015 của Bộ Chính trị về Đề án'
  const [citation] = findReferences(text)
  expect(text.slice(citation?.range.from, citation?.range.until)).toBe(
    'Thông báo số 202-TB/TW, ngày 26/5/2015 của Bộ Chính trị',
  )
})

it('names the type of a list by its marks', () => {
  const text = 'các Quyết định số 12/QĐ-UBND, 15/QĐ-UBND ngày 02/01/2024'
  expect(findReferences(text).map(({ reference }) => [reference.type, reference.symbol])).toEqual([
    ['Quyết định', '12/QĐ-UBND'],
    ['Quyết định', '15/QĐ-UBND'],
  ])
})

it('takes a bare number listed behind a letter for one more letter, and one behind other words for none', () => {
  const symbols = (text: string) => findReferences(text).map(({ reference }) => reference.symbol)
  expect(
    symbols('các văn bản số: 812/STC-NS ngày 06/4/2026, 915/STC-NS ngày 20/4/2026 và 1020/SYT-KH của các sở'),
  ).toEqual(['812/STC-NS', '915/STC-NS', '1020/SYT-KH'])
  expect(symbols('văn bản số 812/STC-NS ngày 06/4/2026, xe mang biển 915/STC-NS')).toEqual(['812/STC-NS'])
  expect(symbols('Quyết định số 12/QĐ-UBND, 915/STC-NS')).toEqual(['12/QĐ-UBND'])
})
