import { ActionIcon, Menu, Stack, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconLogout, IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { askWhoIsSignedIn, queryClient } from '../../connection/query-client.ts'
import { signOut } from '../../connection/sign-in.ts'
import { useSession } from '../../session/session-context.ts'
import { LanguageSwitch } from '../../words/language-switch.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './post-menu.module.css'

/** Who I am here, what else belongs to the post, in which language and light, and the way out. */
export function PostMenu({ more }: { readonly more: ReactNode }) {
  const { t } = useWords()
  const { post, organisation } = useSession()
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light') === 'dark'

  async function leave() {
    if (await signOut()) {
      await askWhoIsSignedIn()
      queryClient.clear()
    } else notifications.show({ message: t('frame.signOutFailed'), color: 'red' })
  }

  return (
    <Menu position="bottom-end" width={280} shadow="md">
      <Menu.Target>
        <ActionIcon aria-label={`${t('frame.post')}: ${post.name}`} size={40}>
          <IconUserCircle size={24} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <p className={styles.post}>{post.name}</p>
          <p className={styles.organisation}>{organisation.name}</p>
        </div>
        <Menu.Divider />
        {more}
        <Stack px="sm" py="xs">
          <LanguageSwitch />
        </Stack>
        <Menu.Item
          closeMenuOnClick={false}
          leftSection={isDark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
          onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
        >
          {isDark ? t('frame.light') : t('frame.dark')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave()}>
          {t('frame.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
