import type { ReleaseProposal } from '@dondoc/contracts'
import { useState } from 'react'
import { ProposalDialog } from '../features/document-entry/proposal-dialog.tsx'
import { ReleaseProposalCard } from '../features/document-entry/release-proposal-card.tsx'
import { QueueScreen } from '../features/queue/queue-screen.tsx'
import { TaskActionButtons } from '../features/task-actions/task-action-buttons.tsx'

export function QueueRoute() {
  // Held here and not by its card, which goes from the list once a colleague decides.
  const [opened, setOpened] = useState<ReleaseProposal | null>(null)
  return (
    <>
      <QueueScreen
        act={(row) => <TaskActionButtons row={row} atHand={1} />}
        propose={(proposal) => (
          <ReleaseProposalCard
            key={proposal.document.id}
            proposal={proposal}
            onRelease={() => setOpened(proposal)}
          />
        )}
      />
      {opened && <ProposalDialog proposal={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
