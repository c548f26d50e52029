import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words/use-words.ts'
import { EditorFrame } from './editor-frame.tsx'

interface WordsEditorProps {
  readonly label: string
  readonly words: string
  readonly isNeeded?: boolean
  readonly maxLength: number
  readonly onSave: (words: string) => void
  readonly onClose: () => void
}

/** Words typed over what was read; the printed ones stay beside them. */
export function WordsEditor({ label, words, isNeeded, maxLength, onSave, onClose }: WordsEditorProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState(words)
  const isMissing = isNeeded === true && typed.trim() === ''
  return (
    <EditorFrame
      stands={words}
      isTyped={typed !== words}
      isReady={!isMissing}
      onSave={() => onSave(typed.trim())}
      onClose={onClose}
    >
      <Textarea
        label={label}
        autoFocus
        minRows={1}
        maxLength={maxLength}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={isMissing && t('action.required')}
      />
    </EditorFrame>
  )
}
