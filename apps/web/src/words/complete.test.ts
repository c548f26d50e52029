import { describe, expect, it } from 'vitest'
import { en } from './en/index.ts'
import { vi } from './vi/index.ts'

function leaves(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(words)) {
    const at = path ? `${path}.${key}` : key
    if (typeof value === 'string') found.set(at, value)
    else for (const [inner, text] of leaves(value, at)) found.set(inner, text)
  }
  return found
}

const holes = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()
const vietnamese = leaves(vi)
const english = leaves(en)

describe('the two languages', () => {
  it('say the same things', () => {
    const plain = [...english.keys()].filter((key) => !key.endsWith('_one'))
    expect(plain.sort()).toEqual([...vietnamese.keys()].sort())
  })

  it('leave the same holes to fill', () => {
    for (const [key, text] of vietnamese)
      expect([key, holes(english.get(key) ?? '')]).toEqual([key, holes(text)])
  })

  it('leave nothing unsaid', () => {
    for (const [key, text] of [...vietnamese, ...english]) expect([key, text.trim()]).not.toEqual([key, ''])
  })
})
