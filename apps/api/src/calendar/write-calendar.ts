import { addDays, type LocalDate, writeDay } from '@dondoc/domain/days'
import type { CalendarItem, PostCalendar } from '@dondoc/operations'
import ical, { ICalEventTransparency } from 'ical-generator'

/** A post's calendar as iCalendar text (RFC 5545); the same work gives the same bytes. `console`: where its links lead. */
export function writeCalendar({ post, items }: PostCalendar, console: string): string {
  const calendar = ical({
    name: `Đôn đốc: ${post}`,
    prodId: { company: 'Dondoc', product: 'Dondoc', language: 'VI' },
    ttl: refreshSeconds,
  })
  for (const item of items)
    calendar.createEvent({
      id: `${item.key}@dondoc`,
      start: midnight(item.on),
      // A day's end is the next day, which is no more part of it.
      end: midnight(addDays(item.on, 1)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: summaryOf(item),
      description: descriptionOf(item),
      stamp: midnight(item.changedOn),
      sequence: item.revision,
      url: linkOf(item, console),
    })
  return `${calendar.toString()}\r\n`
}

const refreshSeconds = 6 * 3600
const mostLetters = 90

/** An all-day event is its date alone, so any instant of that day in London says it. */
function midnight(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

function summaryOf({ kind, code, words, bodies }: CalendarItem): string {
  const begins = kind === 'deadline' ? 'Hạn' : 'Cập nhật tiến độ'
  const whose = bodies > 1 ? ` (${bodies} đơn vị)` : ''
  return `${begins} ${code}${whose}: ${shortened(words)}`
}

function descriptionOf({ words, body, bodies, originally }: CalendarItem): string {
  const holder = body ?? `${bodies} đơn vị`
  const moved = originally && `Đã gia hạn; hạn ban đầu ${writeDay(originally)}.`
  return [words, `Thực hiện: ${holder}.`, moved].filter(Boolean).join('\n')
}

function shortened(words: string): string {
  if (words.length <= mostLetters) return words
  const cut = words.lastIndexOf(' ', mostLetters)
  return `${words.slice(0, cut > 0 ? cut : mostLetters)}…`
}

function linkOf({ assignmentId, taskId }: CalendarItem, console: string): string {
  return assignmentId ? `${console}/nhiem-vu/${assignmentId}` : `${console}/nhiem-vu?task=${taskId}`
}
