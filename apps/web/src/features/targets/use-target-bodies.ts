import type { TargetLine } from '@dondoc/contracts'
import type { BodyChoice } from '../../parts/body-choices.ts'
import { useBodies } from '../../parts/use-bodies.ts'
import { useSession } from '../../session/session-context.ts'

/** Bodies whose figures the post may record: any for the desk; for a body those it sees here, and itself. */
export function useTargetBodies({ bodies }: TargetLine): readonly BodyChoice[] {
  const { post, organisation } = useSession()
  const everyBody = useBodies()
  if (post.kind === 'desk') return everyBody
  const own = bodies.filter(({ mayRecord }) => mayRecord).map((body) => body.organisation)
  const all = own.some(({ code }) => code === organisation.code) ? own : [...own, organisation]
  return all.map(({ code, name }) => ({ value: code, label: name }))
}
