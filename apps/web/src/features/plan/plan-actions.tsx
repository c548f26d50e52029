import type { PlanView } from '@dondoc/contracts'
import { Button, Group } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { PlanDialog, type PlanStep } from './plan-dialog.tsx'

const steps: readonly PlanStep[] = ['submit', 'approve', 'return', 'revise']

/** What can be done with the whole plan now; each asks first, for it is told to the other side. */
export function PlanActions({ view }: { readonly view: PlanView }) {
  const { t } = useWords()
  const [step, setStep] = useState<PlanStep | null>(null)
  const [inForce] = view.approved
  return (
    <Group gap={8} className="screen-only">
      {steps
        .filter((one) => view.allowed.includes(one))
        .map((one) => (
          <Button
            key={one}
            variant={one === 'submit' || one === 'approve' ? 'filled' : 'default'}
            disabled={one === 'submit' && view.lines.length === 0}
            onClick={() => setStep(one)}
          >
            {t(`plans.steps.${one}`)}
          </Button>
        ))}
      {inForce?.paper === 'drawn' && (
        <Button
          component="a"
          variant="default"
          href={`/api/plans/${inForce.code}/file`}
          download
          leftSection={<IconDownload size={18} stroke={1.7} aria-hidden />}
        >
          {t('plans.paper')}
        </Button>
      )}
      {step && <PlanDialog step={step} view={view} onClose={() => setStep(null)} />}
    </Group>
  )
}
