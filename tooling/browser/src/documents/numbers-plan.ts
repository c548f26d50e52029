/** A plan of our own words whose tasks set the numbers. */
export function numbersPlan(number: number, numbers: readonly string[]): string {
  const tasks = numbers.map(
    (words) => `- Tham mưu thực hiện đến năm 2026 ${words} (*nhiệm vụ thường xuyên*).`,
  )
  return `**TỈNH ỦY BÌNH THUẬN**

Số: ${number}-KH/TU

Bình Thuận, ngày 02 tháng 01 năm 2024

**KẾ HOẠCH**

**về quản lý biên chế**

## I. NHIỆM VỤ

### 1. Ban Tổ chức Tỉnh ủy

${tasks.join('\n')}
`
}
