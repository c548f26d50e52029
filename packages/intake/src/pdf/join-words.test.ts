import { expect, it } from 'vitest'
import { joinWords } from './join-words.ts'

it.each([
  ['theo Kế hoạch số 36/KH-', 'UBND', 'theo Kế hoạch số 36/KH-UBND'],
  ['theo Phương án số 78/PA', '-UBND ngày', 'theo Phương án số 78/PA-UBND ngày'],
  ['Quý IV/', '2026', 'Quý IV/2026'],
  ['giảm phát thải các-', 'bon của rừng', 'giảm phát thải các-bon của rừng'],
  ['các cơ quan, địa phươn', 'g', 'các cơ quan, địa phương'],
  ['các bộ, ngành', ', địa phương', 'các bộ, ngành, địa phương'],
  ['Bộ Y', 'tế chủ trì', 'Bộ Y tế chủ trì'],
  ['theo Nghị quyết 57-NQ/TW', 'ngày', 'theo Nghị quyết 57-NQ/TW ngày'],
  ['điểm a', 'c khoản 2', 'điểm a c khoản 2'],
  ['dài 12', 'km', 'dài 12 km'],
  ['đê dài 4 km', 'ở bờ bắc', 'đê dài 4 km ở bờ bắc'],
  ['mỗi lô 300 kg', 'ứng với', 'mỗi lô 300 kg ứng với'],
  ['đơn giá cho', 'm2 tường', 'đơn giá cho m2 tường'],
  ['giá theo th', 'ời điểm', 'giá theo thời điểm'],
  ['kinh tế -', 'xã hội', 'kinh tế - xã hội'],
])('joins %j and %j', (words, next, whole) => expect(joinWords(words, next)).toBe(whole))
