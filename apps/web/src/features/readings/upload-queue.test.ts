import { expect, test } from 'vitest'
import { type Sent, type UploadDone, uploadQueue } from './upload-queue.ts'

const file = (name: string) => new File(['Kế hoạch'], name)

/** A queue whose files are answered when the test says so. */
function open() {
  const asked: { name: string; answer: (sent: Sent) => void }[] = []
  const away: UploadDone[] = []
  const queue = uploadQueue({
    send: ({ name }) => new Promise((answer) => asked.push({ name, answer })),
    tell: (done) => void away.push(done),
  })
  const answer = async (sent: Sent) => {
    asked.at(-1)?.answer(sent)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { queue, away, answer, names: () => asked.map(({ name }) => name) }
}

test('files added while another is on its way wait behind it, and none is lost', async () => {
  const { queue, away, answer, names } = open()
  queue.add([file('1.docx')])
  queue.add([file('2.docx'), file('3.docx')])
  expect(queue.upload().sending).toMatchObject({ file: '1.docx', place: 1, of: 3 })
  await answer({ draftId: 'a' })
  expect(queue.upload().sending).toMatchObject({ file: '2.docx', place: 2, of: 3 })
  await answer({ unsent: () => 'Tệp 2.docx không có nội dung.' })
  await answer({ draftId: 'c' })
  expect(names()).toEqual(['1.docx', '2.docx', '3.docx'])
  expect(queue.upload()).toMatchObject({ sending: null, taken: 2 })
  expect(away).toEqual([{ alone: null, taken: 2, unsent: 1 }])
})

test('why a file was not taken stays through what is sent after it, until it is closed', async () => {
  const { queue, answer } = open()
  queue.add([file('1.docx')])
  await answer({ unsent: () => 'Tệp 1.docx không có nội dung.' })
  queue.add([file('2.docx')])
  await answer({ draftId: 'b' })
  expect(queue.upload().unsent).toHaveLength(1)
  queue.closeUnsent()
  expect(queue.upload().unsent).toEqual([])
})

test('one file alone is told to whoever attends, and to the desk once nobody does', async () => {
  const { queue, away, answer } = open()
  const here: UploadDone[] = []
  const leave = queue.attend((done) => void here.push(done))
  queue.add([file('1.docx')])
  await answer({ draftId: 'a' })
  leave()
  queue.add([file('2.docx')])
  await answer({ draftId: 'b' })
  expect(here).toEqual([{ alone: 'a', taken: 1, unsent: 0 }])
  expect(away).toEqual([{ alone: 'b', taken: 1, unsent: 0 }])
})

test('what still waits is not sent once the session ends', async () => {
  const { queue, answer, names } = open()
  queue.add([file('1.docx'), file('2.docx')])
  queue.stop()
  await answer({ draftId: 'a' })
  expect(names()).toEqual(['1.docx'])
})
