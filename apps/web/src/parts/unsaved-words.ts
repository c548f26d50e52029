import { modals } from '@mantine/modals'
import { useBlocker } from '@tanstack/react-router'
import { useWords, type Words } from '../words/use-words.ts'

/** Asks before typed words are lost, by another address, a closed window or a closed form. Returns the question. */
export function useUnsavedWords(isUnsaved: boolean): () => Promise<boolean> {
  const mayLeave = useMayLeave(isUnsaved)
  useBlocker({
    shouldBlockFn: async () => !(await mayLeave()),
    enableBeforeUnload: isUnsaved,
    disabled: !isUnsaved,
  })
  return mayLeave
}

/** The question alone, for what closes around a form that guards itself. */
export function useMayLeave(isUnsaved: boolean): () => Promise<boolean> {
  const { t } = useWords()
  return async () => !isUnsaved || (await askToLeave(t))
}

function askToLeave(t: Words): Promise<boolean> {
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title: t('action.leaveTitle'),
      children: t('action.leave'),
      labels: { confirm: t('action.leaveYes'), cancel: t('action.leaveNo') },
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
      onClose: () => resolve(false),
      zIndex: 400,
    })
  })
}
