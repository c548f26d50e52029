/** What lists and reports call a programme: 'Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW'. */
export function programmeTitle(document: { type: string | null; subject: string | null }): string {
  const [beginning = ''] = (document.subject ?? '').split(/,|;/)
  return [document.type, beginning.trim()].filter(Boolean).join(' ')
}
