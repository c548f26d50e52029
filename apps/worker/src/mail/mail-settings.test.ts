import { expect, test } from 'vitest'
import { readMailSettings } from './mail-settings.ts'

const right = {
  SMTP_URL: 'smtps://dondoc:bi-mat-1234@mail.example:465',
  MAIL_FROM: 'Đôn đốc <dondoc@tinh.example>',
  PUBLIC_URL: 'https://dondoc.tinh.example/',
}

test('without SMTP_URL no mail goes out, whatever else is set', () => {
  expect(readMailSettings({ MAIL_FROM: 'not an address' })).toBeNull()
})

test('a right setting is taken, the slash at the end of the address left off', () => {
  expect(readMailSettings(right)).toMatchObject({ console: 'https://dondoc.tinh.example' })
  expect(readMailSettings({ ...right, MAIL_FROM: 'dondoc@tinh.example' })).not.toBeNull()
})

test.each([
  [{ SMTP_URL: 'mail.example' }, /^SMTP_URL must look like/],
  [{ SMTP_URL: 'https://dondoc:bi-mat-1234@mail.example' }, /^SMTP_URL must look like/],
  [{ MAIL_FROM: undefined }, /^MAIL_FROM must be/],
  [{ MAIL_FROM: 'Đôn đốc' }, /^MAIL_FROM must be/],
  [{ MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, /^MAIL_FROM must be/],
  [{ PUBLIC_URL: undefined }, /^PUBLIC_URL must be/],
  [{ PUBLIC_URL: 'dondoc.tinh.example' }, /^PUBLIC_URL must be/],
])('%o is answered with a sentence that names it, and no password', (wrong, sentence) => {
  const read = () => readMailSettings({ ...right, ...wrong })
  expect(read).toThrow(sentence)
  expect(read).not.toThrow(/bi-mat-1234/)
})
