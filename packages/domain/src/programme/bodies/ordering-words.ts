/** The plain words that give work, as a sentence begins with them, and inside one. */
export const givingWords = 'Giao|Đề nghị|Yêu cầu|Phân công'
export const givingInside = 'giao(?! thông)|đề nghị|yêu cầu'

/** 'Chuyển Sở Xây dựng chủ trì, … xem xét': handed on to a body that is to act. */
const handing =
  'Chuyển(?=\\s(?:Sở|Bộ|UBND|Ủy ban|Ban|Cục|Công an|Thanh tra|Văn phòng|Giám đốc|Chủ tịch)\\s[^.;]{2,200}\\s(?:chủ trì|nghiên cứu|xem xét|kiểm tra|giải quyết|tham mưu|xử lý|thẩm định))'
/** 'Đồng ý giao Sở Nội vụ …', 'Thống nhất để Sở Y tế …': consent that gives the work. */
const consenting =
  '(?:Cơ bản )?(?:Đồng ý|Thống nhất|Nhất trí|Chấp thuận)(?: chủ trương)? (?:giao|để(?=\\s(?:Sở|Bộ|UBND|Ủy ban|Ban|Cục|Công an|Văn phòng|các)\\s))'
/** 'Đồng ý cho Sở Y tế mua xe, hoàn thành trong quý III': leave to do what has to be finished. */
export const lettingWords =
  '(?:Cơ bản )?(?:Đồng ý|Thống nhất|Nhất trí|Chấp thuận)(?: chủ trương)? cho(?: phép)?(?=\\s(?:Sở|Bộ|UBND|Ủy ban|Ban|Cục|Công an|Văn phòng|Bệnh viện|Trung tâm|Trường|các)\\s[^.;]{5,300},\\s(?:hoàn thành|xong)\\s)'

/** Words that give work to the body behind them, as a sentence begins with them. */
export const orderingWords = `${givingWords}|(?:Tiếp tục|Nay|Tạm(?: thời)?|Trước mắt) giao|Đề nghị và yêu cầu|Yêu cầu và đề nghị|${handing}|${consenting}|${lettingWords}`
