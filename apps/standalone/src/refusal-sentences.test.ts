import { refusalCodes } from '@dondoc/contracts'
import { expect, it } from 'vitest'
import { refusalSentence } from './refusal-sentences.ts'

it('tells nobody at a command line to load a page or a list again', () => {
  const sentences = refusalCodes.map((code) => refusalSentence(code, {}))
  expect(sentences.filter((said) => /tải lại|\breload|load .* again/i.test(said))).toEqual([])
})

it('says what to do when somebody decided about a proposed task meanwhile', () => {
  expect(refusalSentence('not-proposed', { tasks: '2.4-07' })).toBe(
    'Có người vừa quyết định về nhiệm vụ 2.4-07. Bỏ nhiệm vụ đó khỏi lệnh rồi chạy lại. Chưa ghi gì. / Somebody has just decided about task 2.4-07. Leave it out of the command and run it again. Nothing was recorded.',
  )
})

it('names the task that no longer waits, and what to do', () => {
  expect(refusalSentence('not-waiting', { task: '3.1-02' })).toBe(
    'Nhiệm vụ 3.1-02 không còn chờ văn bản, có thể người khác vừa mở. Bỏ nhiệm vụ này khỏi lệnh rồi chạy lại. Chưa nhiệm vụ nào được mở. / Task 3.1-02 no longer waits; somebody may have just released it. Leave it out of the command and run it again. No task was released.',
  )
})

it('names the tasks of a body that has ended only where there are any', () => {
  const facts = { name: 'Sở GTVT', endedOn: '2025-03-01', day: '2025-04-01' }
  expect(refusalSentence('organisation-ended', { ...facts, tasks: null })).toBe(
    'Từ ngày 2025-03-01 không còn Sở GTVT. / There is no Sở GTVT since 2025-03-01.',
  )
  expect(refusalSentence('organisation-ended', { ...facts, tasks: '1-02' })).toBe(
    'Từ ngày 2025-03-01 không còn Sở GTVT; nhiệm vụ: 1-02. / There is no Sở GTVT since 2025-03-01; tasks: 1-02.',
  )
})
