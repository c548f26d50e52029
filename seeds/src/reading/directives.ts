/** A plan in words of our own, as the desk received it. */
export const plan = `**TỈNH ỦY BÌNH THUẬN**

Số: 131-KH/TU

Bình Thuận, ngày 04 tháng 3 năm 2024

**KẾ HOẠCH**

**về luân chuyển, bồi dưỡng cán bộ năm 2024**

## I. NHIỆM VỤ

### 1. Ban Tổ chức Tỉnh ủy

- Tham mưu Ban Thường vụ Tỉnh ủy danh sách cán bộ luân chuyển năm 2024 (*hoàn thành trước ngày 30/6/2024*).
- Tham mưu tổng kết công tác luân chuyển cán bộ, báo cáo Ban Thường vụ Tỉnh ủy (*hoàn thành trong năm 2024*).

### 2. Ban Tuyên giáo Tỉnh ủy

- Phối hợp với Ban Tổ chức Tỉnh ủy mở lớp bồi dưỡng lý luận chính trị cho cán bộ luân chuyển (*hoàn thành trong quý III năm 2024*).

### 3. Các huyện ủy, thị ủy, thành ủy

- Đề xuất cán bộ của địa phương đưa vào danh sách luân chuyển, gửi Ban Tổ chức Tỉnh ủy (*hoàn thành trước ngày 15/5/2024*).

### 4. Văn phòng Tỉnh ủy

- Theo dõi, đôn đốc việc thực hiện kế hoạch này (*nhiệm vụ thường xuyên*).
`

/** Its new version: another time, another body for the review, a task more; the Office no longer follows it up. */
export const renewedPlan = `**TỈNH ỦY BÌNH THUẬN**

Số: 131-KH/TU

Bình Thuận, ngày 25 tháng 3 năm 2024

**KẾ HOẠCH**

**về luân chuyển, bồi dưỡng cán bộ năm 2024 (điều chỉnh)**

## I. NHIỆM VỤ

### 1. Ban Tổ chức Tỉnh ủy

- Tham mưu Ban Thường vụ Tỉnh ủy danh sách cán bộ luân chuyển năm 2024 (*hoàn thành trước ngày 30/9/2024*).

### 2. Ban Tuyên giáo Tỉnh ủy

- Phối hợp với Ban Tổ chức Tỉnh ủy mở lớp bồi dưỡng lý luận chính trị cho cán bộ luân chuyển (*hoàn thành trong quý III năm 2024*).

### 3. Các huyện ủy, thị ủy, thành ủy

- Đề xuất cán bộ của địa phương đưa vào danh sách luân chuyển, gửi Ban Tổ chức Tỉnh ủy (*hoàn thành trước ngày 15/5/2024*).

### 4. Cơ quan Ủy ban Kiểm tra Tỉnh ủy

- Tham mưu tổng kết công tác luân chuyển cán bộ, báo cáo Ban Thường vụ Tỉnh ủy (*hoàn thành trong năm 2024*).
- Kiểm tra việc thực hiện chế độ, chính sách với cán bộ luân chuyển.
`
