import type { DraftChange, DraftMoment } from '@dondoc/contracts'
import type { DraftCommand, DraftRefusal } from '@dondoc/domain/drafts'
import { isRefusal } from '@dondoc/domain/refusals'

/** Commands that were not kept, and why. */
export interface LostCommands {
  readonly commands: readonly DraftCommand[]
  readonly reason: { readonly refused: DraftRefusal } | { readonly error: unknown }
}

/** What the queue works on: the draft as shown, and the server. */
export interface QueueDesk {
  readonly now: () => DraftMoment | null
  /** The draft after the command as the server will make it; null where only the server can tell. */
  readonly foresee: (at: DraftMoment, command: DraftCommand) => DraftMoment | DraftRefusal | null
  readonly put: (at: DraftMoment) => void
  readonly ask: (seen: number, command: DraftCommand) => Promise<DraftChange>
  readonly fetchAnew: () => Promise<unknown>
  readonly lose: (lost: LostCommands) => void
  readonly onWaiting: (waiting: number) => void
}

/**
 * Sends commands one after another, each shown at once. When one is not kept, those behind it are not sent, because they
 * were made of what is taken back; the draft is fetched as it stands, and all of them are handed back with the reason.
 * After an undoing, whose outcome the server alone knows, the next command waits for it; after a refusal, for the draft.
 */
export function draftQueue(desk: QueueDesk): (command: DraftCommand) => void {
  let last: Promise<void> = Promise.resolve()
  let waiting: { readonly command: DraftCommand; readonly isBlind: boolean }[] = []
  let round = 0
  let isFetching = false

  /** Shows the command and says over which state it was made; null where the rules refuse it. */
  function show(command: DraftCommand): number | null {
    const at = desk.now()
    if (!at) return null
    const next = desk.foresee(at, command)
    if (isRefusal(next)) {
      desk.lose({ commands: [command], reason: { refused: next } })
      return null
    }
    if (next) desk.put(next)
    return at.sequence
  }

  function take(change: DraftChange) {
    const at = desk.now()
    if (!at) return
    const { edit: _edit, work, ...rest } = change
    if (at.sequence > change.sequence) desk.put({ ...at, bodies: rest.bodies, findings: rest.findings })
    else desk.put({ ...at, ...rest, work: work ?? at.work })
  }

  return (command) => {
    const isHeld = isFetching || waiting.some(({ isBlind }) => isBlind)
    const shownOver = isHeld ? null : show(command)
    if (!isHeld && shownOver === null) return
    const entry = { command, isBlind: isHeld || command.type === 'undo' || command.type === 'redo' }
    const own = round
    waiting = [...waiting, entry]
    desk.onWaiting(waiting.length)
    last = last.then(async () => {
      if (own !== round) return
      try {
        const seen = shownOver ?? show(command)
        if (seen !== null) take(await desk.ask(seen, command))
        waiting = waiting.filter((one) => one !== entry)
      } catch (error) {
        round += 1
        isFetching = true
        const commands = waiting.map((one) => one.command)
        waiting = []
        desk.lose({ commands, reason: { error } })
        await desk.fetchAnew()
        isFetching = false
      }
      desk.onWaiting(waiting.length)
    })
  }
}
