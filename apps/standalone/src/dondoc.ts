import { Command, CommanderError } from 'commander'
import { organisationsCommand } from './commands/organisations.ts'
import { readCommand } from './commands/read.ts'
import { reportCommand } from './commands/report.ts'
import { seedCommand } from './commands/seed.ts'
import { statusCommand } from './commands/status.ts'
import { verifyCommand } from './commands/verify.ts'
import { sentenceOf } from './sentences.ts'

const program = new Command('dondoc')
  .description('Đôn đốc nhiệm vụ theo văn bản chỉ đạo. / Follow-up of official directives.')
  .exitOverride()
  .addHelpText(
    'after',
    '\nExit codes: 0 done; 1 refused, or something was found wrong; 2 the command was misused.',
  )

for (const command of [
  ...[readCommand(), seedCommand(), statusCommand()],
  ...[organisationsCommand(), reportCommand(), verifyCommand()],
])
  program.addCommand(command.exitOverride())

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    process.stderr.write(`${sentenceOf(error)}\n`)
    process.exitCode = 1
  }
})
