import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  draftProgramme,
  explainRemark,
  type ProgrammeDraft,
  presentDraft,
  type ReadDocument,
  type Remark,
} from '@dondoc/domain/programme'
import { isRefusal } from '@dondoc/domain/refusals'
import { writeSchedule } from '@dondoc/domain/schedules'
import { type IntakeRefusal, largestFile, readDocument, refuseFile } from '@dondoc/intake'
import { Command } from 'commander'
import { intakeSentence } from './intake-sentences.ts'
import { print, printJson } from './print.ts'

interface ReadOptions {
  readonly json?: boolean
  readonly text?: boolean
}

/** `dondoc read FILE`: extracts the tasks of a document without storing anything. */
export function readCommand(): Command {
  return new Command('read')
    .description('Đọc văn bản thành nhiệm vụ, không lưu. / Read a document into tasks; nothing is stored.')
    .argument('<file>', 'the document: .docx, .xlsx, .csv, .pdf, .html, .md or .txt')
    .option('--json', 'print everything that was read as JSON')
    .option('--text', "print the document's text, into which the source offsets point")
    .addHelpText('after', '\nExit codes: 0 read; 1 the file cannot be read or holds no task; 2 misused.')
    .action(read)
}

async function read(file: string, options: ReadOptions): Promise<void> {
  const document = await readFrom(file)
  if (isRefusal(document)) return fail(intakeSentence(document))
  if (options.text) return printText(document)
  const draft = draftProgramme(document)
  if (options.json) printJson(presentDraft(draft))
  else printDraft(draft)
  if (draft.tasks.length === 0)
    fail(`Không tìm thấy nhiệm vụ nào trong tệp ${file}. / No task was found in ${file}.`)
}

async function readFrom(file: string) {
  try {
    // A file over the limit is refused by its size, before its bytes are in memory.
    const { size } = await stat(file)
    return size > largestFile ? tooLarge(file) : await readDocument(basename(file), await readFile(file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'EISDIR' && code !== 'EACCES') throw error
    return refuseFile('unreadable', file)
  }
}

function tooLarge(file: string): IntakeRefusal {
  return refuseFile('too-large', basename(file))
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

/** The text alone on standard output, so that offsets point into it. */
function printText({ text, remarks = [] }: ReadDocument): void {
  process.stdout.write(text)
  for (const remark of remarks) process.stderr.write(`${remarkLine(remark)}\n`)
}

function remarkLine(remark: Remark): string {
  return `! ${explainRemark(remark)} / ${explainRemark(remark, 'en')}`
}

function printDraft(draft: ProgrammeDraft): void {
  const measures = draft.tasks.filter((task) => task.measure).length
  const { type, symbol, issuer, subject } = draft.document
  print([type, symbol, issuer].filter(Boolean).join(' · '))
  if (subject) print(subject)
  for (const remark of draft.remarks ?? []) print(remarkLine(remark))
  print(`${draft.tasks.length - measures} nhiệm vụ / tasks, ${measures} giải pháp / measures`)
  for (const task of draft.tasks.filter((one) => !one.measure)) {
    print('')
    print(`${task.code}  ${task.lead.join('; ')}`)
    print(`  ${task.text}`)
    print(`  → ${task.schedulePhrase ?? writeSchedule(task.schedule)}`)
  }
  for (const finding of draft.findings) print(`! ${finding.message}`)
}
