import { ReleaseProposalCard } from '../features/document-entry/release-proposal-card.tsx'
import { QueueScreen } from '../features/queue/queue-screen.tsx'
import { TaskActionButtons } from '../features/task-actions/task-action-buttons.tsx'

export function QueueRoute() {
  return (
    <QueueScreen
      act={(row) => <TaskActionButtons row={row} atHand={1} />}
      propose={(proposal) => <ReleaseProposalCard key={proposal.document.id} proposal={proposal} />}
    />
  )
}
