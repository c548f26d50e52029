/** What is measured or weighed: the unit says nothing of what the figure is of. */
export const measuredUnits = [
  '%|‰|đồng|USD|EUR|ha|héc ta|km2|km²|km|m2 sàn|m² sàn|m2|m²|m3|m³|MWp|MW|GW|kWh|kW|Mbit/s|Mbps|Gbps',
  'tấn|tạ|kg|lít|con(?! số)|lượt|điểm|lần|ngày|tuổi|thuê bao|bé trai|giường bệnh|giường|bác sĩ|dược sĩ|điều dưỡng',
].join('|')

/** Things that are counted: the unit is what the figure is of. Any other word may belong to the number of a paper or a day. */
export const countedUnits = [
  '(?:công trình|dự án|mô hình)/(?:công trình|dự án|mô hình)|(?:xã|phường|thôn|bản)/(?:xã|phường|thôn|bản)',
  'liên hiệp hợp tác xã|tổ hợp tác|hợp tác xã|HTX|doanh nghiệp|học sinh|sinh viên|lượt người|lượt khách|người lao động|lao động|cán bộ|người',
  'hộ dân|hộ|xã|phường|thôn|bản|khu công nghiệp|cụm công nghiệp|khu đô thị|KCN|CCN|khu|cụm|mô hình|sản phẩm|dự án|đầu sách',
  'công trình|bóng đèn|căn hộ|căn nhà|căn|nhà tạm|nhà máy|nhà văn hóa|trường học|trường|phòng học|lớp|trạm y tế|bệnh viện|cơ sở',
].join('|')

/** Units that only some words before make a figure to reach: 'dưới 5 tuổi' is an age, 'trong 03 ngày' a time. */
export const unitsWith: Readonly<Record<string, RegExp>> = {
  tuổi: /tuổi thọ[^,;]{0,60}$/iu,
  ngày: /thời gian[^,;]{3,120}\s(?:còn|không quá|xuống|dưới|tối đa)\s*$/iu,
  lần: /(?:tăng|gấp|giảm)(?:\s+(?:ít nhất|tối thiểu|trên|từ|khoảng|gấp))*\s*$/iu,
  điểm: /(?:chỉ số|điểm số|điểm)[^,;]{0,120}$/iu,
}
