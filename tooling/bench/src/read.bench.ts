import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { draftProgramme } from '@dondoc/domain/programme'
import { readDocument } from '@dondoc/intake'
import { defineBench } from './define-bench.ts'

const PROGRAMME = new URL('../../../seeds/programme-28-nq-tw-binh-thuan.md', import.meta.url)

export const read = defineBench({
  name: 'read',
  about:
    'the programme into tasks, against reading its file and splitting lines; size counts copies in one file',
  sizes: [1],
  largest: 100,
  async open(size) {
    const folder = await mkdtemp(join(tmpdir(), 'dondoc-bench-'))
    const file = join(folder, 'programme.md')
    await writeFile(file, `${await readFile(PROGRAMME, 'utf8')}\n`.repeat(size))
    await mustHaveTasks(file)
    return {
      pairs: [
        {
          name: 'read',
          ours: () => readTasks(file),
          floor: async () => (await readFile(file, 'utf8')).split('\n').length,
        },
      ],
      close: () => rm(folder, { recursive: true }),
    }
  },
})

async function readTasks(file: string) {
  const document = await readDocument(file, await readFile(file))
  if ('refused' in document) throw new Error(`${file}: ${document.refused}`)
  return draftProgramme(document).tasks
}

/** Fast for having read nothing would be no measure. */
async function mustHaveTasks(file: string): Promise<void> {
  const tasks = await readTasks(file)
  if (!tasks.some((task) => !task.measure)) throw new Error(`${file} was read without a task.`)
}
