import type { Complete } from '../complete.ts'
import type { vi } from '../vi/index.ts'
import { action } from './action.ts'
import { assignment } from './assignment.ts'
import { board } from './board.ts'
import { documents } from './documents.ts'
import { entryDelays } from './entry-delays.ts'
import { find } from './find.ts'
import { frame } from './frame.ts'
import { grassroots } from './grassroots.ts'
import { myWork } from './my-work.ts'
import { notices } from './notices.ts'
import { organisationImport } from './organisation-import.ts'
import { organisations } from './organisations.ts'
import { plans } from './plans.ts'
import { posts } from './posts.ts'
import { programme } from './programme.ts'
import { queue } from './queue.ts'
import { reading } from './reading.ts'
import { readings } from './readings.ts'
import { refusal, refusalExtra } from './refusal.ts'
import { register } from './register.ts'
import { reports } from './reports.ts'
import { rules } from './rules.ts'
import { sheets } from './sheets.ts'
import { signIn } from './sign-in.ts'
import { state } from './state.ts'
import { status } from './status.ts'
import { structure } from './structure.ts'
import { targets } from './targets.ts'
import { task } from './task.ts'
import { timeline } from './timeline.ts'

export const en: Complete<typeof vi> = {
  action,
  assignment,
  board,
  documents,
  find,
  frame,
  grassroots,
  myWork,
  notices,
  organisationImport,
  organisations,
  posts,
  plans,
  programme,
  entryDelays,
  queue,
  reading,
  readings,
  refusal,
  refusalExtra,
  register,
  reports,
  rules,
  sheets,
  signIn,
  state,
  status,
  structure,
  targets,
  task,
  timeline,
}
