/** A plan of our own words, in which everything comes back: by the year, the quarter and the month. */
export const recurringPlan = (number: number) => `TỈNH ỦY BÌNH THUẬN
*
Số ${number}-KH/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Phan Thiết, ngày 08 tháng 01 năm 2024

KẾ HOẠCH
theo dõi công tác văn thư ở các huyện năm 2024

I. NHIỆM VỤ
1. Đánh giá công tác văn thư của đảng bộ huyện
- Cơ quan chủ trì: Huyện ủy Tuy Phong
- Thời gian hoàn thành: hằng năm
2. Báo cáo số văn bản đến, văn bản đi của các phòng, ban
- Cơ quan chủ trì: Huyện ủy Tuy Phong
- Thời gian hoàn thành: định kỳ hằng quý trước ngày 15 của tháng cuối quý
3. Kiểm tra sổ theo dõi văn bản của một đảng bộ xã
- Cơ quan chủ trì: Huyện ủy Tuy Phong
- Thời gian hoàn thành: trước ngày 25 hằng tháng

Nơi nhận:
- Huyện ủy Tuy Phong,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
`
