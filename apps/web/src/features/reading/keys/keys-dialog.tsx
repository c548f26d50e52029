import { Kbd, Modal } from '@mantine/core'
import { useWords } from '../../../words/use-words.ts'
import styles from './keys-dialog.module.css'

const keys = [
  ['next', ['j', '↓', 'k', '↑']],
  ['edit', ['Enter']],
  ['accept', ['a', 'A']],
  ['merge', ['m', 'M']],
  ['split', ['s']],
  ['drop', ['d']],
  ['move', ['J', 'K']],
  ['add', ['n']],
  ['openOnes', ['o']],
  ['findings', ['f']],
  ['leave', ['Esc']],
  ['undo', ['u', 'Ctrl Z']],
  ['redo', ['Ctrl Shift Z']],
  ['keys', ['?']],
] as const

/** The keys of the reading screen. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reading.keys')}
      closeButtonProps={{ 'aria-label': t('state.close') }}
    >
      <dl className={styles.keys}>
        {keys.map(([name, pressed]) => (
          <div key={name} className={styles.row}>
            <dt>
              {pressed.map((key) => (
                <Kbd key={key} className={styles.key}>
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{t(`reading.keyNames.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
