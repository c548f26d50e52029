import type { OrganisationCode } from '../organisations/index.ts'
import type { Schedule } from '../schedules/index.ts'
import type { VersionPair } from './compare-versions.ts'

/** An assignment of a task of the earlier version. */
export interface HeldTask {
  readonly assignment: string
  readonly organisation: OrganisationCode
  /** Held to coordinate, advise or monitor, or given out below: it goes on as long as the work it belongs to. */
  readonly beside: boolean
  /** The assignment that it was given out from. */
  readonly parent: string | null
  /** The assignment of another body that goes on in this one. */
  readonly takenOverFrom: string | null
  /** Done, withdrawn or handed over: what is closed is never touched. */
  readonly closed: boolean
}

/** What a new version does to the assignments of one task. */
export interface VersionEffect {
  readonly pair: VersionPair
  /** Open assignments that go on. */
  readonly kept: readonly HeldTask[]
  /** The time that those that go on get; null where theirs stays. */
  readonly reschedule: Schedule | null
  /** Organisations that get the task now. */
  readonly given: readonly OrganisationCode[]
  /** Open assignments of bodies that the new version does not name, and what was given out from them. */
  readonly withdrawn: readonly HeldTask[]
  /** Closed assignments. */
  readonly untouched: readonly HeldTask[]
}

/** What is known of the two versions: tasks by their ids. */
export interface TwoVersions {
  readonly held: (earlier: string) => readonly HeldTask[]
  /** The organisations that the new version gives the task to. */
  readonly holders: (now: string) => readonly OrganisationCode[]
  readonly scheduleOf: (now: string) => Schedule | null
}

/**
 * What happens to every assignment when a new version takes effect. A body that closed its part gets it no second time, and
 * work that was handed over goes on as long as the version names its holder or one that it was taken over from.
 */
export function planNewVersion(pairs: readonly VersionPair[], versions: TwoVersions): VersionEffect[] {
  return pairs.map((pair) => {
    const held = pair.earlier === null ? [] : versions.held(pair.earlier)
    const holders = pair.now === null ? [] : versions.holders(pair.now)
    const withdrawn = withWhatWasGivenOut(
      held,
      held.filter((one) => isWithdrawn(one, pair, holders, held)),
    )
    const open = held.filter(({ closed }) => !closed)
    const own = new Set(held.filter(({ beside }) => !beside).map(({ organisation }) => organisation))
    const reDated = pair.kind === 'kept' && pair.differences.includes('re-dated')
    return {
      pair,
      kept: open.filter((one) => !one.beside && !withdrawn.includes(one)),
      reschedule: reDated ? versions.scheduleOf(pair.now) : null,
      given: holders.filter((code) => !own.has(code)),
      withdrawn,
      untouched: held.filter(({ closed }) => closed),
    }
  })
}

function isWithdrawn(
  one: HeldTask,
  pair: VersionPair,
  holders: readonly OrganisationCode[],
  held: readonly HeldTask[],
): boolean {
  if (one.closed) return false
  return (
    pair.kind === 'removed' || (!one.beside && !namesOf(one, held).some((code) => holders.includes(code)))
  )
}

/** The bodies under which a document may name the work: its holder, and all that held it before. */
function namesOf({ organisation, takenOverFrom }: HeldTask, held: readonly HeldTask[]): OrganisationCode[] {
  const before = held.find(({ assignment }) => assignment === takenOverFrom)
  return before ? [organisation, ...namesOf(before, held)] : [organisation]
}

function withWhatWasGivenOut(held: readonly HeldTask[], heads: readonly HeldTask[]): HeldTask[] {
  const gone = new Set(heads)
  for (const head of gone)
    for (const one of held) if (!one.closed && one.parent === head.assignment) gone.add(one)
  return [...gone]
}
