/** The same plan a month later: a task reworded, one given another time, one gone, one more. */
export const laterArchivePlan = (number: number) =>
  archivePlan(number)
    .replace('1. Rà soát, bổ sung danh mục', '1. Rà soát, cập nhật danh mục')
    .replace('quý IV/2024', 'quý II/2025')
    .replace(/5\. Sơ kết[\s\S]*?Báo cáo sơ kết\n/, newTask)

const newTask = `5. Xây dựng quy trình nộp lưu hồ sơ điện tử
- Cơ quan chủ trì: Trường Chính trị tỉnh
- Thời gian hoàn thành: trước ngày 31/12/2024
`

/** A plan of our own words: five tasks, one body that the register of organisations does not know, one task without a time. */
export const archivePlan = (number: number) => `TỈNH ỦY BÌNH THUẬN
*
Số ${number}-KH/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Phan Thiết, ngày 08 tháng 01 năm 2024

KẾ HOẠCH
thực hiện công tác lưu trữ tài liệu năm 2024

Thực hiện Quy định số 270-QĐ/TW, ngày 06/12/2014 của Ban Bí thư, Tỉnh ủy xây dựng kế hoạch như sau:

I. MỤC ĐÍCH
- Đưa công tác lưu trữ vào nền nếp.

II. NHIỆM VỤ
1. Rà soát, bổ sung danh mục hồ sơ, tài liệu nộp lưu của các cơ quan tham mưu, giúp việc Tỉnh ủy
- Cơ quan chủ trì: Văn phòng Tỉnh ủy
- Cơ quan phối hợp: Ban Tổ chức Tỉnh ủy, Trường Chính trị tỉnh
- Thời gian hoàn thành: trước ngày 31/3/2024
- Sản phẩm: Danh mục hồ sơ, tài liệu nộp lưu
2. Số hóa tài liệu lưu trữ lịch sử giai đoạn 1975 - 1985; lắp đặt kho lạnh bảo quản phim, ảnh
- Cơ quan chủ trì: Chi cục Văn thư - Lưu trữ
- Cơ quan phối hợp: Văn phòng Tỉnh ủy
- Thời gian hoàn thành: trong quý III/2024
- Sản phẩm: Báo cáo kết quả số hóa
3. Tập huấn nghiệp vụ lưu trữ cho cán bộ văn phòng cấp ủy
- Cơ quan chủ trì: Chi cục Văn thư - Lưu trữ
- Thời gian hoàn thành: hằng năm
4. Kiểm tra việc thực hiện quy chế lưu trữ ở các huyện ủy, thị ủy, thành ủy
- Cơ quan chủ trì: Ban Tổ chức Tỉnh ủy
- Thời gian hoàn thành: quý IV/2024
- Sản phẩm: Thông báo kết quả kiểm tra
5. Sơ kết việc thực hiện kế hoạch
- Cơ quan chủ trì: Văn phòng Tỉnh ủy
- Sản phẩm: Báo cáo sơ kết

Nơi nhận:
- Các cơ quan tham mưu, giúp việc Tỉnh ủy,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
`
