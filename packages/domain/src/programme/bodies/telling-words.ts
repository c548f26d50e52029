/** What is said of a body without asking anything of it: done already, or a formula that opens or closes a paper. */
export const tellingWords =
  'đã|đang|vừa|có ý kiến|kết luận|chỉ thị|nhận được|nhận thấy|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|cảm ơn|trân trọng|xin'
