import { expect, it } from 'vitest'
import { readCoordinating } from './read-coordinating.ts'

it.each([
  [
    'Chủ trì, phối hợp với Sở Nội vụ, Văn phòng UBND tỉnh tổ chức thanh tra',
    ['Sở Nội vụ', 'Văn phòng UBND tỉnh'],
  ],
  ['chủ trì, phối hợp các đơn vị liên quan triển khai', ['Các đơn vị liên quan']],
  [
    'Khảo sát; chủ trì, phối hợp với các chủ đầu tư, Ủy ban nhân dân các xã và các đơn vị liên quan đầu tư đồng bộ',
    ['Các chủ đầu tư', 'Ủy ban nhân dân các xã', 'Các đơn vị liên quan'],
  ],
  [
    'chủ trì phối hợp với giáo viên chủ nhiệm, cha mẹ học sinh theo dõi',
    ['Giáo viên chủ nhiệm', 'Cha mẹ học sinh'],
  ],
  ['phối hợp với lực lượng quân đội, dân quân tự vệ tuần tra', ['Lực lượng quân đội', 'Dân quân tự vệ']],
  ['Phối hợp với cha mẹ học sinh làm đèn lồng', ['Cha mẹ học sinh']],
  ['phối hợp với Sở Du lịch, báo chí quảng bá điểm đến', ['Sở Du lịch', 'Báo chí']],
  ['phối hợp với các sở liên quan, địa phương rà soát', ['Các sở liên quan', 'Địa phương']],
  ['phối hợp với các sở, ngành, địa phương liên quan rà soát', ['Các sở, ngành, địa phương liên quan']],
  ['phối hợp với UBND huyện Bình Sơn (chủ đầu tư) thanh toán', ['UBND huyện Bình Sơn (chủ đầu tư)']],
  ['Phối hợp với kế hoạch chung triển khai đồng bộ', []],
  [
    'chủ trì, phối hợp chặt chẽ, quyết liệt với Sở Y tế, các cơ quan báo chí tổ chức tuyên truyền',
    ['Sở Y tế', 'Các cơ quan báo chí'],
  ],
  ['chủ động phối hợp tốt với các cơ quan báo chí để tuyên truyền', ['Các cơ quan báo chí']],
  [
    'phối hợp với các bộ, ngành liên quan và giao các trường trực thuộc nghiên cứu',
    ['Các bộ, ngành liên quan'],
  ],
  [
    'phối hợp Bộ Chỉ huy Quân sự tỉnh và sở, ngành liên quan tham mưu',
    ['Bộ Chỉ huy Quân sự tỉnh', 'Sở, ngành liên quan'],
  ],
  [
    'phối hợp với Ủy ban nhân dân 02 xã: Gia Thuận, Tân Điền thành lập khu bảo vệ',
    ['Ủy ban nhân dân xã Gia Thuận', 'Ủy ban nhân dân xã Tân Điền'],
  ],
  ['chủ động, tích cực phối hợp với Sở Y tế rà soát', ['Sở Y tế']],
  ['chủ trì, phối với Sở Y tế và các cơ quan liên quan rà soát', ['Sở Y tế', 'Các cơ quan liên quan']],
  ['Chủ trì, phối hợp với: Sở Tài chính; Sở Y tế tham mưu', ['Sở Tài chính', 'Sở Y tế']],
  [
    'phối hợp với VCCI, Hiệp hội Dệt may và các hiệp hội ngành hàng theo dõi giá',
    ['VCCI', 'Hiệp hội Dệt may', 'Các hiệp hội ngành hàng'],
  ],
  ['phối hợp với đơn vị tư vấn, nhà thầu thi công lập biện pháp', ['Đơn vị tư vấn', 'Nhà thầu thi công']],
  [
    'phối hợp với các trường đại học, viện nghiên cứu, doanh nghiệp rà soát',
    ['Các trường đại học, viện nghiên cứu, doanh nghiệp'],
  ],
  [
    'phối hợp với các sở liên quan và bộ phận tham mưu, giúp việc của UBND tỉnh lập kế hoạch',
    ['Các sở liên quan', 'Bộ phận tham mưu, giúp việc của UBND tỉnh'],
  ],
  ['phối hợp kịp thời xử lý với Sở Y tế', []],
  ['Chủ trì, phối hợp tham mưu về công tác giải quyết đơn thư', []],
  ['tham mưu Ban Thường vụ Tỉnh ủy xây dựng cơ chế phối hợp', []],
  ['đôn đốc các chủ đầu tư phối hợp chặt chẽ với chính quyền địa phương', []],
])('«%s» is shared with %j', (words, bodies) => {
  expect(readCoordinating(words)).toEqual(bodies)
})
