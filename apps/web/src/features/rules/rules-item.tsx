import { Menu } from '@mantine/core'
import { IconAdjustments } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'

/** The way from the post's menu to the rules that work is judged by. */
export function RulesItem() {
  const { t } = useWords()
  return (
    <Menu.Item
      leftSection={<IconAdjustments size={18} aria-hidden />}
      renderRoot={(props) => <Link to="/quy-tac" {...props} />}
    >
      {t('rules.open')}
    </Menu.Item>
  )
}
