const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** 'dd/mm/yyyy hh:mm' in Viet Nam, from an ISO instant. */
export function writeMoment(instant: string): string {
  return parts.format(new Date(instant)).replace(', ', ' ')
}
