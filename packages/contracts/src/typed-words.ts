import { z } from 'zod'

/** Words a person typed, without blanks around them; characters that no keyboard types are refused. */
export function typedWords(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .refine((text) => !unprintable.test(text), 'unprintable')
}

/** Control characters but for tab and line breaks. */
const unprintable = /(?![\t\n\r])\p{Cc}/u
