import { expect, it } from 'vitest'
import { rememberRecent } from './remember-recent.ts'

it('reads a text once while it is asked again and again, also where there is nothing to find', () => {
  const asked: string[] = []
  const find = rememberRecent((text) => {
    asked.push(text)
    return /\d+/.exec(text)?.[0] ?? null
  })
  expect(['số 12', 'số 12', 'không số', 'không số'].map(find)).toEqual(['12', '12', null, null])
  expect(asked).toEqual(['số 12', 'không số'])
})

it('answers the same when there is more than it remembers, and for a text too long to keep', () => {
  const double = rememberRecent((text) => text + text)
  const texts = [...Array.from({ length: 1000 }, (_, i) => `câu ${i}`), 'dài '.repeat(2000)]
  expect([...texts, ...texts].map(double)).toEqual([...texts, ...texts].map((text) => text + text))
})
