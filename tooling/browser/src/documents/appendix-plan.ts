/** A plan of our own words whose tasks stand in a table, a section row over all its columns. */
export const appendixPlan = (number: number) => `<p>TỈNH ỦY BÌNH THUẬN</p>
<p>Số ${number}-KH/TU</p>
<p>Phan Thiết, ngày 08 tháng 01 năm 2024</p>
<p>KẾ HOẠCH</p>
<p>thực hiện cải cách hành chính trong Đảng năm 2024</p>
<p>PHỤ LỤC</p>
<table>
<tr><td>STT</td><td>Nhiệm vụ</td><td>Cơ quan chủ trì</td><td>Thời gian hoàn thành</td></tr>
<tr><td>I</td><td colspan="3">Cải cách thủ tục</td></tr>
<tr><td>1</td><td>Rà soát, rút gọn quy trình tiếp nhận văn bản đến</td><td>Văn phòng Tỉnh ủy</td><td>trước ngày 31/3/2024</td></tr>
<tr><td>2</td><td>Kiểm tra việc rút gọn thủ tục hành chính trong Đảng</td><td>Ban Tổ chức Tỉnh ủy</td><td>quý III/2024</td></tr>
</table>
`
