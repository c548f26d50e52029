import { describe, expect, test } from 'vitest'
import { measurePair } from './measure-pair.ts'
import { median } from './median.ts'
import { readArguments } from './read-arguments.ts'
import { writeTable } from './write-table.ts'

describe('measuring a pair', () => {
  const effort = { warmUps: 2, rounds: 4, mostRounds: 10, budgetMs: 0 }

  test('ours and the floor take turns, first one and then the other, and the warm-up is not counted', async () => {
    const runs: string[] = []
    const pair = { name: 'turns', ours: () => runs.push('ours'), floor: () => runs.push('floor') }
    const measured = await measurePair(pair, 7, effort)
    const round = ['ours', 'floor', 'floor', 'ours']
    expect(runs).toEqual([...round, ...round, ...round])
    expect(measured).toMatchObject({ name: 'turns', size: 7 })
  })

  test('what takes longer has the larger median, and the ratio is that of the medians', async () => {
    const pair = { name: 'wait', ours: () => wait(20), floor: () => wait(5) }
    const { oursMs, floorMs, ratio } = await measurePair(pair, 1, effort)
    expect(oursMs).toBeGreaterThan(floorMs)
    expect(ratio).toBe(oursMs / floorMs)
  })

  test('it stops at the most rounds even where time is left', async () => {
    let runs = 0
    await measurePair({ name: 'quick', ours: () => runs++, floor: () => null }, 1, {
      ...effort,
      budgetMs: 60_000,
    })
    expect(runs).toBe(12)
  })
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[5], 5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('the table keeps its columns', () => {
  const rows = [
    { name: 'read', size: 1, oursMs: 12.3456, floorMs: 0.5, ratio: 24.6912 },
    { name: 'register', size: 100000, oursMs: 1, floorMs: 1, ratio: 1 },
  ]
  expect(writeTable(rows).split('\n')).toEqual([
    'name        size  ours ms  floor ms  ratio',
    'read           1   12.346     0.500   24.7',
    'register  100000    1.000     1.000    1.0',
  ])
})

describe('the command line', () => {
  const bench = { name: 'read', about: '', sizes: [1], open: async () => ({ pairs: [] }) }

  test('without a name every bench runs at its own sizes', () => {
    expect(readArguments([], [bench])).toEqual({ chosen: [bench], size: null, json: null, help: false })
  })

  test('a name, a size and a file', () => {
    const asked = readArguments(['read', '--size', '10', '--json', 'out.json'], [bench])
    expect(asked).toEqual({ chosen: [bench], size: 10, json: 'out.json', help: false })
  })

  test.each([
    [['write'], 'No bench is called write: read.'],
    [['--size', '0'], '--size is a whole number from 1, not 0.'],
    [['--size', 'ten'], '--size is a whole number from 1, not ten.'],
  ])('%j is refused with a sentence', (args, message) => {
    expect(() => readArguments(args, [bench])).toThrow(message)
  })
})

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
