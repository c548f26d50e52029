import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { AssignmentHappening } from '../tasks/index.ts'
import { isTaskNews } from './task-news.ts'

const asked = { message: 'Gửi sản phẩm', replyBy: day('2024-03-08') }

test.each<[AssignmentHappening, boolean]>([
  [{ type: 'urged', ...asked }, true],
  [{ type: 'directed', kind: 'ask-evidence', ...asked }, true],
  [{ type: 'directed', kind: 'ask-check', ...asked }, true],
  [{ type: 'evidence-returned', reason: 'Thiếu phụ lục' }, true],
  [{ type: 'extension-refused', reason: 'Hội nghị không lùi' }, true],
  [{ type: 'withdrawn', reason: 'Giao nhầm' }, true],
  // Asked of the assigning side, which alone can extend or reassign.
  [{ type: 'directed', kind: 'extend', ...asked }, false],
  [{ type: 'directed', kind: 'reassign', ...asked }, false],
  // The holder's own acts.
  [{ type: 'acknowledged' }, false],
  [{ type: 'refused', reason: 'Không đúng chức năng' }, false],
  [{ type: 'directive-answered', directive: 4, reply: 'Đã gửi' }, false],
])('a holder is told of what the assigning side did: %j is news %s', (happening, news) => {
  expect(isTaskNews(happening)).toBe(news)
})
