import { TagsInput } from '@mantine/core'
import { useState } from 'react'
import { fitOptions } from '../../../parts/fit-options.ts'
import { useWords } from '../../../words/use-words.ts'
import { EditorFrame } from './editor-frame.tsx'

interface BodiesEditorProps {
  readonly label: string
  readonly names: readonly string[]
  /** Names that may be meant: of the organisations of the day, and of the bodies the document names. */
  readonly known: readonly string[]
  readonly onSave: (names: string[]) => void
  readonly onClose: () => void
}

/** Names of bodies, found with or without marks; a name that nobody bears yet may be written and is matched later. */
export function BodiesEditor({ label, names, known, onSave, onClose }: BodiesEditorProps) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<string[]>([...names])
  return (
    <EditorFrame
      stands={names.join('\n')}
      isTyped={chosen.join('\n') !== names.join('\n')}
      isReady
      onSave={() => onSave(chosen)}
      onClose={onClose}
    >
      <TagsInput
        label={label}
        description={t('reading.bodies.hint')}
        placeholder={t('register.organisationHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        autoFocus
        acceptValueOnBlur
        limit={60}
        filter={fitOptions}
        data={[...new Set(known)]}
        value={chosen}
        onChange={setChosen}
        splitChars={[';', '\n']}
      />
    </EditorFrame>
  )
}
