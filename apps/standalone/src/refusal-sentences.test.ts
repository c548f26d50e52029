import { refusalCodes } from '@dondoc/contracts'
import { expect, it } from 'vitest'
import { refusalSentence } from './refusal-sentences.ts'

it('tells nobody at a command line to load a page or a list again', () => {
  const sentences = refusalCodes.map((code) => refusalSentence(code, {}))
  expect(sentences.filter((said) => /tải lại|\breload|load .* again/i.test(said))).toEqual([])
})

it('says what to do when somebody decided about a proposed task meanwhile', () => {
  expect(refusalSentence('not-proposed', { tasks: '2.4-07' })).toBe(
    'Có người vừa quyết định về nhiệm vụ 2.4-07. Bỏ nhiệm vụ đó ra rồi chạy lại lệnh. Chưa ghi gì. / Somebody has just decided about task 2.4-07. Leave it out and run the command again. Nothing was recorded.',
  )
})
