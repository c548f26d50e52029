/** The hour and the weekday printed before a day, which say nothing that the day does not: '17 giờ 00 phút, thứ Sáu, ngày …'. */
export const clock =
  /^(?:\d{1,2} ?(?:giờ|h|g)(?: ?\d{2})?[’']?(?: phút)?,?\s+)?(?:(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),?\s+(?=ngày))?/u
