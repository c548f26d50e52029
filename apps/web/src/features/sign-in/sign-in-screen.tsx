import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { askWhoIsSignedIn, queryClient } from '../../connection/query-client.ts'
import { type SignInAnswer, signIn } from '../../connection/sign-in.ts'
import { writeMoment } from '../../day/write-moment.ts'
import { Notice } from '../../parts/notice.tsx'
import { LanguageSwitch } from '../../words/language-switch.tsx'
import { useWords, type Words } from '../../words/use-words.ts'
import styles from './sign-in-screen.module.css'

/** Who may come in: a post's name and password. */
export function SignInScreen() {
  const { t } = useWords()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  useDocumentTitle(`${t('signIn.title')} – ${t('frame.product')}`)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!username.trim() || !password) return setSaid(t('signIn.missing'))
    setBusy(true)
    const answer = await signIn(username.trim(), password)
    if (answer.kind === 'signed-in') {
      // What an earlier post had seen in this tab is not for the next one.
      queryClient.removeQueries({ type: 'inactive' })
      await askWhoIsSignedIn()
    }
    if (answer.kind !== 'signed-in') setSaid(sayAnswer(t, answer))
    setBusy(false)
  }

  return (
    <main className={styles.page}>
      <section className={styles.card} aria-labelledby="sign-in-title">
        <header className={styles.heading}>
          <p className={styles.office}>{t('signIn.office')}</p>
          <h1 id="sign-in-title" className={styles.title}>
            {t('frame.product')}
          </h1>
          <p className={styles.desk}>{t('signIn.desk')}</p>
        </header>
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            {said && <Notice>{said}</Notice>}
            <TextInput
              label={t('signIn.username')}
              name="username"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              data-autofocus
              size="md"
              value={username}
              onChange={(event) => setUsername(event.currentTarget.value)}
            />
            <PasswordInput
              label={t('signIn.password')}
              name="password"
              autoComplete="current-password"
              size="md"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <Button type="submit" size="md" loading={busy} fullWidth>
              {t('signIn.submit')}
            </Button>
          </Stack>
        </form>
        <footer className={styles.footer}>
          <p>{t('signIn.note')}</p>
          <LanguageSwitch />
        </footer>
      </section>
    </main>
  )
}

function sayAnswer(t: Words, answer: Exclude<SignInAnswer, { kind: 'signed-in' }>): string {
  if (answer.kind !== 'locked') return t(`signIn.${answer.kind}`)
  return answer.until ? t('signIn.lockedUntil', { time: writeMoment(answer.until) }) : t('signIn.locked')
}
