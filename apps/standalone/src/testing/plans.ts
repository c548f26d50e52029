/** The head and the first body of a plan of our own words; the number tells its copies apart. */
function head(number: number, remark = ''): string {
  return `**TỈNH ỦY BÌNH THUẬN**

Số: ${number}-KH/TU

Bình Thuận, ngày 01 tháng 3 năm 2024

**KẾ HOẠCH**

**về luân chuyển cán bộ năm 2024${remark}**

## I. NHIỆM VỤ
`
}

/** A plan of three tasks of two bodies. */
export function plan(number: number, body = 'Ban Tổ chức Tỉnh ủy'): string {
  return `${head(number)}
### 1. ${body}

- Tham mưu xây dựng danh sách cán bộ cần luân chuyển (*hoàn thành trước ngày 30/6/2024*).
- Tham mưu tổng kết việc luân chuyển cán bộ, báo cáo cấp ủy (*hoàn thành trong năm 2024*).

### 2. Văn phòng Tỉnh ủy

- Theo dõi việc thực hiện kế hoạch này (*nhiệm vụ thường xuyên*).
`
}

/** Its new version: the list is due later, the review passes to another body, a course comes and the following-up goes. */
export function renewedPlan(number: number, body = 'Ban Tổ chức Tỉnh ủy'): string {
  return `${head(number, ' (bản điều chỉnh)')}
### 1. ${body}

- Tham mưu xây dựng danh sách cán bộ cần luân chuyển (*hoàn thành trước ngày 30/9/2024*).

### 2. Ban Nội chính Tỉnh ủy

- Tham mưu tổng kết việc luân chuyển cán bộ, báo cáo cấp ủy (*hoàn thành trong năm 2024*).
- Mở lớp bồi dưỡng nghiệp vụ cho cán bộ được luân chuyển (*hoàn thành trước ngày 31/10/2024*).
`
}

/** What a body below sets itself to carry out that plan, due a day after it. */
export function planBelow(number: number, above: number): string {
  return `**TỈNH ỦY BÌNH THUẬN**

**BAN TỔ CHỨC**

Số: ${number}-KH/BTCTU

Bình Thuận, ngày 15 tháng 3 năm 2024

**KẾ HOẠCH**

**thực hiện Kế hoạch số ${above}-KH/TU, ngày 01/3/2024 của Tỉnh ủy**

## I. NHIỆM VỤ

### 1. Ban Tổ chức Tỉnh ủy

- Tham mưu xây dựng danh sách cán bộ cần luân chuyển (*hoàn thành trước ngày 01/7/2024*).
`
}

/** A plan of one body whose tasks set numbers to reach by 2026. */
export function planWithTargets(number: number, numbers: readonly string[]): string {
  const tasks = numbers.map(
    (words) => `- Tham mưu thực hiện đến năm 2026 ${words} (*nhiệm vụ thường xuyên*).`,
  )
  return `${head(number)}
### 1. Ban Tổ chức Tỉnh ủy

${tasks.join('\n')}
`
}
